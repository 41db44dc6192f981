import type { MdastNode } from 'satteri';
import type { Position } from '../domain/diagnostics.ts';
import { isCodeLanguage, suggestLanguage } from '../domain/code-languages.ts';
import { LISTING_ANCHORS } from '../domain/page-anchors.ts';
import { findUnseen } from '../domain/text/unseen.ts';
import type { Article } from '../rules/content.ts';
import type { ArticleKind } from '../schemas/page-components.ts';
import { findCountedSteps, findSamples, findTasks, findTerms } from './markdown/guide-outline.ts';
import { parseMdxApart } from './markdown/apart.ts';
import { refuseCode } from './markdown/code.ts';
import { judgeComponents } from './markdown/components.ts';
import { outline } from './markdown/outline.ts';
import { explainFault } from './markdown/syntax.ts';
import { findDeeper, findPossibleCode, parseMarkdown, placeOf, visit } from './markdown/tree.ts';
import type { Problems } from './problems.ts';
import { positionAt } from './text.ts';

interface MarkdownFile {
  file: string;
  text: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** Partners write listings, with text and pictures; the program's team writes the rest, with more components. */
  kind: ArticleKind;
}

/** Lists and quotations nested deeper are refused: no reader follows them, and every program that walks them would slow down. */
const MOST_LEVELS = 32;
/** Nobody writes so many characters as references, for which the compiler takes time and memory by their square. */
const MOST_REFERENCES = 2000;
/** So many marks of lists and quotations in one line are nested too deep; a line of the same mark alone is a rule across the page. */
const DEEP_LINE = /^(?![ \t]*([-*_])(?:[ \t]*\1)*[ \t\r]*$)[ \t]*(?:(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){17}/m;

/**
 * Read the body of a Markdown or MDX file with the compiler that renders it.
 *
 * One compiler for both means that what is judged here is what a reader gets.
 *
 * @returns the outline that rules ask about; one marked as unreadable where the file cannot be parsed, which is reported
 */
export async function readArticle({ file, text, bodyLine, kind }: MarkdownFile, problems: Problems): Promise<Article> {
  const start: Position = { line: bodyLine, column: 1 };
  const unreadable = unreadableArticle(start);
  const lines = text.split('\n');
  // The fields at the top become blank lines, so that every position is that of the file.
  const source = lines.map((line, index) => (index < bodyLine - 1 ? '' : line)).join('\n');
  const refuseDepth = (position: Position): Article => {
    problems.error(file, position, 'markdown/depth', `Lists, quotations or other parts are nested deeper than ${MOST_LEVELS / 2} levels.`, 'Write them with fewer levels.');
    return unreadable;
  };
  const deep = DEEP_LINE.exec(source);
  if (deep) return refuseDepth(positionAt(source, deep.index));
  const tooMany = [...source.matchAll(/&[#\w]{1,40};/g)][MOST_REFERENCES];
  if (tooMany) {
    problems.error(file, positionAt(source, tooMany.index), 'markdown/references', `The text holds more than ${MOST_REFERENCES} references to characters, such as "&amp;".`, 'Write the characters themselves.');
    return unreadable;
  }

  const isMdx = file.endsWith('.mdx');
  const code = isMdx ? findPossibleCode(source) : -1;
  const parsed = code === -1 ? parseMarkdown(source, isMdx) : await parseMdxApart(source);
  if ('fault' in parsed) {
    const { position, words, hint } = explainFault(parsed.fault, lines, positionAt(source, Math.max(0, code)).line);
    problems.error(file, position, 'markdown/syntax', words, hint);
    return unreadable;
  }
  const { tree } = parsed;
  const deepest = findDeeper(tree, MOST_LEVELS);
  if (deepest) return refuseDepth(placeOf(deepest));
  if (kind === 'listing') refuseCode(tree, file, problems);
  else if (isMdx) judgeComponents(tree, kind, lines, file, problems);
  const isWritten = unseenLines(lines);
  visit(tree, (node) => {
    reportUnseen(node, isWritten, file, problems);
    reportLanguage(node, file, problems);
  });
  return { ...outline(tree, kind === 'listing' ? LISTING_ANCHORS : []), tasks: findTasks(tree), terms: findTerms(tree), samples: findSamples(tree), countedSteps: findCountedSteps(tree), start };
}

/** The outline of a body that cannot be read: rules say nothing about what it lacks. */
export function unreadableArticle(start: Position): Article {
  return { headings: [], anchors: [], images: [], links: [], labels: [], tasks: [], terms: [], samples: [], countedSteps: [], start, unreadable: true };
}

/** Tells whether a line holds an unseen character as it is. Each is looked at once: a long one can hold thousands of nodes. */
function unseenLines(lines: readonly string[]): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const isWritten = known.get(line) ?? findUnseen(lines[line - 1] ?? '') !== undefined;
    known.set(line, isWritten);
    return isWritten;
  };
}

/** What is written as an escape or a character reference; the characters themselves are found in the text of the file. */
function reportUnseen(node: MdastNode, isWritten: (line: number) => boolean, file: string, problems: Problems): void {
  const texts = Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' && key !== 'type' ? value : []));
  const attributes = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
  for (const entry of attributes) if ('value' in entry && typeof entry.value === 'string') texts.push(entry.value);
  const unseen = texts.map((one) => findUnseen(one.replaceAll('\r', ''))).find((one) => one !== undefined);
  if (!unseen) return;
  const position = placeOf(node);
  for (let line = position.line; line <= (node.position?.end.line ?? position.line); line++) if (isWritten(line)) return;
  problems.error(file, position, 'file/unseen-character', `The text holds a character that cannot be seen (${unseen.name}).`, 'Delete it, also where it is written as a character reference such as "&#8203;".');
}

/** A language that is no plain word could break out of the page; one that is not known is shown without colors. */
function reportLanguage(node: MdastNode, file: string, problems: Problems): void {
  if (node.type !== 'code' || !node.lang || isCodeLanguage(node.lang)) return;
  const { lang } = node;
  if (/^[A-Za-z0-9+#._-]{1,24}$/.test(lang)) {
    problems.warning(file, placeOf(node), 'markdown/code-language', `"${lang}" is not a language that samples are colored in.`, suggestLanguage(lang));
  } else {
    problems.error(file, placeOf(node), 'markdown/code-language', `"${lang}" is not the name of a language.`, 'Write one word behind the backticks, such as json, or nothing.');
  }
}
