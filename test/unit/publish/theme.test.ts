import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareTheme } from '../../../src/publish/theme.ts';

const MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8v4z"/></svg>';
const PROGRAM = { name: 'Quarry Partners', theme: { accent: '#7a3b9d', logo: 'mark.svg', favicon: 'mark.svg' } };
let root: string;
let content: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-theme-'));
  content = join(root, 'content');
  mkdirSync(content);
});
afterEach(() => rmSync(root, { recursive: true }));

/** What is drawn as the mark, and its size. */
async function markOf(refused: ReadonlySet<string> | undefined) {
  const { mark, files } = await prepareTheme(PROGRAM, content, refused);
  return { text: new TextDecoder().decode(files.find(([path]) => path === mark.src)?.[1].bytes), width: mark.width, height: mark.height };
}

describe('the mark of the program', () => {
  test('is its drawing', async () => {
    writeFileSync(join(content, 'mark.svg'), MARK);
    expect(await markOf(new Set())).toMatchObject({ text: expect.not.stringContaining('<text'), width: 32, height: 16 });
  });

  test.each([
    { why: 'is not there', spoil: () => undefined, refused: new Set<string>() },
    { why: 'is a folder', spoil: () => mkdirSync(join(content, 'mark.svg')), refused: new Set<string>() },
    { why: 'was refused', spoil: () => writeFileSync(join(content, 'mark.svg'), '<svg><path d='), refused: new Set(['content/mark.svg']) },
  ])('is a tile with initials in a preview where it $why', async ({ spoil, refused }) => {
    spoil();
    expect(await markOf(refused)).toMatchObject({ text: expect.stringContaining('>QP</text>'), width: 32, height: 32 });
  });

  test('has no stand-in in a site for the public', async () => {
    await expect(markOf(undefined)).rejects.toThrow('ENOENT');
  });
});
