import { LineCounter, parseDocument } from 'yaml';
import type { Position } from '../domain/diagnostics.ts';
import { notePlaces, type Places } from './yaml/places.ts';
import type { Problems } from './problems.ts';
import { MAX_DEPTH, refuseUnsafe } from './yaml/refusal.ts';
import { explainErrors } from './yaml/syntax.ts';

/** A YAML text and where its parts stand. */
export interface ParsedYaml extends Places {
  value: unknown;
}

/** Brackets, dashes or question marks in such a row are nested too deep before they reach the parser, which would recurse. */
const DEEP_ROW = /(?:[[{][\s]*){17}|^[ \t]*(?:[-?][ \t]+){17}|(?:[{,][ \t]*[\w"']+:[ \t]*(?=\{)){17}/m;
/** More syntax errors than this follow from the first ones. */
const MOST_SYNTAX_ERRORS = 10;

/**
 * Read YAML 1.2 in strict mode; `undefined` where it cannot be understood, with every reason reported.
 *
 * Aliases, anchors, tags, directives and merge keys are refused: they make a text mean more than it shows,
 * and a few hundred bytes of them can stand for gigabytes. What is refused but readable, such as a key that
 * stands twice, still gives a value, so that everything else in it is checked as well.
 *
 * @param firstLine line of the file on which the text begins
 */
export function parseYaml(text: string, file: string, problems: Problems, firstLine = 1): ParsedYaml | undefined {
  const lines = new LineCounter();
  const source = text.split('\n');
  // The parser names places behind the end of a line now and then.
  const locate = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.min(Math.max(1, col), (source[line - 1]?.length ?? 0) + 1) };
  };
  const deep = DEEP_ROW.exec(text);
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length;
    problems.error(file, { line: line + firstLine - 1, column: 1 }, 'yaml/depth', `Values are nested more than ${MAX_DEPTH} deep here.`, 'Write them with fewer levels.');
    return undefined;
  }
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, merge: false, uniqueKeys: false, prettyErrors: false, lineCounter: lines });
  const marked = new Set<number>();
  let told = 0;
  for (const { offset, rule, words, hint, mayFollow } of explainErrors([...document.errors, ...document.warnings], text)) {
    const position = locate(offset);
    if ((mayFollow && marked.has(position.line)) || told >= MOST_SYNTAX_ERRORS) continue;
    told++;
    marked.add(position.line);
    problems.error(file, position, rule, words, hint);
  }
  if (told > 0) return undefined;
  const { readable } = refuseUnsafe(document, text, (offset, rule, message, hint) => problems.error(file, locate(offset), rule, message, hint));
  if (!readable) return undefined;

  return {
    value: document.toJS({ maxAliasCount: 0 }),
    ...notePlaces(document.contents, locate),
  };
}
