import type { Browser, CDPSession, Page } from 'playwright';

/** What each input took, in milliseconds. */
export interface Latency {
  /** From the input to its painted result, as a reader waits for it; what else the machine does is in it. */
  painted: number[];
  /** Processor time of the page's main thread for it, at a quarter of this machine's speed; nothing else is in it. */
  worked: number[];
}

/** A phone of the middle has a quarter of this machine's speed. */
export const SLOWDOWN = 4;
/** What is typed, a letter at a time: usual words, one with a mistake, and one that nobody has. */
const TYPED = ['sched', 'shiping', 'quick re', 'xqzzy'];
const MOST_TICKS = 12;
/** Long enough for an input to be answered and painted. */
const SETTLED = 150;

/** Type and tick on a directory as readers do. */
export async function measureLatency(browser: Browser, address: string): Promise<{ keys: Latency; ticks: Latency }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(`
    window.painted = [];
    addEventListener('input', ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => painted.push(performance.now() - timeStamp);
      requestAnimationFrame(() => port2.postMessage(null));
    }, { capture: true });
  `);
  await page.goto(address, { waitUntil: 'networkidle' });
  const search = page.getByRole('searchbox', { name: 'Search integrations' });
  // The first answer loads the index and the logos; those that follow are what a reader feels.
  const logos = page.waitForResponse(/\/logos-/);
  await search.fill('a');
  await (await logos).finished();
  await page.waitForTimeout(1500);

  const keys: Latency = { painted: [], worked: [] };
  for (const words of TYPED) {
    await search.fill('');
    await page.waitForTimeout(SETTLED);
    for (const letter of words) await measure(page, session, keys, () => search.press(letter === ' ' ? 'Space' : letter));
  }
  await search.fill('');
  const ticks: Latency = { painted: [], worked: [] };
  for (const box of (await page.locator('details[open] input[type="checkbox"]:enabled').all()).slice(0, MOST_TICKS)) {
    await measure(page, session, ticks, () => box.click());
    await measure(page, session, ticks, () => box.click());
  }
  await page.close();
  return { keys, ticks };
}

/** Do one thing, wait until it is painted, and note what it took. */
async function measure(page: Page, session: CDPSession, { painted, worked }: Latency, act: () => Promise<void>): Promise<void> {
  const before = await mainThread(session);
  await act();
  await page.waitForTimeout(SETTLED);
  worked.push(((await mainThread(session)) - before) * SLOWDOWN);
  painted.push(...(await page.evaluate<number[]>('painted.splice(0)')));
}

/** Processor time of the page's main thread until now, in milliseconds. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
