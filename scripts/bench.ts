/**
 * Measure the site under load. Usage: npm run bench -- <command>
 *
 *   generate --listings 1000 --out <dir> [--seed 1]   write a content folder with that many listings
 *   directory [--runs 3]                              weigh, load and use the directory of the site built in OUT_DIR
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDirectory } from '../test/support/bench/directory.ts';
import { formatLines } from '../test/support/bench/table.ts';
import { writeLoad } from '../test/support/load/content.ts';
import { runCli, UsageError } from './cli.ts';
import { readEnvironment } from './environment.ts';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = { generate, directory };

await runCli(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new UsageError(`Unknown command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
  return command(args);
});

async function generate(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { listings: { type: 'string', default: '1000' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const listings = wholeNumber('--listings', values.listings, 1, 50_000);
  const seed = wholeNumber('--seed', values.seed, 0, 2 ** 31 - 1);
  if (values.out === undefined) throw new UsageError('Say where to write: --out <dir>.');
  if ((await readdir(values.out).catch(() => [])).length > 0) throw new UsageError(`"${values.out}" is not empty. Name a folder that is empty or not there yet.`);
  const { today } = readEnvironment();
  await writeLoad({ listings, seed, today, dir: values.out });
  console.log(`${listings} listings are in ${values.out}. Build them with CONTENT_DIR=${values.out} SITE_DATE=${today} npm run build.`);
  return 0;
}

async function directory(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '3' } } });
  const runs = wholeNumber('--runs', values.runs, 1, 99);
  const { outDir } = readEnvironment();
  if (!existsSync(join(outDir, 'ecosystem/index.html'))) throw new UsageError(`There is no built site in ${outDir}. Run "npm run build" first.`);
  console.log(formatLines(await benchDirectory({ site: resolve(outDir), work: resolve('test-results/bench'), runs })));
  return 0;
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new UsageError(`${option} is "${text}". Use a whole number from ${least} to ${most}.`);
  return value;
}
