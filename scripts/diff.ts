/** Say what a change of content does to the site. Usage: npm run diff -- <base content folder> [--format=markdown|json] */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { outlineSite } from '../src/authoring/outline-site.ts';
import { compareSites, formatDifference } from '../src/domain/difference.ts';
import { wordsOf } from '../src/words/own-words.ts';
import { readContent } from '../src/gate/read-content.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, UsageError } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { warnOfErrors } from './reporters.ts';

const USAGE = 'Usage: npm run diff -- <base content folder> [--format=markdown|json]';

await runCli(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { format: { type: 'string', default: 'markdown' } } });
  const [base, ...more] = positionals;
  if (base === undefined || more.length > 0) throw new UsageError(`${base === undefined ? 'Say with which content folder to compare, such as a copy of the branch that is published.' : `"${more.join(' ')}" is too much.`}\n${USAGE}`);
  if (values.format !== 'markdown' && values.format !== 'json') throw new UsageError(`Unknown format "${values.format}". Use markdown or json.`);
  const { contentDir, today } = readContentEnvironment();
  const found = await stat(base).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`There is no folder "${base}".`);
  const [{ content: old }, { content, diagnostics }] = await Promise.all([readContent(base, today, CACHE_DIR), readContent(contentDir, today, CACHE_DIR)]);
  const [before, after] = await Promise.all([outlineSite(old, base), outlineSite(content, contentDir)]);
  const difference = compareSites(before, after);
  const scopeTitles = new Map([...before.scopeTitles, ...after.scopeTitles]);
  process.stdout.write(values.format === 'json' ? `${JSON.stringify(difference, null, 2)}\n` : formatDifference(difference, { scopeTitles }, wordsOf(content.words?.data, content.program?.fields.labels)));
  warnOfErrors(diagnostics);
  return 0;
});
