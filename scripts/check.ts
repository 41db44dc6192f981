/** Check every content file, or list the rules. Usage: npm run check [-- --format=text|json|github | --rules] */
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/domain/diagnostics.ts';
import { ruleCatalog } from '../src/gate/catalog.ts';
import { readContent } from '../src/gate/read-content.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, UsageError } from './cli.ts';
import { readEnvironment } from './environment.ts';
import { reporters } from './reporters.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' }, rules: { type: 'boolean', default: false } } });
  const report = reporters[values.format];
  if (!report) throw new UsageError(`Unknown format "${values.format}". Use text, json or github.`);

  if (values.rules) {
    for (const { id, severity, why, fix } of ruleCatalog()) console.log(`${id} (${severity})\n  why: ${why}\n  fix: ${fix}`);
    return 0;
  }

  const { contentDir, today } = readEnvironment();
  const { diagnostics, files } = await readContent(contentDir, today, CACHE_DIR);
  report({ diagnostics, files, contentDir });
  return hasErrors(diagnostics) ? 1 : 0;
});
