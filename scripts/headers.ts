/** Print the headers of the site for a web server. Usage: npm run headers -- --for=nginx|caddy|file [--listen=80] [--host=partners.example.com] */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatHeadersFile, headerRules } from '../src/publish/headers.ts';
import { formatCaddy, formatNginx, type ServedFrom } from '../src/publish/server-snippets.ts';
import { styleSources } from '../src/publish/page-styles.ts';
import { runCli, UsageError } from './cli.ts';
import { readSiteEnvironment } from './environment.ts';

const formats: Readonly<Record<string, (from: ServedFrom) => string>> = { nginx: formatNginx, caddy: formatCaddy, file: ({ rules }) => formatHeadersFile(rules) };

await runCli(async () => {
  const { values } = parseArgs({ options: { for: { type: 'string', default: '' }, listen: { type: 'string', default: '80' }, host: { type: 'string', default: '_' } } });
  const format = formats[values.for];
  if (!format) throw new UsageError('Say for which server: --for=nginx, --for=caddy, or --for=file for the file _headers that hosts of static sites read.');
  // The policy names the style sheets that stand in pages.
  const { outDir } = readSiteEnvironment();
  process.stdout.write(format({ site: resolve(outDir), listen: values.listen, host: values.host, rules: headerRules(styleSources(outDir)) }));
  return 0;
});
