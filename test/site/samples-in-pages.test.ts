import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFixture, type BuiltFixture, copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

/** The invented program knows no audience, in neither environment. */
const CHANGES = {
  'guide/samples/authorize.sh': "curl --get '{{authorize}}' --data-urlencode 'audience={{audience}}'\necho done\n",
  'guide/samples/call.ts': "const API = '{{api}}';\n",
  'guide/samples/call.py': 'API = "{{api}}"\n',
  'guide/02-build.mdx': (text: string) => `${text}\n\n<CodeSample name="authorize" />\n\n<CodeSample name="call" />\n\n<EnvironmentValue name="token" />\n\n<EnvironmentValue name="audience" />\n`,
};

describe('the code samples of a program', () => {
  let built: BuiltFixture;
  let page: string;
  /** What a reader of the page gets, its tags taken away. */
  let text: string;

  beforeAll(async () => {
    built = await buildFixture('quarry', 'samples-in-pages', CHANGES);
    page = await built.read('guide/build/index.html');
    text = page.replace(/<[^>]*>/g, '').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  });

  test('have the addresses of both environments, each marked with its own', () => {
    expect(built).toMatchObject({ code: 0 });
    expect(text).toContain("Sandboxconst API = 'https://api.sandbox.quarry.example/v2';");
    expect(text).toContain("Productionconst API = 'https://api.quarry.example/v2';");
    expect(page).not.toContain('{{');
  });

  test('have lines that differ by nothing once', () => {
    expect(text.match(/^echo done$/gm)).toHaveLength(1);
  });

  test('say in a sentence which value is not known, and leave no empty address', () => {
    expect(text).toContain('The sandbox audience is not published yet: ask your partner manager.');
    expect(text).toContain('The production audience is not published yet: ask your partner manager.');
    expect(text).toContain("'audience=<audience>'");
    expect(text).not.toMatch(/audience=(null|undefined)?'/);
    expect(text).toMatch(/Sandbox audience\s+Not published yet: ask your partner manager\./);
  });

  test('of one language show to readers of every other', () => {
    expect(page).toContain('data-languages="shell typescript python"');
    // Two languages: the first stands in for the one that is missing.
    expect(page).toContain('data-languages="shell typescript"');
    expect(page).toContain('data-languages="python"');
  });

  test('are marked by classes, since the policy allows no style in an element', () => {
    expect(page).toMatch(/<span class="token string">/);
    expect(page).not.toMatch(/<[^>]+\sstyle=/);
  });

  test('stand in the Markdown edition with the values of the sandbox, and the others named', async () => {
    const edition = await built.read('guide/build.md');
    expect(edition).toContain("```typescript\nconst API = 'https://api.sandbox.quarry.example/v2';\n```");
    expect(edition).toContain('- Production API base address: `https://api.quarry.example/v2`');
    expect(edition).toContain('- Production audience: Not published yet: ask your partner manager.');
  });

  test('answers are data for search engines', async () => {
    const page = await built.read('faq/index.html');
    const data: unknown[] = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));
    expect(data).toContainEqual(expect.objectContaining({ '@type': 'FAQPage', mainEntity: [expect.objectContaining({ '@type': 'Question', url: 'https://partners.quarry.example/faq/basics/begin/', acceptedAnswer: expect.objectContaining({ '@type': 'Answer' }) })] }));
  });
});

test('a sample that no page shows, one that does not exist and a value that no environment has are all reported', async () => {
  const folder = await emptyFolder('samples-with-mistakes');
  const contentDir = await copyContent('quarry', folder, {
    ...CHANGES,
    'guide/samples/call.ts': "const API = '{{apo}}';\n",
    'guide/samples/refresh.py': 'print("nobody shows me")\n',
    'guide/samples/Tokens.rb': 'puts\n',
    'guide/01-register.mdx': (text: string) => `${text}\n\n<CodeSample name="authorise" />\n`,
  });
  const { code, stdout, stderr } = await runCommand('check', [], { CONTENT_DIR: contentDir, OUT_DIR: join(folder, 'dist') });
  const said = stdout + stderr;
  expect(code).toBe(1);
  expect(said).toContain('content/guide/samples/call.ts:1:14 error sample/unknown-value  {{apo}} is no value of an environment.');
  expect(said).toContain('Did you mean "api"?');
  expect(said).toMatch(/guide\/samples\/refresh\.py:1:1 error sample\/unused {2}No page shows the code sample "refresh"\./);
  expect(said).toMatch(/guide\/01-register\.mdx:\d+:1 error sample\/unknown {2}There is no code sample "authorise"\./);
  expect(said).toMatch(/guide\/samples\/Tokens\.rb:1:1 error file\/kind/);
  expect(said).toContain('Name a code sample <name>.sh, <name>.ts or <name>.py');
});
