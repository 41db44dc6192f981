/**
 * Check the content, or what a few changed files of it touch, or list the rules.
 *
 * Usage: npm run check [-- --format=text|json|github] [--all] [path…]
 *          of one rule in one file the first 20 problems are shown, and how many there are; --all shows every one, as json does
 *        npm run check -- --fix [path…]   repairs first what needs no decision, and says what it did
 *        npm run check -- --rules
 */
import { parseArgs } from 'node:util';
import { repairContent } from '../src/authoring/repair-content.ts';
import { countOf } from '../src/domain/text/counts.ts';
import { hasErrors } from '../src/domain/diagnostics.ts';
import { ruleCatalog } from '../src/gate/catalog.ts';
import { readContent } from '../src/gate/read-content.ts';
import { EVERYTHING, touchedBy } from '../src/gate/touched.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, UsageError } from './cli.ts';
import { contentPaths } from './content-paths.ts';
import { readContentEnvironment } from './environment.ts';
import { reporters } from './reporters.ts';

await runCli(async () => {
  const { values, positionals } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, rules: { type: 'boolean', default: false }, fix: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const report = Object.hasOwn(reporters, values.format) ? reporters[values.format] : undefined;
  if (!report) throw new UsageError(`Unknown format "${values.format}". Use text, json or github.`);

  if (values.rules) {
    for (const { id, severity, incomplete, why, fix } of ruleCatalog()) console.log(`${id} (${severity}${incomplete ? ', previews go on' : ''})\n  why: ${why}\n  fix: ${fix}`);
    return 0;
  }

  const { contentDir, today } = readContentEnvironment();
  const paths = contentPaths(contentDir, positionals);
  if (values.fix) {
    const repairs = await repairContent(contentDir, today, CACHE_DIR, (path) => paths.length === 0 || paths.some((one) => path === one || path.startsWith(`${one}/`)));
    for (const { file, done } of repairs) console.error(`${file}: ${done.join('; ')}.`);
    console.error(repairs.length === 0 ? 'Nothing to repair.\n' : `Repaired ${countOf(repairs.length, 'file')}.\n`);
  }
  const touched = positionals.length === 0 ? EVERYTHING : touchedBy(paths);
  const { diagnostics, files } = await readContent(contentDir, today, CACHE_DIR, touched);
  report({ diagnostics, files, contentDir, all: values.all });
  return hasErrors(diagnostics) ? 1 : 0;
});
