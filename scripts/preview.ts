/** Serve the built site. Usage: npm run preview [-- --port=4321] */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildFolders } from '../src/publish/folders.ts';
import { serveSite } from '../src/publish/serve.ts';
import { runCli, UsageError } from './cli.ts';
import { readEnvironment } from './environment.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`"${values.port}" is not a port. Use a number up to 65535.`);
  const { contentDir, outDir } = readEnvironment();
  const folders = buildFolders(outDir, contentDir);
  if (!existsSync(folders.out)) throw new UsageError(`There is no built site in ${outDir}. Run "npm run build" first.`);
  const { address } = await serveSite(folders.out, port);
  console.log(`\nThe site is on ${address} (Ctrl+C ends it)`);
  return 0;
});
