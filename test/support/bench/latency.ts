import type { Browser, CDPSession, Page } from 'playwright';
import { type InputTimes, traceInputs } from './input-trace.ts';

/** A phone of the middle has a quarter of this machine's speed. */
export const SLOWDOWN = 4;
/** What is typed, a letter at a time: usual words, one with a mistake, and one that nobody has. */
const TYPED = ['sched', 'shiping', 'quick re', 'xqzzy'];
const MOST_TICKS = 8;
/** Long enough for an input to be answered, and for everything that follows, in milliseconds. */
const SETTLED = 250;

/** What keys and ticks took on a page. */
export interface Latency {
  keys: InputTimes;
  ticks: InputTimes;
}

/**
 * Type and tick on a page as readers do: once for the processor time, which is multiplied, and once slowed down for what a reader
 * waits. Slowed down, what else this machine does is slowed down with it.
 */
export async function measureLatency(browser: Browser, address: string): Promise<Latency> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  // The first answer loads the index and the logos; those that follow are what a reader feels.
  await searchField(page).fill('a');
  await page.waitForTimeout(2500);
  await searchField(page).fill('');
  await page.waitForTimeout(SETTLED);

  const atFullSpeed = await typeAndTick(browser, page, 1);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const slowed = await typeAndTick(browser, page, SLOWDOWN);
  await page.close();
  const join = (name: keyof Latency): InputTimes => ({ worked: atFullSpeed[name].worked.map((time) => time * SLOWDOWN), painted: slowed[name].painted });
  return { keys: join('keys'), ticks: join('ticks') };
}

/** Several measurements as one. */
export function joinLatencies(all: readonly Latency[]): Latency {
  const join = (name: keyof Latency): InputTimes => ({ painted: all.flatMap((one) => one[name].painted), worked: all.flatMap((one) => one[name].worked) });
  return { keys: join('keys'), ticks: join('ticks') };
}

async function typeAndTick(browser: Browser, page: Page, slowdown: number): Promise<Latency> {
  const settle = (): Promise<void> => page.waitForTimeout(SETTLED * slowdown);
  const keys: InputTimes = { painted: [], worked: [] };
  for (const words of TYPED) {
    await searchField(page).fill('');
    await settle();
    const typed = await traceInputs(browser, async () => {
      for (const letter of words) {
        await searchField(page).press(letter === ' ' ? 'Space' : letter);
        await settle();
      }
    });
    keys.painted.push(...typed.painted);
    keys.worked.push(...typed.worked);
  }
  await searchField(page).fill('');
  await settle();
  const boxes = (await page.locator('details[open] input[type="checkbox"]:enabled').all()).slice(0, MOST_TICKS);
  const ticks = await traceInputs(browser, async () => {
    for (const box of boxes) {
      for (let turn = 0; turn < 2; turn++) {
        await box.click();
        await settle();
      }
    }
  });
  return { keys, ticks };
}

function searchField(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('searchbox', { name: 'Search integrations' });
}

/** Processor time of the page's main thread until now, in milliseconds. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
