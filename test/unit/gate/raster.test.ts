import { describe, expect, test } from 'vitest';
import { Problems } from '../../../src/gate/problems.ts';
import { PICTURE_RULES } from '../../../src/gate/pictures/rules.ts';
import { checkRaster } from '../../../src/gate/raster.ts';
import { BAD_PICTURES, GOOD_PICTURES, type RasterCase } from './raster/cases.ts';

const limits = { logo: { minSize: 256, maxBytes: 1_000_000 }, screenshot: { minWidth: 1000, maxBytes: 3_000_000 }, categories: 3, scopes: 20, pictures: 24 };

async function check({ file, bytes, use = 'article' }: RasterCase) {
  const problems = new Problems();
  await checkRaster(bytes, `content/listings/acme/${file}`, use, limits, problems);
  return problems.list;
}

describe('checkRaster', () => {
  test.each(BAD_PICTURES)('refuses $name', async ({ rule, message, ...picture }) => {
    const found = await check(picture);
    expect(found).toEqual([
      {
        file: `content/listings/acme/${picture.file}`, line: 1, column: 1, severity: 'error',
        rule: expect.stringMatching(new RegExp(`^(?:${rule})$`)), message: expect.stringMatching(message), hint: expect.stringMatching(/^[A-Z].+\.$/),
      },
    ]);
  });

  test.each(GOOD_PICTURES)('lets pass $name', async ({ warnings = [], ...picture }) => {
    expect((await check(picture)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(warnings.map((rule) => `warning ${rule}`));
  });

  test('names only rules of the catalog', async () => {
    const known = new Set(PICTURE_RULES.map(({ id }) => id));
    const found = (await Promise.all(BAD_PICTURES.map(check))).flat();
    expect(found.filter(({ rule }) => !known.has(rule))).toEqual([]);
  });
});
