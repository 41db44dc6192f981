import type { Browser } from 'playwright';
import { mainThread, SLOWDOWN } from './latency.ts';

/** How a page felt while it loaded, in milliseconds; `shift` is the sum of layout shifts. */
export interface PageVitals {
  largestPaint: number;
  blocking: number;
  shift: number;
  /** Processor time of the main thread, which nothing else on this machine adds to. */
  work: number;
}

/** A phone of the middle: a quarter of this machine's speed, on a slow mobile network. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SETTLED = 5000;

/** Load a page slowly, with an empty cache, and tell how it felt. */
export async function measureVitals(browser: Browser, address: string): Promise<PageVitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    const seen = { paint: 0, blocking: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.paint = entry.startTime))).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.blocking += Math.max(0, entry.duration - 50)))).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLED);
  const { paint, blocking, shift } = await page.evaluate<{ paint: number; blocking: number; shift: number }>('window.seen');
  const work = await mainThread(session);
  await context.close();
  return { largestPaint: paint, blocking, shift, work };
}
