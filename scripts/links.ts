/** List the external links of the content that lead nowhere, as Markdown; prints nothing where all are alive. Usage: npm run links */
import { parseArgs } from 'node:util';
import { findDeadLinks, findExternalLinks } from '../src/authoring/external-links.ts';
import { countOf } from '../src/domain/text/counts.ts';
import { readContent } from '../src/gate/read-content.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli } from './cli.ts';
import { readContentEnvironment } from './environment.ts';

await runCli(async () => {
  parseArgs({ options: {} });
  const { contentDir, today } = readContentEnvironment();
  const { content } = await readContent(contentDir, today, CACHE_DIR);
  const links = findExternalLinks(content);
  const dead = await findDeadLinks(links);
  for (const { url, reason, files } of dead) console.log(`- <${url}> ${reason} (${files.join(', ')})`);
  console.error(`${countOf(links.length, 'link')} asked, ${dead.length} ${dead.length === 1 ? 'leads' : 'lead'} nowhere.`);
  return 0;
});
