/** Check every content file. Usage: npm run check [-- --format=text|json|github] */
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/domain/diagnostics.ts';
import { readContent } from '../src/gate/read-content.ts';
import { runCli, UsageError } from './cli.ts';
import { readEnvironment } from './environment.ts';
import { reporters } from './reporters.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const report = reporters[values.format];
  if (!report) throw new UsageError(`Unknown format "${values.format}". Use text, json or github.`);

  const { contentDir, today } = readEnvironment();
  const { diagnostics, files } = await readContent(contentDir, today);
  report({ diagnostics, files, contentDir });
  return hasErrors(diagnostics) ? 1 : 0;
});
