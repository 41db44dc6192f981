import type { Browser, CDPSession, Page } from 'playwright';
import { MARK_INPUTS, traceWait, traceWork } from './input-trace.ts';

/** A phone of the middle has a quarter of this machine's speed. */
export const SLOWDOWN = 4;
/** What is typed, a letter at a time: usual words, one with a mistake, and one that nobody has. */
const TYPED = ['sched', 'shiping', 'quick re', 'xqzzy'];
const MOST_TICKS = 8;
/** Long enough for an input to be answered, and for everything that follows, in milliseconds. */
const SETTLED = 250;
/** How long a finger rests on a key or a button. */
const HELD = 80;

/** What inputs took until their answer was painted, in milliseconds, each list in their order. */
export interface InputTimes {
  /** Processor time of the page's main thread, times the slowdown. */
  worked: number[];
  /** What a reader waits. Slowed down, what else this machine does is slowed down with it. */
  painted: number[];
}

/** What keys and ticks took on a page. */
export interface Latency {
  keys: InputTimes;
  ticks: InputTimes;
}

/** Type and tick on a page as readers do: once for the processor time, which is multiplied, and once slowed down for what a reader waits. */
export async function measureLatency(browser: Browser, address: string): Promise<Latency> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(MARK_INPUTS);
  await page.goto(address, { waitUntil: 'networkidle' });
  // The first answer loads the index and the logos; those that follow are what a reader feels.
  await searchField(page).fill('a');
  await page.waitForTimeout(2500);
  await searchField(page).fill('');
  await page.waitForTimeout(SETTLED);

  const worked = await typeAndTick(page, session, SETTLED, (act) => traceWork(browser, act));
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const painted = await typeAndTick(page, session, SETTLED * 2, (act) => traceWait(browser, act));
  await page.close();
  const join = (name: 'keys' | 'ticks'): InputTimes => ({ worked: worked[name].map((time) => time * SLOWDOWN), painted: painted[name] });
  return { keys: join('keys'), ticks: join('ticks') };
}

/** Several measurements as one. */
export function joinLatencies(all: readonly Latency[]): Latency {
  const join = (name: keyof Latency): InputTimes => ({ painted: all.flatMap((one) => one[name].painted), worked: all.flatMap((one) => one[name].worked) });
  return { keys: join('keys'), ticks: join('ticks') };
}

/** @param trace tells for each input of an action what it took */
async function typeAndTick(page: Page, session: CDPSession, settled: number, trace: (act: () => Promise<void>) => Promise<number[]>): Promise<Record<keyof Latency, number[]>> {
  const keys: number[] = [];
  for (const words of TYPED) {
    await searchField(page).fill('');
    await page.waitForTimeout(settled);
    keys.push(...(await trace(async () => {
      for (const letter of words) {
        await press(page, session, letter);
        await page.waitForTimeout(settled);
      }
    })));
  }
  await searchField(page).fill('');
  await page.waitForTimeout(settled);
  const ticks: number[] = [];
  for (const box of (await page.locator('details[open] input[type="checkbox"]:enabled').all()).slice(0, MOST_TICKS)) {
    await box.hover();
    await page.waitForTimeout(settled);
    ticks.push(...(await trace(async () => {
      for (let turn = 0; turn < 2; turn++) {
        await page.mouse.down();
        await page.waitForTimeout(HELD);
        await page.mouse.up();
        await page.waitForTimeout(settled);
      }
    })));
  }
  return { keys, ticks };
}

/**
 * Press a key as a finger does, which releases it after its letter is answered, or nearly.
 *
 * Keys and buttons are pressed where focus and mouse are already. Playwright's own `press` and `click` look for the place, move the mouse,
 * ask what lies under it and release at once, which is work of their own.
 */
async function press(page: Page, session: CDPSession, letter: string): Promise<void> {
  const key = { key: letter, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: letter });
  await page.waitForTimeout(HELD);
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

function searchField(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('searchbox', { name: 'Search integrations' });
}

/** Processor time of the page's main thread until now, in milliseconds. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
