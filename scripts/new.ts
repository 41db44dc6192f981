/**
 * Begin a new part of the content. Usage: npm run new -- <kind> <name> [options]
 *
 *   listing <slug>             --name --category --website --support [--scope …]
 *   question <topic>/<slug>    --question --reader
 *   guide-page <slug>          --title [--step]
 *   announcement <YYYY-MM-DD>  --title --listing …
 *   status <slug>              [--day]
 *   words
 *   program <dir>              --name --company --product --url
 *
 * On a terminal it asks for what is missing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTaken, writeNew } from '../src/authoring/scaffold/write.ts';
import type { Scaffold } from '../src/authoring/scaffold/to-do.ts';
import { type Kind, KINDS, type NewInput } from '../src/authoring/scaffold/kinds.ts';
import { writeFrontmatterHelp } from '../src/authoring/frontmatter-help.ts';
import { isDeviceName } from '../src/domain/reserved-slugs.ts';
import { suggest } from '../src/domain/text/nearest.ts';
import { readContent } from '../src/gate/read-content.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { askFor } from './ask.ts';
import { runCli, UsageError } from './cli.ts';
import { readContentEnvironment, readEnvironment } from './environment.ts';

const USAGE = `Usage: npm run new -- <kind> <name> [options], where the first is one of\n${KINDS.map(({ usage }) => `  ${usage}`).join('\n')}\nOn a terminal it asks for what is missing.`;

await runCli(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' }, category: { type: 'string' }, website: { type: 'string' }, support: { type: 'string' }, scope: { type: 'string', multiple: true },
      question: { type: 'string' }, reader: { type: 'string' }, title: { type: 'string' }, step: { type: 'boolean' }, listing: { type: 'string', multiple: true },
      day: { type: 'string' }, company: { type: 'string' }, product: { type: 'string' }, url: { type: 'string' },
    },
  });
  const [kindName = '', ...names] = positionals;
  const kind = KINDS.find(({ name }) => name === kindName);
  if (!kind) throw new UsageError(`${kindName === '' ? 'Say what to begin.' : `"${kindName}" is not a kind. ${suggest(kindName, KINDS.map(({ name }) => name))}`}\n${USAGE}`);
  const [target = ''] = names;
  const misnamed = judgeNames(kind, names);
  if (misnamed !== undefined) throw new UsageError(`${misnamed}\nUsage: npm run new -- ${kind.usage}`);
  // Another program is begun where there may be no content yet.
  const { contentDir, today } = kind.name === 'program' ? readEnvironment() : readContentEnvironment();
  const folder = kind.name === 'program' ? target : contentDir;
  if (kind.name === 'program' && existsSync(target)) throw new UsageError(`"${target}" is there already. Name a folder that is not.`);
  const content = kind.name === 'program' ? undefined : (await readContent(contentDir, today, CACHE_DIR)).content;
  const input: NewInput = { target, today, content, flags: values };
  const problem = kind.judge(input);
  if (problem !== undefined) throw new UsageError(problem);
  const answers = await askFor(kind.questions(input), input, kind.usage);

  const scaffold: Scaffold = await kind.write({ ...input, answers });
  const taken = findTaken(folder, scaffold.files);
  if (taken.length > 0) {
    console.error(`Nothing was written: ${taken.map((path) => join(folder, path)).join(', ')} ${taken.length === 1 ? 'is' : 'are'} there already.`);
    return 1;
  }
  await writeNew(folder, scaffold.files);
  if (content) await writeFrontmatterHelp(contentDir, (await readContent(contentDir, today, CACHE_DIR)).content);
  if (scaffold.shown !== undefined) console.log(scaffold.shown);
  if (scaffold.files.length > 0) console.log(`Written:\n${scaffold.files.map(({ path }) => `  ${join(folder, path)}`).join('\n')}\n`);
  console.log(`Next:\n${scaffold.next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
  return 0;
});

/** What is wrong with the names a part was given: most take one, a part that there is once takes none, and some nobody can have. */
function judgeNames({ name, usage, single }: Kind, names: readonly string[]): string | undefined {
  const quoted = names.map((given) => `"${given}"`).join(', ');
  if (single) return names.length === 0 ? undefined : `"${name}" takes no name, but there is ${quoted}.`;
  if (names.length === 0) return `Say which: ${usage.split(' ')[1]}.`;
  const device = name === 'program' ? undefined : names.flatMap((given) => given.split('/')).find(isDeviceName);
  if (device !== undefined) return `Windows takes "${device}" for the name of a device: nobody could check out the content there.`;
  return names.length === 1 ? undefined : `Only one name is taken, but there are ${names.length}: ${quoted}.`;
}
