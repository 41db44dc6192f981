import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../browser.ts';
import { writeBareForm } from './bare-form.ts';
import { buildBarePage } from './bare-page.ts';
import { compressedSize, serveCompressed } from './compressed-server.ts';
import { writeGrownIndex } from './grown-index.ts';
import { type InputTimes, joinLatencies, measureLatency, SLOWDOWN } from './latency.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { BenchLine } from './table.ts';
import { measureVitals, type PageVitals } from './vitals.ts';
import { weighPage } from './weights.ts';

/** What to measure of a built site. */
export interface DirectoryBench {
  /** Folder of the site. */
  site: string;
  /** Folder for what the measurement itself builds. */
  work: string;
  /** How often each page is loaded. It is used a quarter as often, which gives dozens of keys and ticks. */
  runs: number;
}

/** An index of this many listings is measured as well, on the page of the site. */
const GROWN = 10_000;

/** Weigh the directory of a built site, load it beside a bare page with the same cards, type and tick in it beside a bare form. */
export async function benchDirectory({ site, work, runs }: DirectoryBench): Promise<BenchLine[]> {
  await mkdir(work, { recursive: true });
  const bare = await buildBarePage(site, join(work, 'bare'));
  await writeBareForm(bare);
  const grown = await writeGrownIndex(site, join(work, 'grown'), GROWN);
  const served = await serveCompressed([site, bare]);
  const servedGrown = await serveCompressed([join(work, 'grown'), site]);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ args: browserArguments(), ...(executablePath === undefined ? {} : { executablePath }) });
  try {
    const pages = { bare: `${served.address}/bare/`, ours: `${served.address}/ecosystem/` };
    const weight = { ours: await weighPage(browser, pages.ours), bare: await weighPage(browser, pages.bare) };
    const forms = { form: `${served.address}/form/`, ours: pages.ours, grown: `${servedGrown.address}/ecosystem/` };
    // In turns, so that what else this machine does weighs on all.
    const vitals = await inTurns(pages, runs, (address) => measureVitals(browser, address));
    const latencies = await inTurns(forms, Math.ceil(runs / 4), (address) => measureLatency(browser, address));
    const [form, ours, many] = [joinLatencies(latencies('form')), joinLatencies(latencies('ours')), joinLatencies(latencies('grown'))];
    const text = weight.ours.html + weight.ours.css + weight.ours.js + weight.ours.index;
    return [
      { what: 'HTML', value: kilobytes(weight.ours.html) },
      { what: 'CSS', value: kilobytes(weight.ours.css) },
      { what: 'JavaScript', value: kilobytes(weight.ours.js), target: 'at most 12 KB' },
      { what: 'Index', value: kilobytes(weight.ours.index) },
      { what: `Index grown to ${GROWN} listings`, value: kilobytes(compressedSize(Buffer.from(grown))), target: 'at most 250 KB' },
      { what: 'HTML, CSS, JavaScript and index', value: kilobytes(text), target: 'at most 60 KB at 1,000 listings' },
      { what: 'The bare page, HTML and CSS', value: kilobytes(weight.bare.html + weight.bare.css) },
      { what: 'Font', value: kilobytes(weight.ours.font) },
      { what: 'First pictures', value: kilobytes(weight.ours.images) },
      { what: 'Logos of all cards, after the first question', value: kilobytes(await sizeOfLogos(site)) },
      ...vitalLines(vitals('ours'), vitals('bare')),
      ...latencyLines('Key', ours.keys, form.keys, 'under 16 ms'),
      ...latencyLines('Tick', ours.ticks, form.ticks, 'under 16 ms'),
      ...latencyLines(`Key, index grown to ${GROWN} listings`, many.keys, form.keys, 'under 50 ms'),
      ...latencyLines(`Tick, index grown to ${GROWN} listings`, many.ticks, form.ticks, 'under 50 ms'),
    ];
  } finally {
    await browser.close();
    await Promise.all([served.close(), servedGrown.close()]);
  }
}

/** Measure every page so often, each after the others. */
async function inTurns<Name extends string, T>(pages: Readonly<Record<Name, string>>, turns: number, measure: (address: string) => Promise<T>): Promise<(name: Name) => T[]> {
  const measured: { name: Name; result: T }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    for (const name in pages) measured.push({ name, result: await measure(pages[name]) });
  }
  return (asked) => measured.filter(({ name }) => name === asked).map(({ result }) => result);
}

function vitalLines(ours: readonly PageVitals[], bare: readonly PageVitals[]): BenchLine[] {
  const line = (what: string, pick: (vitals: PageVitals) => number, format: (value: number) => string, target: string): BenchLine => {
    const [mine, plain] = [spreadOf(ours.map(pick)), spreadOf(bare.map(pick))];
    return { what: `${what}, ${mine.count} loads`, value: formatSpread(mine, format), target: `${target}; bare page ${formatSpread(plain, format)}${plain.median === 0 ? '' : `, ratio ${(mine.median / plain.median).toFixed(2)}`}` };
  };
  return [
    line('Largest paint', ({ largestPaint }) => largestPaint, milliseconds, 'at most 1.1 × the bare page'),
    line('Blocking', ({ blocking }) => blocking, milliseconds, 'under 50 ms'),
    line(`Work of the main thread while loading, ${SLOWDOWN}× slowdown`, ({ work }) => work, milliseconds, 'no target'),
    line('Layout shift', ({ shift }) => shift, (value) => value.toFixed(3), '0'),
  ];
}

/** @param form what the least answer takes, which no page can go below */
function latencyLines(what: string, times: InputTimes, form: InputTimes, target: string): BenchLine[] {
  return (['worked', 'painted'] as const).map((name) => {
    const [mine, least] = [spreadOf(times[name]), spreadOf(form[name])];
    const how = name === 'worked' ? 'work' : 'wait';
    return {
      what: `${what}: ${how} until painted, ${SLOWDOWN}× slowdown`,
      value: formatSpread(mine, milliseconds),
      target: `${target}; bare form ${formatSpread(least, milliseconds)}, ${milliseconds(mine.median - least.median)} over it`,
    };
  });
}

function formatSpread({ median, lower, upper }: Spread, format: (value: number) => string): string {
  return `${format(median)} (${format(lower)} to ${format(upper)})`;
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
