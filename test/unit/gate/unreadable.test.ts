import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileKind, findFiles, type SourceFile } from '../../../src/gate/paths.ts';
import { checkPictures } from '../../../src/gate/pictures.ts';
import { Problems } from '../../../src/gate/problems.ts';
import { checkSecrets } from '../../../src/gate/secrets.ts';
import { readText } from '../../../src/gate/text.ts';
import { Verdicts } from '../../../src/gate/verdicts.ts';
import { aContent } from '../../support/content.ts';
import { openCaseFolder } from '../../support/case-folder.ts';

const folder = openCaseFolder();
let sources: SourceFile[];
beforeAll(async () => {
  sources = findFiles(folder.path, 'content', new Problems());
});
afterAll(() => folder.close());

/** A file that was there when the folder was looked through, and is not any more: to its reader the same as one that is closed to it. */
function lost(kind: FileKind): SourceFile {
  const source = sources.find((one) => one.kind === kind);
  if (!source) throw new Error(`The folder has no ${kind}.`);
  return { ...source, absolute: `${source.absolute}.gone` };
}

const UNREADABLE = { line: 1, column: 1, severity: 'error', rule: 'file/unreadable', hint: expect.any(String) };

test('a picture that cannot be opened is a problem of the content, and does not end the check', async () => {
  const [picture, problems] = [lost('asset'), new Problems()];
  await checkPictures([picture], aContent(), problems, await Verdicts.open(undefined, folder.path));
  expect(problems.list).toContainEqual(expect.objectContaining({ ...UNREADABLE, file: picture.file }));
});

test('a text that cannot be opened is told once, and searched for secrets no more', async () => {
  const [article, problems] = [lost('article'), new Problems()];
  readText(article, problems);
  await checkSecrets([article], aContent(), problems, await Verdicts.open(undefined, folder.path));
  expect(problems.list).toEqual([expect.objectContaining({ ...UNREADABLE, file: article.file })]);
});
