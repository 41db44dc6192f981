import type { MdastNode } from 'satteri';
import type { Placed, Task } from '../../rules/content.ts';
import { attribute, placeOf, plainText, visit } from './tree.ts';

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
  return findNamed(tree, 'Term', 'id');
}

/** Names of the code samples that a page shows: `<CodeSample name="…" />`. */
export function findSamples(tree: MdastNode): Placed[] {
  return findNamed(tree, 'CodeSample', 'name');
}

/** Slugs of the steps whose parts a page counts: `<Count of="parts" step="…" />`. */
export function findCountedSteps(tree: MdastNode): Placed[] {
  return findNamed(tree, 'Count', 'step');
}

/** What an attribute of a component names, wherever it names something: whether it has to is judged where components are. */
function findNamed(tree: MdastNode, component: string, name: string): Placed[] {
  const found: Placed[] = [];
  visit(tree, (node) => {
    const text = isComponent(node, component) ? attribute(node, name) : '';
    if (text !== '') found.push({ ...placeOf(node), text });
  });
  return found;
}

function isComponent(node: MdastNode, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}
