import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Position } from '../domain/diagnostics.ts';
import type { PropertyPath } from '../rules/content.ts';
import type { Problems } from './problems.ts';
import { findUnseen } from './text.ts';

/** A YAML text and where its parts stand. */
export interface ParsedYaml {
  value: unknown;
  at(path: PropertyPath): Position;
  atKey(path: PropertyPath): Position;
}

const MAX_DEPTH = 8;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Deep nesting is refused before it reaches the parser, which would recurse. */
const MAX_OPEN_BRACKETS = 64;

/**
 * Read YAML 1.2 in strict mode; `undefined` where it cannot be understood, with every reason reported.
 *
 * Aliases, anchors, tags and merge keys are refused: they make a text mean more than it shows, and a few
 * hundred bytes of them can stand for gigabytes.
 *
 * @param firstLine line of the file on which the text begins
 */
export function parseYaml(text: string, file: string, problems: Problems, firstLine = 1): ParsedYaml | undefined {
  const lines = new LineCounter();
  const locate = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const refuse = (offset: number, message: string, hint: string): void =>
    problems.error(file, locate(offset), 'yaml/refused', message, hint);

  const opened = text.match(/[[{]/g)?.length ?? 0;
  if (opened > MAX_OPEN_BRACKETS && /[[{][\s[{]{16}/.test(text)) {
    problems.error(file, { line: firstLine, column: 1 }, 'yaml/refused', 'Brackets are nested too deep.', `Nest at most ${MAX_DEPTH} levels.`);
    return undefined;
  }
  const document = parseDocument(text, { version: '1.2', schema: 'core', strict: true, merge: false, uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const before = problems.list.length;
  for (const { pos, message, code } of [...document.errors, ...document.warnings]) {
    const [hint, words] = explain(code, message);
    problems.error(file, locate(pos[0]), 'yaml/syntax', words, hint);
  }
  refuseUnsafe(document, refuse);
  if (problems.list.length > before) return undefined;

  return {
    value: document.toJS({ maxAliasCount: 0 }),
    at: (path) => locate(findNode(document, path)?.range?.[0] ?? 0),
    atKey: (path) => locate(findKey(document, path)),
  };
}

function refuseUnsafe(document: Document, refuse: (offset: number, message: string, hint: string) => void): void {
  visit(document, {
    Node(_, node, ancestors) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) return void refuse(offset, 'An alias (*) is not allowed.', 'Write the value out.');
      if (node.anchor) refuse(offset, 'An anchor (&) is not allowed.', 'Remove it and write the value out where it is needed.');
      if (node.tag) refuse(offset, `The tag ${node.tag} is not allowed.`, 'Remove it.');
      if (ancestors.filter(isNode).length > MAX_DEPTH) refuse(offset, `Values are nested more than ${MAX_DEPTH} deep.`, 'Nest less.');
      if (isScalar(node) && typeof node.value === 'string') {
        const unseen = findUnseen(node.value.replaceAll('\r\n', '\n'));
        if (unseen) refuse(offset, `The value holds the unseen character ${unseen.name}.`, 'Delete it, also where it is written as an escape.');
      }
      return undefined;
    },
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        refuse(offset, 'A key is not plain text.', 'Write keys as plain words, in quotes where they are numbers.');
      } else if (key.value === '<<') {
        refuse(key.range?.[0] ?? 0, 'A merge key (<<) is not allowed.', 'Write the values out.');
      } else if (FORBIDDEN_KEYS.has(key.value)) {
        refuse(key.range?.[0] ?? 0, `"${key.value}" is not allowed as a key.`, 'Remove it.');
      }
    },
  });
}

/** The node at a path, or the nearest one above it. */
function findNode(document: Document, path: PropertyPath): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function findKey(document: Document, path: PropertyPath): number {
  const parent = findNode(document, path.slice(0, -1));
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  if (isSeq(parent)) return findNode(document, path)?.range?.[0] ?? 0;
  return parent?.range?.[0] ?? 0;
}

/** Hint and message for what the parser found, in words for people who rarely write YAML. */
function explain(code: string, message: string): [hint: string, message: string] {
  const plain = message.replace(/\s+/g, ' ');
  if (code === 'DUPLICATE_KEY') return ['Keep one of them.', 'The same key stands here twice.'];
  if (code === 'TAB_AS_INDENT') return ['Indent with blanks.', 'A tab indents this line.'];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY' || code === 'UNEXPECTED_TOKEN') {
    return ['Put text that holds ": " or "#" in quotes, and check the indentation.', plain];
  }
  return ['Check quotes, brackets and indentation here and in the line above.', plain];
}
