import { readFile } from 'node:fs/promises';
import type { Position } from '../domain/diagnostics.ts';
import type { SourceFile } from './paths.ts';
import { START, type Problems } from './problems.ts';

/**
 * Characters that a reader cannot see but that change what text means or where it is found: controls
 * other than tab and line breaks, bidirectional controls, zero-width spaces and joiners of words, soft
 * hyphens, tag and noncharacters, and a byte-order mark anywhere.
 */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/u;

/** Zero-width joiners are part of emoji and of several scripts; anywhere else they hide something. */
const STRAY_JOINER = /(?<![\p{Extended_Pictographic}\u{FE0F}\u{1F3FB}-\u{1F3FF}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Mongolian}])[\u200C\u200D]/u;

/** The first character of a text that may not stand in content, or `undefined`. */
export function findUnseen(text: string): { index: number; name: string } | undefined {
  const match = UNSEEN.exec(text) ?? STRAY_JOINER.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return { index: match.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

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
export async function readText({ absolute, file }: SourceFile, problems: Problems): Promise<string | undefined> {
  const bytes = await readFile(absolute);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.error(file, START, 'file/encoding', 'The file is not UTF-8 text.', 'Save it as UTF-8.');
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    problems.error(file, START, 'file/byte-order-mark', 'The file begins with a byte-order mark.', 'Save it as UTF-8 without a byte-order mark.');
    return text.slice(1);
  }
  const unseen = findUnseen(text.replaceAll('\r\n', '\n '));
  if (unseen) {
    problems.error(file, positionAt(text, unseen.index), 'file/unseen-character', `The character ${unseen.name} cannot be seen here.`, 'Delete it and write the text around it anew.');
  }
  if (text !== text.normalize('NFC')) {
    const index = [...text].findIndex((_, at, all) => all.slice(at, at + 2).join('') !== all.slice(at, at + 2).join('').normalize('NFC'));
    const offset = [...text].slice(0, Math.max(0, index)).join('').length;
    problems.error(file, positionAt(text, offset), 'file/unicode-form', 'A letter here is written as two characters.', 'Save the file in Unicode form NFC; typing the letter anew does it.');
  }
  return text;
}
