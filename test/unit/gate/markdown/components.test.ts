import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/domain/diagnostics.ts';
import { readArticle } from '../../../../src/gate/markdown.ts';
import { Problems } from '../../../../src/gate/problems.ts';
import type { ArticleKind } from '../../../../src/schemas/page-components.ts';

/** What is said about a text, one line each: `line:column rule  message hint`. */
async function judge(kind: ArticleKind, text: string): Promise<string[]> {
  const problems = new Problems();
  await readArticle({ file: 'a.mdx', text, bodyLine: 1, kind }, problems);
  return problems.list.map((one) => formatDiagnostic(one).replace(/^a\.mdx:/, '').replace(' error', '').replace('\n  hint:', ''));
}

describe('components of pages', () => {
  test.each([
    { kind: 'guide', text: 'Write to <Contact of="reviewers" />. There are <Count of="parts" step="build" /> parts. <Count of="steps" capital /> steps.\n\n{/* later */}' },
    { kind: 'guide', text: '<Note>Read it.</Note>\n\n<EnvironmentTable />\n\n<EnvironmentValue name="api" />\n\n<ProgramLink to="exampleApp">the app</ProgramLink>' },
    { kind: 'question', text: '<Steps>\n1. One\n</Steps>\n\nAsk <Contact of="submissions" />.' },
    { kind: 'announcement', text: '<Tip title="Try it">Now.</Tip>' },
    { kind: 'guide', text: '- <Note>Read it.</Note>\n\n> <Tip>Try it.</Tip>\n\n<Note>One</Note> <Note>Two</Note>\n\n<Checklist>\n<Item id="go">Go, with a <Term id="scope">scope</Term>.</Item>\n</Checklist>' }, // each is all that its paragraph holds
  ] as const)('of a $kind pass: $text', async ({ kind, text }) => {
    expect(await judge(kind, text)).toEqual([]);
  });

  test.each([
    { name: 'a value that there is not', text: 'Write to <Contact of="reviewrs" />.', found: ['1:19 page/attribute  "reviewrs" is no value for "of" of <Contact>. Did you mean "reviewers"?'] },
    { name: 'a value near none', text: 'Write to <Contact\n  of="nobody"\n/>.', found: ['2:3 page/attribute  "nobody" is no value for "of" of <Contact>. Use one of: submissions, reviewers.'] },
    { name: 'another attribute', text: 'Write to <Contact to="nobody" />.', found: [
      '1:19 page/attribute  <Contact> has no attribute "to". Use one of: of.',
      '1:10 page/attribute  <Contact> needs the attribute "of". Add of="…": whose address. Use one of: submissions, reviewers.',
    ] },
    { name: 'what is counted', text: 'All <Count of="x" /> of them.', found: ['1:12 page/attribute  "x" is no value for "of" of <Count>. Use one of: steps, parts, packages.'] },
    { name: 'parts of nothing', text: 'All <Count of="parts" /> of them.', found: ['1:5 page/attribute  <Count> with of="parts" needs the attribute "step". Add step="…": slug of the step whose parts are counted.'] },
    { name: 'a flag with a value', text: '<Count of="steps" capital="no" /> steps.', found: ['1:19 page/attribute  The attribute "capital" of <Count> takes no value. Write capital by itself, or remove it.'] },
    { name: 'an attribute that says nothing', text: 'A <Term id>word</Term>.', found: ['1:9 page/attribute  The attribute "id" of <Term> says nothing. Write id="…": id of an entry of glossary.yaml.'] },
    { name: 'an attribute in braces', text: 'A <Term id={word}>word</Term>.', found: ['1:9 page/attribute  The attribute "id" of <Term> is not plain text. Write id="…": id of an entry of glossary.yaml.'] },
    { name: 'attributes that are spread', text: 'A <Term id="word" {...all}>word</Term>.', found: ['1:3 page/attribute  <Term> has attributes in braces, which are code. Write each attribute as name="text".'] },
    { name: 'an attribute twice', text: 'A <Term id="word" id="term">word</Term>.', found: ['1:9 page/attribute  <Term> has the attribute "id" twice. Keep one of them.'] },
    { name: 'a component that there is not', text: '<Notes>Read it.</Notes>', found: ['1:1 page/component  <Notes> is not a component for pages of the guide. Did you mean "Note"?'] },
    { name: 'HTML', text: 'A <b>bold</b> word.', found: ['1:3 page/component  <b> is not a component for pages of the guide. Write **words** for strong text.'] },
    { name: 'an empty frame', text: '<Checklist>\n\n</Checklist>', found: ['1:1 page/contents  <Checklist> holds nothing. Write what readers see between <Checklist> and </Checklist>.'] },
    { name: 'words that would be lost', text: '<Contact of="reviewers">our team</Contact>', found: ['1:1 page/contents  What stands inside of <Contact> would not be shown. Move it behind the component, and end the component with />.'] },
    { name: 'a block in a sentence', text: 'First **read\n<Note>this</Note>**, then go on.', found: ['2:1 page/place  <Note> stands inside a line of text. Put it on lines of its own, with an empty line above and below.'] },
    { name: 'a block in a cell', text: '| call | answer |\n| --- | --- |\n| one | <CodeSample name="call" /> |', found: ['3:9 page/place  <CodeSample> stands inside a line of text. Put it on lines of its own, with an empty line above and below.'] },
    { name: 'an import', text: "import Note from '../Note.astro';\n\n<Note>Read it.</Note>", found: ['1:1 page/code  A line that begins with "import" or "export" is code, which pages do not hold. Remove the line: the components are there without it. A sentence has to begin with another word.'] },
    { name: 'an expression', text: 'There are {1 + 2}.', found: ['1:11 page/code  {1 + 2} is code, which pages do not hold. Write the text itself, or \\{ for the character.'] },
  ])('tells of $name', async ({ text, found }) => {
    expect(await judge('guide', text)).toEqual(found);
  });

  test.each([
    { kind: 'question', found: '1:1 page/component  <Count> is not a component for questions. Use one of: Contact, EnvironmentValue, Note, ProgramLink, Steps, Tip, Warning.' },
    { kind: 'announcement', found: '1:1 page/component  <Count> is not a component for announcements. Use one of: Note, Tip, Warning.' },
  ] as const)('are fewer in a $kind', async ({ kind, found }) => {
    expect(await judge(kind, '<Count of="steps" />')).toEqual([found]);
  });

  test('of pictures are left to the rule about them', async () => {
    expect(await judge('guide', '<Figure src="a.png" alt="A" />')).toEqual([]);
  });
});
