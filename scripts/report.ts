/** Say where every integration of the program stands. Usage: npm run report [-- --format=markdown|json] */
import { parseArgs } from 'node:util';
import { formatReport } from '../src/domain/program-report-text.ts';
import { wordsOf } from '../src/words/own-words.ts';
import { readContent } from '../src/gate/read-content.ts';
import { reportContent } from '../src/gate/report-program.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, UsageError } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { warnOfErrors } from './reporters.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'markdown' } } });
  if (values.format !== 'markdown' && values.format !== 'json') throw new UsageError(`Unknown format "${values.format}". Use markdown or json.`);
  const { contentDir, today } = readContentEnvironment();
  const { content, diagnostics } = await readContent(contentDir, today, CACHE_DIR);
  const reported = reportContent(content);
  if (!reported) {
    console.error('program.yaml says nothing usable about freshness. Run "npm run check" and mend it first.');
    return 1;
  }
  const { report, unset } = reported;
  process.stdout.write(values.format === 'json' ? `${JSON.stringify({ ...report, unset }, null, 2)}\n` : formatReport(report, unset, wordsOf(content.words?.data, content.program?.fields.labels)));
  warnOfErrors(diagnostics);
  return 0;
});
