/** Write what helps editors of the content: JSON Schemas, settings of VS Code and the reference. Usage: npm run schemas [-- --check] */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editorFiles } from '../src/authoring/editor-files.ts';
import { writeFrontmatterHelp } from '../src/authoring/frontmatter-help.ts';
import { readContent } from '../src/gate/read-content.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli } from './cli.ts';
import { readContentEnvironment } from './environment.ts';

const PROJECT = resolve(import.meta.dirname, '..');

await runCli(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const { contentDir, today } = readContentEnvironment();
  const { content } = await readContent(contentDir, today, CACHE_DIR);
  const stale: string[] = [];
  for (const [path, text] of editorFiles(content)) {
    const file = resolve(PROJECT, path);
    const present = await readFile(file, 'utf8').catch(() => undefined);
    if (present === text) continue;
    stale.push(path);
    if (values.check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (!values.check) await writeFrontmatterHelp(contentDir, content);
  if (stale.length === 0) {
    console.log('Everything that helps editors is up to date.');
    return 0;
  }
  if (values.check) {
    console.error(`${stale.join(', ')} ${stale.length === 1 ? 'is' : 'are'} out of date. Run "npm run schemas" and commit what it writes.`);
    return 1;
  }
  console.log(`Written:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  return 0;
});
