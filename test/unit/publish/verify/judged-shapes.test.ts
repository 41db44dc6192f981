import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JudgedShapes } from '../../../../src/publish/verify/judged-shapes.ts';

function kept(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'waymark-shapes-')), 'cache', 'judged-shapes');
  const shapes = new JudgedShapes(path, 'one');
  shapes.add(['ul > li', 'p']);
  shapes.save();
  return path;
}

test('what was found right is known in the next build, and nothing else', () => {
  const shapes = new JudgedShapes(kept(), 'one');
  expect([shapes.has('p'), shapes.has('ul > li'), shapes.has('ul > p')]).toEqual([true, true, false]);
});

test('other rules forget it', () => {
  expect(new JudgedShapes(kept(), 'two').has('p')).toBe(false);
});

test.each([
  { how: 'cut off', damage: (text: string) => text.slice(0, -5) },
  { how: 'changed by one character', damage: (text: string) => text.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
  { how: 'empty', damage: () => '' },
])('a file that is $how counts as none', ({ damage }) => {
  const path = kept();
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expect(new JudgedShapes(path, 'one').has('p')).toBe(false);
});
