import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MILESTONES } from '../../src/domain/lifecycle.ts';
import { CATALOG, isPlural, type WordTree } from '../../src/words/catalog.ts';
import { buildFixture, type BuiltFixture, readSite } from '../support/build-fixture.ts';
import { shownIn } from '../support/shown-words.ts';

const SHIPPED = join(import.meta.dirname, '../../content');
/** Formats and products that have one name everywhere, addresses and files, and the fixed headings of help articles. */
const NAMES = /\b(RSS|JSON Feed|JSON|OAuth|HTML|CSV|Markdown|JavaScript|YouTube|Enable|Use|What you will see)\b|\b(manara|mizan|shira|marfa)\.example\b|\b[\w.@-]+@[\w.-]+|[\w/-]+\.(md|yaml|sh)\b|\bhttps?:\/\/\S+|^\/[a-z/-]+\/$/g;

/** Every sentence of a part of the catalog, in every form that it has. */
function sentencesOf(tree: WordTree): string[] {
  return Object.values(tree).flatMap((part) => (typeof part === 'string' ? [part] : sentencesOf(part)));
}

/** The path of every sentence of a part of the catalog. */
function keysOf(tree: WordTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, part]) => (typeof part === 'string' || isPlural(part) ? [`${path}${key}`] : keysOf(part, `${path}${key}.`)));
}

/** Words that are the shipped program's own, besides what its lists name. */
const OWN_WORDS = [/\blever\b/i, /lever\.co/i, /requisition/i, /TRM Enterprise/i, /Advanced HR/i, /hiresweet/i];

/** Titles of an `{ id, title }` list of the shipped program. */
async function titlesOf(list: string): Promise<string[]> {
  const entries: readonly { title: string }[] = parse(await readFile(join(SHIPPED, `${list}.yaml`), 'utf8'));
  return entries.map(({ title }) => title);
}

