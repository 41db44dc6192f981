import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLOCK_FORMS, TEXT_FORMS } from '../../../src/editions/components.ts';
import { toPlain } from '../../../src/editions/plain.ts';
import { anEditionContext } from '../../support/edition-context.ts';

const root = new URL('../../../', import.meta.url);
const sources = globSync(['content/{guide,faq,listings}/**/*.{md,mdx}'], { cwd: root }).sort();
const read = (file: string) => readFileSync(new URL(file, root), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

describe('the content of this repository', () => {
  test('is all read', () => {
    expect(sources).toEqual(expect.arrayContaining(['content/guide/04-build.mdx', 'content/faq/availability/which-customers.mdx', 'content/listings/parlor/index.mdx']));
  });

  test('uses no component without a plain form', () => {
    const used = sources.filter((file) => file.endsWith('.mdx')).flatMap((file) => [...read(file).replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name));
    expect([...new Set(used)].filter((name) => !BLOCK_FORMS.has(name) && !TEXT_FORMS.has(name))).toEqual([]);
  });

  test.each(sources)('%s has a Markdown edition', (file) => {
    expect(toPlain(read(file), anEditionContext({ file, mdx: file.endsWith('.mdx') })).length).toBeGreaterThan(0);
  });
});
