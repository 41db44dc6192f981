import { describe, expect, test } from 'vitest';
import { FileJudge } from '../../../../src/publish/verify/file-judge.ts';
import { kindOf } from '../../../../src/publish/verify/file-kind.ts';

const judge = new FileJudge({ hidden: { words: ['naldo', 'zyxwortite'], beginnings: [], runs: ['almo link', 'almo plan'] }, falseSecrets: [] });

async function tracesIn(path: string, text: string): Promise<readonly string[]> {
  const kind = kindOf(path);
  if (!kind) throw new Error(`${path} is not read.`);
  return (await judge.judge(kind, new TextEncoder().encode(text))).traces;
}

describe('what a file of the site has of hidden entries', () => {
  test.each([
    { path: '/ecosystem/index-1.json', text: JSON.stringify({ names: 'Kiln\nAldo\nAlmo\nPlan' }), why: 'names of an index, one line each' },
    { path: '/api/v1/categories.json', text: JSON.stringify({ listings: ['almo', 'plan'] }), why: 'texts beside each other in data' },
    { path: '/ecosystem/almo/feed.xml', text: '<title>Almo</title><link>https://example.com/</link>', why: 'a title and the element behind it' },
    { path: '/ecosystem/almo/index.html', text: '<p><a href="/planner/?with=almo">Plan it together</a></p>', why: 'an address and the words of its link' },
  ])('is nothing in $why', async ({ path, text }) => {
    expect(await tracesIn(path, text)).toEqual([]);
  });

  test.each([
    { path: '/ecosystem/index-1.json', text: JSON.stringify({ names: 'Kiln\nZyxwortite' }), found: ['zyxwortite'], why: 'a name in an index' },
    { path: '/api/v1/categories.json', text: JSON.stringify({ listings: ['almo-plan'] }), found: ['almo plan'], why: 'a slug in data' },
    { path: '/api/v1/categories.json', text: JSON.stringify({ zyxwortite: 1 }), found: ['zyxwortite'], why: 'the name of a field' },
    { path: '/api/v1/categories.json', text: '{}{"zyxwortite":1}', found: ['zyxwortite'], why: 'a word in what should be data' },
    { path: '/ecosystem/almo/feed.xml', text: '<title>Almo Link</title>', found: ['almo link'], why: 'a title' },
    { path: '/ecosystem/almo/index.html', text: '<p>Almo <b>Plan</b></p>', found: ['almo plan'], why: 'a name with a mark inside' },
  ])('is found as $why', async ({ path, text, found }) => {
    expect(await tracesIn(path, text)).toEqual(found);
  });
});
