/**
 * Build the content that is shipped and serve it for browser tests, until the process is ended.
 *
 * Usage: node test/support/serve-sample.ts <port>
 */
import { join, resolve } from 'node:path';
import { countProblems, formatDiagnostic, hasErrors } from '../../src/domain/diagnostics.ts';
import { buildSite } from '../../src/publish/build.ts';
import { serveSite } from '../../src/publish/serve.ts';
import { SAMPLE_DATE } from './sample-date.ts';

const project = resolve(import.meta.dirname, '../..');
const outDir = join(project, 'test-results', 'sample');
const result = await buildSite({
  contentDir: join(project, 'content'),
  outDir,
  today: SAMPLE_DATE,
  onChecked(diagnostics, files) {
    if (!hasErrors(diagnostics)) return;
    console.error(diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic).join('\n'));
    console.error(countProblems(diagnostics, files));
  },
});
if (result.outcome === 'published') {
  const { address } = await serveSite(outDir, Number(process.argv[2]));
  console.log(`The sample site is on ${address}`);
} else {
  console.error(`The sample site was not built: ${JSON.stringify(result, null, 2)}`);
  process.exitCode = 1;
}
