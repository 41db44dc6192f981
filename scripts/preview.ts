/** Serve the built site. Usage: npm run preview [-- --port=4321] */
import { parseArgs } from 'node:util';
import { buildFolders } from '../src/publish/folders.ts';
import { serveSite } from '../src/publish/serve.ts';
import { runCli, wholeNumber } from './cli.ts';
import { readSiteEnvironment } from './environment.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = wholeNumber('--port', values.port, 0, 65_535);
  const { contentDir, outDir } = readSiteEnvironment();
  const { address } = await serveSite(buildFolders(outDir, contentDir).out, port);
  console.log(`\nThe site is on ${address} (Ctrl+C ends it)`);
  return 0;
});
