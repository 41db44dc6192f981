import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../rules/content.ts';
import { contentKinds, editorSchema } from './editor-schemas.ts';

/** Where the extension of Astro for VS Code looks, inside the folder that the editor has open. */
const FOLDER = '.astro/collections';

/** What says that VS Code opens a folder. */
const MARK = '.vscode';

/**
 * Tells the extension of Astro for VS Code which schema the fields at the top of each text follow, so that it
 * completes, explains and judges them.
 *
 * It finds a text by its address on this machine, which is why these files are written here and never
 * committed. The names of our schemas differ from those of Astro's collections: Astro writes its own beside them.
 * Where the folder that holds the content is none that VS Code opens, nothing is written.
 */
export async function writeFrontmatterHelp(contentDir: string, content: Content): Promise<void> {
  const workspace = resolve(contentDir, '..');
  if (!existsSync(join(workspace, MARK))) return;
  const kinds = contentKinds().filter(({ frontmatter }) => frontmatter);
  const files: Readonly<Record<string, readonly { file: string }[]>> = {
    listing: content.listings,
    'guide-page': content.guide,
    question: content.questions,
    announcement: content.announcements,
  };
  const entries = kinds.flatMap(({ name }) => (files[name] ?? []).map(({ file }) => [addressOf(join(workspace, file)), name] as const));
  const manifest = { collections: kinds.map(({ name }) => ({ name, hasSchema: true })), entries: Object.fromEntries(entries) };
  await save(join(workspace, FOLDER, 'collections.json'), manifest);
  for (const kind of kinds) await save(join(workspace, FOLDER, `${kind.name}.schema.json`), editorSchema(kind, content));
}

/** The address of a file as the extension compares it. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

async function save(file: string, value: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
