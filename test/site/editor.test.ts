import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Editor, openEditor } from '../support/astro-editor.ts';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

const LISTING = 'content/listings/ashlar/index.md';

describe('VS Code with the extension of Astro', () => {
  let folder: string;
  let editor: Editor;
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const cursorAt = (text: string, word: string) => {
    const before = text.slice(0, text.indexOf(word)).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };

  beforeAll(async () => {
    folder = await emptyFolder('editor');
    const CONTENT_DIR = await copyContent('quarry', folder, { '../.vscode/settings.json': '{}' });
    // Whoever begins a text with a command needs nothing else.
    const made = await runCommand('new', ['question', 'basics/why-stones', '--question=Why do we stack stones?', '--reader=partner'], { CONTENT_DIR });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    editor = await openEditor(folder);
  });
  afterAll(() => editor.close());

  test.each([LISTING, 'content/faq/basics/begin.mdx', 'content/faq/basics/why-stones.mdx', 'content/guide/01-register.mdx', 'content/announcements/2026-08-04.mdx'])(
    'has nothing to say of %s',
    async (file) => expect(await editor.problems(file, await read(file))).toEqual([]),
  );

  test('tells the allowed ids for a wrong one, in its line, and offers them', async () => {
    const text = (await read(LISTING)).replace('[masonry]', '[masonrie]');
    expect(await editor.problems(LISTING, text)).toEqual([{ message: 'Value is not accepted. Valid values: "masonry", "carting".', line: 5 }]);
    expect(await editor.offers(LISTING, text.replace('masonrie', ''), cursorAt(text, 'masonrie'))).toEqual(['masonry', 'carting']);
  });

  test.each([
    { why: 'the pages of the guide that a question leads to', file: 'content/faq/basics/why-stones.mdx', says: '"register", "build"', spoil: (text: string) => text.replace('---\n', '---\nrelated: [regster]\n') },
    { why: 'the listings that a release names', file: 'content/announcements/2026-08-04.mdx', says: '"ashlar"', spoil: (text: string) => text.replaceAll('ashlar', 'ashler') },
  ])('knows $why', async ({ file, says, spoil }) => {
    const problems = await editor.problems(file, spoil(await read(file)));
    expect(problems).toContainEqual(expect.objectContaining({ message: expect.stringContaining(says) }));
  });

  test.each([
    { file: 'content/faq/basics/begin.mdx', from: 'question:', to: 'qestion:', says: 'Property qestion is not allowed.' },
    { file: 'content/guide/01-register.mdx', from: 'title:', to: 'titel:', says: 'Property titel is not allowed.' },
  ])('knows the fields of $file', async ({ file, from, to, says }) => {
    const problems = await editor.problems(file, (await read(file)).replace(from, to));
    expect(problems.map(({ message }) => message)).toContain(says);
  });

  test('explains a field in the words for authors', async () => {
    const text = await read(LISTING);
    expect(await editor.hover(LISTING, text, cursorAt(text, 'tagline'))).toContain('One sentence. Longer than 80 characters is cut off on cards.');
  });
});
