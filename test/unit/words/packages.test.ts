import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGES } from '../../../src/words/statuses.ts';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../../content/guide', name), 'utf8');

test.each(['05-submit.mdx', '06-packages.mdx'])('%s calls the packages what every other page calls them', (name) => {
  const headings = [...guide(name).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(expect.arrayContaining(Object.values(PACKAGES)));
});
