import { CST, Lexer } from 'yaml';

/** A bracket or a quote that a text opens and does not close, in words for people. */
export interface Unclosed {
  /** Where it is opened. */
  offset: number;
  /** What stands between its beginning and here may look wrong only because of it. */
  end: number;
  words: string;
  hint: string;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * The brackets and quotes that a YAML text opens and does not close, from the first to the last.
 *
 * The parser only names the place where it gave up waiting, which may be the end of the file. Of brackets around a
 * quote that never ends, or around one that the wrong sign closes, nothing can be said until that is mended.
 */
export function findUnclosed(text: string): Unclosed[] {
  const found: Unclosed[] = [];
  let open: { sign: string; offset: number }[] = [];
  let offset = 0;
  let isPlain = false;
  const tell = (begin: number, words: string, hint: string): void => void found.push({ offset: begin, end: text.length, words, hint });
  const endFlow = (): void => {
    for (const { sign, offset: begin } of open) tell(begin, `This bracket ${sign} is never closed.`, `Add ${CLOSERS[sign]} behind its last entry, and indent every line between the brackets.`);
    open = [];
  };
  for (const source of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isPlain ? null : CST.tokenType(source);
    isPlain = type === 'scalar';
    if (type === 'flow-error-end') {
      endFlow();
      for (const one of found) one.end = Math.min(one.end, offset);
    }
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue; // Signs of the lexer, which are not in the text.
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push({ sign: source, offset });
    if (type === 'flow-seq-end' || type === 'flow-map-end') {
      const opener = open.pop();
      if (opener && CLOSERS[opener.sign] !== source) {
        tell(opener.offset, `This bracket ${opener.sign} is closed by ${source}.`, `Write ${CLOSERS[opener.sign]} in place of ${source}, or before it.`);
        open = [];
      }
    }
    const quote = type === 'double-quoted-scalar' ? '"' : type === 'single-quoted-scalar' ? "'" : undefined;
    if (quote !== undefined && (source.length === 1 || !source.endsWith(quote))) {
      tell(offset, `This quote ${quote} is never closed.`, `Add ${quote} at the end of the text, and indent its further lines.`);
      open = [];
    }
    offset += source.length;
  }
  endFlow();
  return found.sort((a, b) => a.offset - b.offset);
}
