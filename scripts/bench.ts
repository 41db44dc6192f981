/**
 * Measure the site under load. Usage: npm run bench -- <command>
 *
 *   generate --listings 1000 --out <dir> [--seed 1]   write a content folder with that many listings
 *   directory [--runs 7]                              weigh, load and use the directory of the site built in OUT_DIR
 *   lighthouse [--runs 3]                             judge the site built in OUT_DIR as Lighthouse does, on a phone
 *   build [--listings 200,1000,5000] [--runs 3]       build that many listings, beside Astro alone and Hugo: cold, nothing changed, one edit
 */
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatLines } from '../test/support/bench/table.ts';
import { readUsage, runCli, UsageError, wholeNumber } from './cli.ts';
import { readEnvironment, readSiteEnvironment } from './environment.ts';

// Each loads what it measures with once it runs: a browser and image tools take seconds to load, and help needs none.
const commands = new Map(Object.entries({ generate, directory, lighthouse, build }));

await runCli(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined) throw new UsageError(`Say what to measure.\n\n${await readUsage()}`);
  const command = commands.get(name);
  if (!command) throw new UsageError(`Unknown command "${name}". Use one of: ${[...commands.keys()].join(', ')}.`);
  return command(args);
});

async function generate(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { listings: { type: 'string', default: '1000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const listings = wholeNumber('--listings', values.listings, 1, 50_000);
  const seed = wholeNumber('--seed', values.seed, 0, 2 ** 31 - 1);
  if (values.out === undefined) throw new UsageError('Say where to write: --out <dir>.');
  if ((await readdir(values.out).catch(() => [])).length > 0) throw new UsageError(`"${values.out}" is not empty. Name a folder that is empty or not there yet.`);
  const { today } = readEnvironment();
  const { writeLoad } = await import('../test/support/load/content.ts');
  await writeLoad({ listings, seed, today, dir: values.out });
  console.log(`${listings} listings are in ${values.out}. Build them with CONTENT_DIR=${values.out} SITE_DATE=${today} npm run build.`);
  return 0;
}

async function directory(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '7' } } });
  const runs = wholeNumber('--runs', values.runs, 1, 99);
  const { outDir } = readSiteEnvironment();
  const { benchDirectory } = await import('../test/support/bench/directory.ts');
  console.log(formatLines(await benchDirectory({ site: resolve(outDir), work: resolve('test-results/bench'), runs })));
  return 0;
}

async function lighthouse(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '3' } } });
  const runs = wholeNumber('--runs', values.runs, 1, 99);
  const { outDir } = readSiteEnvironment();
  const { benchLighthouse } = await import('../test/support/bench/lighthouse.ts');
  const { lines, found } = await benchLighthouse(resolve(outDir), runs);
  console.log(formatLines(lines));
  for (const line of found) console.log(line);
  return 0;
}

async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { listings: { type: 'string', default: '200,1000,5000' }, runs: { type: 'string', default: '3' } } });
  const counts = values.listings.split(',').map((text) => wholeNumber('--listings', text, 1, 50_000));
  const runs = wholeNumber('--runs', values.runs, 1, 99);
  const { today } = readEnvironment();
  const work = resolve('test-results/bench');
  const [{ compareBuilds }, { formatReport }] = await Promise.all([import('../test/support/bench/compare-builds.ts'), import('../test/support/bench/build-report.ts')]);
  const report = await compareBuilds({ work, today, counts, runs, tell: (line) => console.error(line) });
  await writeFile(join(work, 'builds.json'), `${JSON.stringify(report, null, 1)}\n`);
  await writeFile(join(work, 'builds.md'), formatReport(report));
  console.log(`${formatReport(report)}\nThe same as data is in ${relative(process.cwd(), join(work, 'builds.json'))}.`);
  return 0;
}
