import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, type Changes } from '../support/build-fixture.ts';
import { textBlocks } from '../support/page-text.ts';

const COUNTED: Changes = { 'guide/01-register.mdx': (text) => `${text}\nThe way has <Count of="steps" /> steps. This one has <Count of="parts" step="register" /> part, and a submission <Count of="packages" /> packages.\n` };
const ONE_MORE: Changes = {
  ...COUNTED,
  'guide/03-show.mdx': '---\ntitle: Show it\ndescription: Show what you have built to the people of the quarry.\nstep: 3\nmilestone: submitted\nparts: [Invite us]\n---\n\n## Invite us\n\n<Checklist>\n  <Item id="invite">Name a day.</Item>\n</Checklist>\n',
};

/** Every count of steps that a reader meets. */
async function countsOf(built: BuiltFixture): Promise<Record<string, string | number | undefined>> {
  const home = await built.read('index.html');
  const register = await built.read('guide/register/index.html');
  const words = textBlocks(register).map(({ text }) => text).join('\n');
  const picture = home.slice(home.indexOf('The way to production'));
  return {
    'the figure on the home page': /(\d+)<\/span> steps? to production/.exec(home)?.[1],
    'the picture on the home page': [...picture.matchAll(/<a href="\/guide\/[a-z-]+\/"[^>]*>[^<]+<\/a>\s*<\/h3>/g)].length,
    'the line above the title': /Step 1 of (\d+)/.exec(words)?.[1],
    'the bar of steps': [...(/<nav aria-label="Steps"[\s\S]*?<\/nav>/.exec(register)?.[0] ?? '').matchAll(/<li/g)].length,
    'the list of steps': [...(/<nav aria-label="Guide"[\s\S]*?<\/nav>/.exec(register)?.[0] ?? '').matchAll(/class="blaze/g)].length,
    'the printed document': /Step 1 of (\d+)/.exec(await built.read('guide/print/index.html'))?.[1],
    'a sentence': /The way has (\w+) steps/.exec(words)?.[1],
    'the parts in a sentence': /This one has (\w+) part/.exec(words)?.[1],
    'the packages in a sentence': /a submission (\w+) packages/.exec(words)?.[1],
    'the tasks of the checklist': [...(await built.read('guide/checklist/index.html')).matchAll(/name="task"/g)].length,
  };
}

describe('counts come from the content', () => {
  let before: BuiltFixture;
  let after: BuiltFixture;

  beforeAll(async () => {
    before = await buildFixture('quarry', 'counts-before', COUNTED);
    after = await buildFixture('quarry', 'counts-after', ONE_MORE);
    expect([before.code, after.code], `${before.stderr}\n${after.stderr}`).toEqual([0, 0]);
  });

  test('of a guide with two steps', async () => {
    expect(await countsOf(before)).toEqual({
      'the figure on the home page': '2', 'the picture on the home page': 2, 'the line above the title': '2', 'the bar of steps': 2, 'the list of steps': 2,
      'the printed document': '2', 'a sentence': 'two', 'the parts in a sentence': 'one', 'the packages in a sentence': 'four', 'the tasks of the checklist': 0,
    });
  });

  test('and one more step changes every one of them', async () => {
    expect(await countsOf(after)).toEqual({
      'the figure on the home page': '3', 'the picture on the home page': 3, 'the line above the title': '3', 'the bar of steps': 3, 'the list of steps': 3,
      'the printed document': '3', 'a sentence': 'three', 'the parts in a sentence': 'one', 'the packages in a sentence': 'four', 'the tasks of the checklist': 1,
    });
  });

  test('and no text of the pages has them typed in', async () => {
    expect(await after.read('index.html')).not.toMatch(/\b(two|four) steps\b/i);
  });
});

test('a page is edited where the program says that its content lives, and calls a package as the program does', async () => {
  const built = await buildFixture('quarry', 'edit-address', {
    'program.yaml': (text) => `${text.replace(/repository: .*/, 'repository: https://github.com/quarry/partners')}\nlabels: { packages: { help-article: The stone book } }\n`,
    'guide/01-register.mdx': (text) => `${text}\n<PackageRules of="help-article" />\n\n<PackageRules of="sandbox-logins" />\n`,
  });
  expect(built.code, built.stderr).toBe(0);
  expect(await built.read('guide/register/index.html')).toContain('href="https://github.com/quarry/partners/edit/main/content/guide/01-register.mdx"');
  const headings = textBlocks(await built.read('guide/register/index.html')).map(({ text }) => text).filter((text) => text.startsWith('The rules that check it'));
  expect(headings).toEqual(['The rules that check it: The stone book', 'The rules that check it: Sandbox logins for the review team']);
});
