/** Say where every integration of the program stands. Usage: npm run report [-- --format=markdown|json] */
import { parseArgs } from 'node:util';
import { reportProgram, type ReportedListing } from '../src/domain/program-report.ts';
import { formatReport, type UnsetValue } from '../src/domain/program-report-text.ts';
import { readContent } from '../src/gate/read-content.ts';
import { runCli, UsageError } from './cli.ts';
import { readEnvironment } from './environment.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'markdown' } } });
  if (values.format !== 'markdown' && values.format !== 'json') throw new UsageError(`Unknown format "${values.format}". Use markdown or json.`);
  const { contentDir, today } = readEnvironment();
  const { content, diagnostics } = await readContent(contentDir, today);
  const shelfLife = content.program?.fields.freshness;
  if (!shelfLife) {
    console.error('program.yaml says nothing usable about freshness. Run "npm run check" and mend it first.');
    return 1;
  }
  const records = new Map(content.statuses.map(({ slug, fields }) => [slug, fields]));
  const listings = content.listings.map(({ slug, fields }): ReportedListing => ({
    slug,
    name: fields.name ?? slug,
    milestones: records.get(slug)?.milestones ?? {},
    ended: records.get(slug)?.ended,
    verifiedOn: fields.verifiedOn,
  }));
  const report = reportProgram(listings, today, shelfLife);
  const unset = diagnostics
    .filter(({ rule }) => rule === 'program/unset')
    .map(({ file, line, message }): UnsetValue => ({ name: message.split(' ')[0] ?? '', place: `${file}:${line}` }));
  process.stdout.write(values.format === 'json' ? `${JSON.stringify({ ...report, unset }, null, 2)}\n` : formatReport(report, unset));
  return 0;
});
