import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../browser.ts';
import { buildBarePage } from './bare-page.ts';
import { compressedSize, serveCompressed } from './compressed-server.ts';
import { type Latency, measureLatency, SLOWDOWN } from './latency.ts';
import type { BenchLine } from './table.ts';
import { measureVitals, median, middleOf, type PageVitals } from './vitals.ts';
import { weighPage } from './weights.ts';

/** What to measure of a built site. */
export interface DirectoryBench {
  /** Folder of the site. */
  site: string;
  /** Folder for what the measurement itself builds. */
  work: string;
  /** How often each page is loaded; the middle one counts. */
  runs: number;
}

/** Weigh the directory of a built site, load it beside a bare page with the same cards, type and tick in it. */
export async function benchDirectory({ site, work, runs }: DirectoryBench): Promise<BenchLine[]> {
  await mkdir(work, { recursive: true });
  const bare = await buildBarePage(site, join(work, 'bare'));
  const { address, close } = await serveCompressed([site, bare]);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserArguments(), ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const pages = { ours: `${address}/ecosystem/`, bare: `${address}/bare/` };
    const weight = { ours: await weighPage(browser, pages.ours), bare: await weighPage(browser, pages.bare) };
    const vitals: Record<keyof typeof pages, PageVitals[]> = { ours: [], bare: [] };
    // In turns, so that what else this machine does weighs on both.
    for (let run = 0; run < runs; run++) for (const name of ['bare', 'ours'] as const) vitals[name].push(await measureVitals(browser, pages[name]));
    const [ours, plain] = [middleOf(vitals.ours), middleOf(vitals.bare)];
    const { keys, ticks } = await measureLatency(browser, pages.ours);
    const text = weight.ours.html + weight.ours.css + weight.ours.js + weight.ours.index;
    return [
      { what: 'HTML', value: kilobytes(weight.ours.html) },
      { what: 'CSS', value: kilobytes(weight.ours.css) },
      { what: 'JavaScript', value: kilobytes(weight.ours.js), target: 'at most 12 KB' },
      { what: 'Index', value: kilobytes(weight.ours.index), target: 'at most 250 KB at 10,000 listings' },
      { what: 'All of these', value: kilobytes(text), target: 'at most 60 KB at 1,000 listings' },
      { what: 'The bare page, HTML and CSS', value: kilobytes(weight.bare.html + weight.bare.css) },
      { what: 'Font', value: kilobytes(weight.ours.font) },
      { what: 'First pictures', value: kilobytes(weight.ours.images) },
      { what: 'Logos of all cards, after the first question', value: kilobytes(await sizeOfLogos(site)) },
      { what: 'Largest paint', value: milliseconds(ours.largestPaint), target: `at most ${milliseconds(plain.largestPaint * 1.1)} (bare page ${milliseconds(plain.largestPaint)})` },
      { what: 'Blocking', value: milliseconds(ours.blocking), target: `under 50 ms (bare page ${milliseconds(plain.blocking)})` },
      { what: `Work of the main thread while loading, ${SLOWDOWN}× slowdown`, value: milliseconds(ours.work), target: `(bare page ${milliseconds(plain.work)})` },
      { what: 'Layout shift', value: ours.shift.toFixed(3), target: `0 (bare page ${plain.shift.toFixed(3)})` },
      ...latencyLines('Key', keys),
      ...latencyLines('Tick', ticks),
    ];
  } finally {
    await browser.close();
    await close();
  }
}

function latencyLines(what: string, { painted, worked }: Latency): BenchLine[] {
  return [
    { what: `${what}: work until painted, ${SLOWDOWN}× slowdown, median of ${worked.length}`, value: milliseconds(median(worked)), target: 'under 16 ms at 1,000, 50 ms at 10,000 listings' },
    { what: `${what}: wait until painted on this machine now, median`, value: milliseconds(median(painted)) },
  ];
}

async function sizeOfLogos(site: string): Promise<number> {
  const name = (await readdir(join(site, 'ecosystem'))).find((file) => file.startsWith('logos-'));
  return name === undefined ? 0 : compressedSize(await readFile(join(site, 'ecosystem', name)));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}
