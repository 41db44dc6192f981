import type { YAMLError } from 'yaml';
import { explainLine } from './line-faults.ts';
import { findUnclosed } from './unclosed.ts';

/** What the parser calls a bracket or quote that is not closed. */
const NOT_CLOSED = /^Missing closing ["']quote|^Flow .* end with a [\]}]$/;

/** Behind such a sign the parser has lost its way: whatever else it says follows from it. */
const LOST = / token in YAML stream: /;

/** A syntax error at its place in the text. */
export interface Fault {
  offset: number;
  rule: string;
  words: string;
  hint: string;
  /** Whether it may only follow from another one in its line. */
  mayFollow: boolean;
}

/** The errors of a parser in words for people who rarely write YAML, each where it can be mended, from the first to the last. */
export function explainErrors(errors: readonly YAMLError[], text: string): Fault[] {
  const unclosed = errors.some(({ message }) => NOT_CLOSED.test(message)) ? findUnclosed(text) : [];
  const lost = errors.findIndex(({ message }) => LOST.test(message));
  const others = errors
    .slice(0, lost < 0 ? undefined : lost + 1)
    .filter(({ message, pos: [at] }) => !NOT_CLOSED.test(message) && !unclosed.some(({ offset, end }) => offset < at && at <= end));
  return [
    ...unclosed.map(({ offset, words, hint }) => ({ offset, rule: 'yaml/syntax', words, hint, mayFollow: false })),
    ...others.map(({ code, message, pos: [offset] }) => ({ offset, rule: ruleOfSyntax(code), ...(explainLine(message, text, offset) ?? explainSyntax(code, message)), mayFollow: true })),
  ].sort((a, b) => a.offset - b.offset);
}

/** What a syntax error breaks: most of them YAML itself, some a rule of their own. */
function ruleOfSyntax(code: string): string {
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS') return 'yaml/tag';
  if (code === 'MULTIPLE_ANCHORS') return 'yaml/alias';
  return code === 'BAD_DIRECTIVE' ? 'yaml/directive' : 'yaml/syntax';
}

/** A syntax error in words for people who rarely write YAML, and what to do about it. */
function explainSyntax(code: string, message: string): { words: string; hint: string } {
  const known = WORDS[code];
  if (known) return { words: known[0], hint: known[1] };
  if (/^Missing space after :|^Missing , /.test(message)) return { words: 'A comma, or a blank behind ":", is missing between brackets.', hint: 'Write { key: value, key: value } or [one, two].' };
  if (/^Comments must be separated/.test(message)) return { words: 'A sign # stands directly behind a value.', hint: 'Put the text in quotes, or a blank before #.' };
  return { words: 'This cannot be read as YAML.', hint: 'Check quotes, brackets and indentation here and in the line above.' };
}

const QUOTE = 'Put text that holds ": " or " #", or begins with a sign, in quotes; otherwise check the indentation.';

const NO_COLON = ['A line without ":" stands where a field is expected.', 'Write it like "name: text", or indent it where it belongs to the text above.'] as const;

const WORDS: Readonly<Record<string, readonly [words: string, hint: string]>> = {
  BAD_ALIAS: ['A sign * or & stands before the text, which has a meaning of its own in YAML.', 'Put the text in quotes.'],
  BAD_DIRECTIVE: ['A line that begins with % is not allowed.', 'Remove it; put text that begins with % in quotes.'],
  BAD_DQ_ESCAPE: ['A backslash in double quotes begins an escape that does not exist.', 'Write \\\\ for a backslash, or use single quotes.'],
  BAD_INDENT: ['The indentation of this line fits no line above it.', 'Begin lines that belong together in the same column, with blanks.'],
  BAD_SCALAR_START: ['A text may not begin with this sign.', 'Put the text in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: ['There is a second ": " in this line.', 'Put the text behind the first one in quotes.'],
  BLOCK_IN_FLOW: ['Something stands between brackets that needs lines of its own.', 'Write { key: value } and [one, two] with commas alone, or leave the brackets out.'],
  KEY_OVER_1024_CHARS: ['The text before ":" is too long for a key.', QUOTE],
  MISSING_CHAR: NO_COLON,
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  MULTIPLE_ANCHORS: ['An anchor (&) is not allowed.', 'Remove it, and write the value out.'],
  MULTIPLE_DOCS: ['A second document begins here, with a line "---" or after "...".', 'Keep one document in each file.'],
  MULTIPLE_TAGS: ['A tag (!) is not allowed.', 'Remove it; put text that begins with ! in quotes.'],
  TAB_AS_INDENT: ['A tab indents this line.', 'Indent with blanks.'],
  TAG_RESOLVE_FAILED: ['A tag (!) is not allowed.', 'Remove it; put text that begins with ! in quotes.'],
  UNEXPECTED_TOKEN: ['Something stands here that YAML does not expect.', QUOTE],
};
