/** Edit content and see it at once, hidden listings too. Usage: npm run dev [-- --port=4321] */
import { parseArgs } from 'node:util';
import { writeFrontmatterHelp } from '../src/authoring/frontmatter-help.ts';
import { readContent } from '../src/gate/read-content.ts';
import { startPreviewServer } from '../src/publish/dev.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, wholeNumber } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { reporters } from './reporters.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = wholeNumber('--port', values.port, 1, 65_535);
  const { contentDir, today } = readContentEnvironment();
  await writeFrontmatterHelp(contentDir, (await readContent(contentDir, today, CACHE_DIR)).content);
  await startPreviewServer({
    contentDir,
    today,
    port,
    onChecked: (diagnostics, files) => reporters['text']?.({ diagnostics, files, contentDir }),
    onWaiting: () => console.error('Nothing can be shown without program.yaml. The preview begins once that is mended (Ctrl+C ends the waiting).'),
    onServing: (address) => console.log(`The preview is on ${address} (Ctrl+C ends it)`),
  });
  return 0;
});
