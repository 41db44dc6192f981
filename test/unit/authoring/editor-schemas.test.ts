import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { contentKinds, editorSchema } from '../../../src/authoring/editor-schemas.ts';
import { readContent } from '../../../src/gate/read-content.ts';
import { aContent } from '../../support/content.ts';
import { SAMPLE_DATE } from '../../support/sample-date.ts';

const project = resolve(import.meta.dirname, '../../..');

test('the files that help editors are up to date', async () => {
  const { content } = await readContent(resolve(project, 'content'), SAMPLE_DATE);
  const stale = [...editorFiles(content)].filter(([path, text]) => readFileSync(resolve(project, path), 'utf8') !== text).map(([path]) => path);
  expect(stale, 'Run "npm run schemas" and commit what it writes.').toEqual([]);
}, 60_000);

/** The server remembers texts and schemas by their addresses. */
let asked = 0;

/** What the language server of VS Code says of a text, and what it offers where `|` stands. */
async function ask(kindName: string, text: string) {
  const kind = contentKinds().find(({ name }) => name === kindName);
  if (!kind) throw new Error(`There is no kind "${kindName}".`);
  asked += 1;
  const uri = `memory:///schema-${asked}.json`;
  const service = getLanguageService({
    schemaRequestService: () => Promise.resolve(JSON.stringify(editorSchema(kind, aContent()))),
    workspaceContext: { resolveRelativePath: (path: string) => path },
  });
  service.configure({ validate: true, completion: true, hover: true, schemas: [{ uri, fileMatch: [`file-${asked}.yaml`] }] });
  const offset = text.indexOf('|');
  const document = TextDocument.create(`memory:///file-${asked}.yaml`, 'yaml', 1, text.replace('|', ''));
  const position = document.positionAt(Math.max(0, offset));
  return {
    problems: (await service.doValidation(document, false)).map(({ message }) => message),
    offered: offset < 0 ? [] : (await service.doComplete(document, position, false)).items.map(({ label }) => label),
    hover: JSON.stringify((await service.doHover(document, position))?.contents ?? ''),
  };
}

describe('an editor with the language server', () => {
  test.each([
    { why: 'the category of a listing', kind: 'listing', text: 'categories:\n  - schedulin\n', ids: ['scheduling', 'referrals'] },
    { why: 'the permission of a listing', kind: 'listing', text: 'scopes:\n  - id: notes:rite\n    why: Puts the plan on the record.\n', ids: ['notes:read', 'notes:write', 'pay:read', 'stay'] },
    { why: 'the successor of a listing', kind: 'status', text: 'milestones: {}\nended:\n  kind: deprecated\n  on: 2026-01-01\n  reason: It is no longer maintained.\n  successor: acm\n', ids: ['acme'] },
    { why: 'a plan that a permission needs', kind: 'scope', text: '- id: pay:read\n  title: Read pay\n  grants: Read what people are paid.\n  sensitivity: confidential\n  plans: [premum]\n', ids: ['premium'] },
  ])('is told the allowed ids for $why', async ({ kind, text, ids }) => {
    const { problems } = await ask(kind, text);
    expect(problems).toContainEqual(expect.stringContaining(`Value is not accepted. Valid values: ${ids.map((id) => `"${id}"`).join(', ')}.`));
  });

  test('is offered ids while typing', async () => {
    expect((await ask('listing', 'categories:\n  - |\n')).offered).toEqual(expect.arrayContaining(['scheduling', 'referrals']));
  });

  test('is told what a field means', async () => {
    expect((await ask('listing', 'tag|line: One.\n')).hover).toContain('One sentence. Longer than 80 characters is cut off on cards.');
  });

  test('has nothing to say of a field that is right', async () => {
    expect((await ask('status', 'milestones:\n  interested: 2026-01-01\n')).problems).toEqual([]);
  });
});
