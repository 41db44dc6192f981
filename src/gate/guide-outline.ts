import type { MdastNode } from 'satteri';
import type { Placed, Task } from '../rules/content.ts';
import { attribute, placeOf, plainText, visit } from './markdown-tree.ts';

/** Every thing to do in a page of the guide, in reading order: `<Item id="…">` in a `<Checklist>`. */
export function findTasks(tree: MdastNode): Task[] {
  const listed = new Set<MdastNode>();
  let part: string | undefined;
  const tasks: Task[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 2) part = plainText(node);
    if (isComponent(node, 'Checklist')) visit(node, (inner) => listed.add(inner));
    if (isComponent(node, 'Item')) {
      const text = plainText(node).replace(/\s+/g, ' ').trim();
      tasks.push({ ...placeOf(node), id: attribute(node, 'id'), text, part, listed: listed.has(node) });
    }
  });
  return tasks;
}

/** Every word that a page explains where it stands: `<Term id="…">`. */
export function findTerms(tree: MdastNode): Placed[] {
  const terms: Placed[] = [];
  visit(tree, (node) => {
    if (isComponent(node, 'Term')) terms.push({ ...placeOf(node), text: attribute(node, 'id') });
  });
  return terms;
}

/** Names of the code samples that a page shows: `<CodeSample name="…" />`. */
export function findSamples(tree: MdastNode): Placed[] {
  const samples: Placed[] = [];
  visit(tree, (node) => {
    if (isComponent(node, 'CodeSample')) samples.push({ ...placeOf(node), text: attribute(node, 'name') });
  });
  return samples;
}

function isComponent(node: MdastNode, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}
