import type { Position } from '../domain/diagnostics.ts';
import { findUnreadable, findUnseen } from '../domain/text/unseen.ts';
import { readBytes } from './bytes.ts';
import type { SourceFile } from './paths.ts';
import { START, type Problems } from './problems.ts';

/** Line and column of an offset, counting both `\n` and `\r\n` as one line break. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/**
 * The text of a file, or `undefined` where it cannot be text; what is wrong is reported.
 *
 * A file with unseen characters or another Unicode form is reported and still returned, so that
 * everything else in it is checked as well.
 */
export function readText(source: SourceFile, problems: Problems): string | undefined {
  const { file, refused } = source;
  const bytes = refused ? undefined : readBytes(source, problems);
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (text === undefined) {
    problems.error(file, START, 'file/encoding', 'The file is not UTF-8 text.', 'Save it as UTF-8; in most editors that is a choice of "Save as".');
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    problems.error(file, START, 'file/byte-order-mark', 'The file begins with a byte-order mark, which cannot be seen.', 'Save it as "UTF-8", not as "UTF-8 with BOM".');
  }
  // Behind the mark, in its place, so that positions stay those of the file.
  const checked = text.replace(/^\uFEFF/, ' ');
  reportLineEnds(checked, file, problems);
  reportUnseen(checked, file, problems);
  reportUnreadable(checked, file, problems);
  reportForm(checked, file, problems);
  reportToDos(checked, file, problems);
  return text.replace(/^\uFEFF/, '');
}

/** UTF-16 of plain letters is valid UTF-8 with a NUL at every other place. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0) && bytes.filter((byte) => byte === 0).length * 3 > bytes.length) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function reportLineEnds(text: string, file: string, problems: Problems): void {
  const match = /\r(?!\n)/.exec(text);
  if (match) problems.error(file, positionAt(text, match.index), 'file/line-end', 'A line ends here in a way that tools count differently (a carriage return alone).', 'Save the file with line ends LF or CRLF.');
}

/** The first one of every line, so that an author is shown all places. */
function reportUnseen(text: string, file: string, problems: Problems): void {
  for (const [index, line] of text.split('\n').entries()) {
    const unseen = findUnseen(line);
    if (unseen) {
      problems.error(file, { line: index + 1, column: unseen.index + 1 }, 'file/unseen-character', `A character stands here that cannot be seen (${unseen.name}).`, 'Delete it, and write the text around it anew.');
    }
  }
}

/** The first one of every line, as above. */
function reportUnreadable(text: string, file: string, problems: Problems): void {
  for (const [index, line] of text.split('\n').entries()) {
    const found = findUnreadable(line);
    if (found) {
      problems.error(file, { line: index + 1, column: found.index + 1 }, 'file/unreadable-character', `A character stands here that most screens show as a box or a question mark (${found.name}).`, 'Write in its place what was meant: a letter that was lost, or a word for the sign.');
    }
  }
}

/** What the commands that begin a file leave to its author: the first one of every line. */
function reportToDos(text: string, file: string, problems: Problems): void {
  for (const [index, line] of text.split('\n').entries()) {
    const found = /\bTODO:\s*([^"\]\n\r]*)/.exec(line);
    if (!found) continue;
    const task = found[1]?.trim().replace(/\.$/, '');
    problems.error(file, { line: index + 1, column: found.index + 1 }, 'file/to-do', task ? `Still to write: ${task}.` : 'Something is still to write here.', 'Write it in place of the mark and its words.');
  }
}

function reportForm(text: string, file: string, problems: Problems): void {
  const composed = text.normalize('NFC');
  if (text === composed) return;
  let index = 0;
  while (text[index] === composed[index]) index++;
  problems.error(file, positionAt(text, index), 'file/unicode-form', 'A letter here is written as two characters, or in an outdated form.', 'Write the letter anew, or save the file in Unicode form NFC.');
}
