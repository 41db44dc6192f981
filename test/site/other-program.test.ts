import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';

describe('the content of another program', () => {
  let built: BuiltFixture;

  beforeAll(async () => {
    built = await buildFixture('quarry', 'other-program');
  });

  test('builds', () => {
    expect(built).toMatchObject({ code: 0 });
  });

  test('never mentions the program that is shipped', async () => {
    const files = await readSite(built.site);
    const mentioning = [...files].filter(([path, bytes]) => /\blever\b|lever\.co/i.test(`${path}\n${bytes.toString('utf8')}`)).map(([path]) => path);
    expect(mentioning).toEqual([]);
  });

  test('gives its name, its address, its categories and its color to the pages', async () => {
    const home = await built.read('index.html');
    expect(home).toContain('Quarry Partner Program');
    expect(home).toContain('https://partners.quarry.example/');
    expect(await built.read('ecosystem/index.html')).toContain('Masonry');
    expect(await built.read('ecosystem/category/carting/index.html')).toContain('Barrow');
  });

  test('follows its own redirects', async () => {
    expect(await built.read('start/index.html')).toContain('url=/guide/register/');
  });
});
