import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { styleSources } from '../../../src/publish/page-styles.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { findFreePort } from '../free-port.ts';
import { serveCompressed } from './compressed-server.ts';
import type { BenchLine } from './table.ts';
import { median } from './spread.ts';

/** What Lighthouse judges, and the points out of 100 that the project asks for. */
const CATEGORIES = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** How Lighthouse judged. */
export interface LighthouseBench {
  lines: readonly BenchLine[];
  /** What it found wrong, by page, each once. */
  found: readonly string[];
}

/**
 * Judge one page of each kind as Lighthouse does by itself: on a phone of the middle, on a slow network that it simulates.
 *
 * @param site folder of a built site; it is served compressed and with its headers
 * @param runs how often each page is loaded; the middle one counts, since a busy machine slows single ones down
 */
export async function benchLighthouse(site: string, runs: number): Promise<LighthouseBench> {
  const rules = headerRules(styleSources(site));
  const { address, close } = await serveCompressed([site], (path) => headersFor(path, rules));
  const executablePath = findBrowser();
  const port = await findFreePort('127.0.0.1');
  const browser = await chromium.launch({ args: [...browserArguments(), `--remote-debugging-port=${port}`], ...(executablePath === undefined ? {} : { executablePath }) });
  const lines: BenchLine[] = [];
  const found = new Set<string>();
  try {
    for (const path of await pagesOf(site)) {
      const scores: number[][] = [];
      for (let run = 0; run < runs; run++) {
        const { categories, audits } = await judge(`${address}${path}`, port);
        scores.push(Object.keys(CATEGORIES).map((name) => Math.round((categories[name]?.score ?? 0) * 100)));
        for (const category of Object.values(categories)) {
          for (const { id, weight } of category.auditRefs) {
            const audit = audits[id];
            if (weight > 0 && audit && audit.score !== null && audit.score < 0.9) found.add(`${path} ${id}: ${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`);
          }
        }
      }
      const middle = Object.entries(CATEGORIES).map(([name, target], index) => ({ name, target, value: median(scores.map((run) => run[index] ?? 0)) }));
      lines.push({
        what: path,
        value: middle.map(({ name, value }) => `${name} ${value}`).join(', '),
        ...(middle.every(({ value, target }) => value >= target) ? {} : { target: `asked for: ${middle.map(({ name, target }) => `${name} ${target}`).join(', ')}` }),
      });
    }
  } finally {
    await browser.close();
    await close();
  }
  return { lines, found: [...found] };
}

/** On a busy machine Lighthouse now and then misses the beginning of a page, and asks to be run again. */
async function judge(address: string, port: number, attempts = 3): Promise<Result> {
  const result = await lighthouse(address, { port, onlyCategories: Object.keys(CATEGORIES), logLevel: 'silent' });
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (attempts > 1) return judge(address, port, attempts - 1);
  throw new Error(`Lighthouse could not judge ${address}: ${result?.lhr.runtimeError?.message ?? 'it gave no result'}`);
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Home, a step of the guide, the directory and a listing, as far as the site has them. */
async function pagesOf(site: string): Promise<string[]> {
  const first = async (folder: string, isIt: (name: string) => boolean): Promise<string[]> => {
    const names = (await readdir(join(site, folder))).filter((name) => existsSync(join(site, folder, name, 'index.html')) && isIt(name)).sort();
    return names.slice(0, 1).map((name) => `/${folder}/${name}/`);
  };
  const [steps, listings] = await Promise.all([
    first('guide', (name) => !['checklist', 'print'].includes(name)),
    first('ecosystem', (name) => existsSync(join(site, 'api/v1/listings', `${name}.json`))),
  ]);
  return ['/', ...steps, '/ecosystem/', ...listings];
}
