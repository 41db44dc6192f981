import type { Position } from '../diagnostics.ts';
import { showUnseen } from './unseen.ts';

/** Longer lines are cut, so that the mark stays in sight. */
const MOST_CHARACTERS = 100;
const BEFORE_MARK = 60;

/**
 * The line of a problem with a mark under its column.
 *
 * Characters that a terminal would act on are shown as `·`.
 *
 * @param lines every line of the file
 * @returns `undefined` where the file has no such line, or an empty one
 * @example
 * codeFrame(['auth: oath'], { line: 1, column: 7 });
 * //   1 | auth: oath
 * //     |       ^
 */
export function codeFrame(lines: readonly string[], { line, column }: Position): string | undefined {
  const raw = lines[line - 1];
  const text = raw === undefined ? undefined : showUnseen(raw);
  if (text === undefined || text.trim() === '') return undefined;
  const from = text.length > MOST_CHARACTERS ? Math.max(0, column - 1 - BEFORE_MARK) : 0;
  const shown = text.slice(from, from + MOST_CHARACTERS);
  const start = from > 0 ? '…' : '';
  const end = from + MOST_CHARACTERS < text.length ? '…' : '';
  const gutter = `  ${line}`;
  const mark = ' '.repeat(Math.max(0, column - 1 - from) + start.length);
  return `${gutter} | ${start}${shown}${end}\n${' '.repeat(gutter.length)} | ${mark}^`;
}
