import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureFiles } from '../../../../src/publish/site-files.ts';
import { judgeSite } from '../../../../src/publish/verify/judge-site.ts';

const page = (body: string): string => `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

/** A site, and what is kept about it. */
function ground(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-judge-'));
  const site = join(folder, 'site');
  const lay = (more: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(more)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
  };
  lay(files);
  const memory = { cacheDir: join(folder, 'cache'), findings: join(folder, 'cache', 'findings') };
  const judge = async (words: readonly string[] = []) => judgeSite(site, measureFiles(site), { hidden: { words, beginnings: [], runs: [] }, falseSecrets: [] }, memory);
  return { lay, judge, memory };
}

describe('judgeSite', () => {
  test('knows a page again by what is in it', async () => {
    const { judge, memory } = ground({ 'index.html': page('<p id="here">Zyxwortite</p>') });
    const first = await judge();
    const kept = readFileSync(memory.findings, 'utf8');
    expect(await judge()).toEqual(first);
    expect([...first.pages.keys()]).toEqual(['/index.html']);
    expect(readFileSync(memory.findings, 'utf8')).toBe(kept);
  });

  test('judges anew what was clean once something else is hidden', async () => {
    const { judge } = ground({ 'index.html': page('<p>Zyxwortite</p>') });
    expect((await judge()).found.size).toBe(0);
    expect((await judge(['zyxwortite'])).found.get('/index.html')?.traces).toEqual(['zyxwortite']);
  });

  test('tells a mistake again in every build until it is mended', async () => {
    const { judge, lay } = ground({ 'index.html': page('<p><div>x</div></p>') });
    const [defect] = (await judge()).html;
    expect((await judge()).html[0]).toEqual(defect);
    lay({ 'index.html': page('<div>x</div>') });
    expect((await judge()).html).toEqual([]);
  });

  test.each([
    { how: 'cut off', damage: (text: string) => text.slice(0, -9) },
    { how: 'of another kind', damage: () => 'else' },
    { how: 'changed by one character', damage: (text: string) => text.replace('here', 'hare') },
  ])('does not trust what was kept where it is $how', async ({ damage }) => {
    const { judge, memory } = ground({ 'index.html': page('<p id="here">Zyxwortite</p>') });
    const first = await judge();
    writeFileSync(memory.findings, damage(readFileSync(memory.findings, 'utf8')));
    expect(await judge()).toEqual(first);
  });
});