describe('the content of another program, written from right to left', () => {
  let built: BuiltFixture;
  let files: Map<string, Buffer>;
  const pages = (): [string, string][] => [...files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, bytes.toString('utf8')]);
  const mentioning = (word: RegExp): string[] => [...files].filter(([path, bytes]) => word.test(`${path}\n${bytes.toString('utf8')}`)).map(([path]) => path);

  beforeAll(async () => {
    built = await buildFixture('marfa', 'other-program');
    if (built.code !== 0) throw new Error(`The build ended with ${built.code}:\n${built.stderr}`);
    files = await readSite(built.site);
  });

  test.each(OWN_WORDS)('holds no word of the program that is shipped: %s', (word) => {
    expect(mentioning(word)).toEqual([]);
  });

  test.each(['plans', 'scopes'])('names none of the shipped %s', async (list) => {
    const titles = await titlesOf(list);
    expect(titles.length).toBeGreaterThan(1);
    const shown = pages().map(([, html]) => html).join('\n');
    expect(titles.filter((title) => shown.includes(`>${title}<`))).toEqual([]);
  });

  test('has none of the shipped categories', async () => {
    const titles = await titlesOf('categories');
    const shown = pages().map(([, html]) => html).join('\n');
    expect(titles.filter((title) => shown.includes(`>${title}<`))).toEqual([]);
    expect([...files.keys()].filter((path) => /^ecosystem\/category\/[^/]+\/index\.html$/.test(path))).toEqual(['ecosystem/category/berths/index.html', 'ecosystem/category/weighing/index.html']);
  });

  test('says its language and direction on every page', () => {
    const documents = pages().filter(([, html]) => html.includes('<header'));
    expect(documents.length).toBeGreaterThan(15);
    expect(documents.filter(([, html]) => !html.includes('<html lang="ar" dir="rtl"')).map(([path]) => path)).toEqual([]);
  });

  test('keeps code from left to right', async () => {
    const page = await built.read('guide/connect/index.html');
    const blocks = page.match(/<pre\b[^>]*>/g) ?? [];
    expect(blocks).toHaveLength(2);
    expect(blocks.filter((block) => !block.includes('dir="ltr"'))).toEqual([]);
  });

  test('shows no audience where the host expects none', () => {
    expect(mentioning(/audience/i)).toEqual([]);
  });

  test('gives its name, its address, its categories and its navigation to the pages', async () => {
    const home = await built.read('index.html');
    expect(home).toContain('برنامج شركاء مرفأ');
    expect(home).toContain('https://partners.marfa.example/');
    expect(home).toContain('التكاملات');
    expect(await built.read('ecosystem/index.html')).toContain('الأرصفة');
    expect(await built.read('ecosystem/category/weighing/index.html')).toContain('ميزان');
  });

  const usual = [
    CATALOG.statuses.deprecated.ended,
    ...(['coming-soon', 'available', 'deprecated'] as const).flatMap((status) => {
      const { label, meaning, change, news } = CATALOG.statuses[status];
      return [meaning, `>${label}<`, `"${label}"`, `**Status:** ${label}`, change, `منارة ${news}`];
    }),
    ...MILESTONES.map((milestone) => CATALOG.milestones[milestone]),
  ];
  test.each(usual)('says its own words, and nowhere the usual ones: %s', (words) => {
    expect([...files].filter(([, bytes]) => bytes.toString('utf8').includes(words)).map(([path]) => path)).toEqual([]);
  });

  test.each([
    { path: 'ecosystem/index.html', words: 'قريبًا' },
    { path: 'ecosystem/coming-soon/index.html', words: 'ولم يُنقل إلى الإنتاج بعد' },
    { path: 'ecosystem/manara/index.html', words: 'بُني التكامل في بيئة التجربة' },
    { path: 'ecosystem/mizan/index.html', words: '>هذا التكامل متقادم</strong>' },
    { path: 'ecosystem/manara.md', words: 'متاح' },
    { path: 'badges/manara.svg', words: 'متاح' },
    { path: 'whats-new/feed.json', words: 'متاح الآن' },
    { path: 'guide/connect/index.html', words: 'بُني التكامل في بيئة التجربة' },
    { path: 'llms.txt', words: 'قريبًا' },
  ])('says its own words in $path', async ({ path, words }) => {
    expect(await built.read(path)).toContain(words);
  });

  /** What speaks to programs and editors stays English: see BRING-YOUR-PROGRAM.md. */
  const forReaders = (): [string, string][] => [...files].filter(([path]) => !/^(api|submit)\//.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')]);
  const wordsOf = (text: string): string => text.replace(/\{\w+\}/g, ' ').replace(NAMES, ' ');

  test('says nothing in English on any page, in any feed, badge or Markdown edition', () => {
    const read = forReaders().filter(([path]) => /\.(html|md)$|feed\.json$|^badges\/|^llms\.txt$/.test(path));
    expect(read.length).toBeGreaterThan(35);
    const english = read.flatMap(([path, text]) => shownIn(path, text).filter((shown) => /[A-Za-z]{2,}/.test(wordsOf(shown.text))).map(({ where, text: words }) => `${path} ${where}: ${words.slice(0, 120)}`));
    expect(english).toEqual([]);
  });

  test('brings no English sentence to browsers', () => {
    const read = forReaders().filter(([path]) => !path.startsWith('pagefind/') && !path.startsWith('_media/'));
    const sentences = sentencesOf(CATALOG).map((sentence) => sentence.split(/\[|\]\(\{\w+\}\)|\{\w+\}/).toSorted((a, b) => b.length - a.length)[0]?.trim() ?? '').filter((part) => wordsOf(part).trim().includes(' ') && part.length > 8);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.flatMap((sentence) => read.filter(([, text]) => text.includes(sentence)).map(([path]) => `${path}: ${sentence}`))).toEqual([]);
  });

  test('has every word of the interface in its own language', async () => {
    const own: WordTree = parse(await readFile(join(built.contentDir, 'words.yaml'), 'utf8'));
    expect(keysOf(CATALOG).filter((key) => !keysOf(own).includes(key))).toEqual([]);
  });

  test('says numbers in the forms of its language', async () => {
    expect(await built.read('index.html')).toMatch(/>3<\/span> خطوات إلى الإنتاج/);
    expect(await built.read('ecosystem/index.html')).toContain('>3 تكاملات</h2>');
    expect(await built.read('permissions/index.html')).toMatch(/يطلبه تكاملان\s*</);
  });

  test('names its own typefaces, and fetches no other one beforehand', async () => {
    expect(mentioning(/--font-sans:\s*Tahoma/).length).toBeGreaterThan(0);
    expect(await built.read('index.html')).not.toContain('rel="preload"');
  });

  test('ends with its own links', async () => {
    const footer = /<footer[\s\S]*<\/footer>/.exec(await built.read('index.html'))?.[0];
    expect(footer).toContain('المخطِّط');
    expect(footer).not.toContain('Data for programs');
  });

  test('follows its own redirects', async () => {
    const page = await built.read('begin/index.html');
    expect(page).toContain('url=/guide/join/');
    expect(page).toContain('<html lang="ar" dir="rtl">');
  });
});
