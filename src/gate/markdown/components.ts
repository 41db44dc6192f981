import type { MdastNode } from 'satteri';
import type { Position } from '../../domain/diagnostics.ts';
import { isComment } from '../../domain/text/mdx-comment.ts';
import { suggest } from '../../domain/text/nearest.ts';
import { type ArticleKind, componentsOf, type ComponentAttribute, type PageComponent } from '../../schemas/page-components.ts';
import { adviceForElement } from './elements.ts';
import { firstLine, ON_ITS_OWN } from './words.ts';
import { placeOf, plainText, visit } from './tree.ts';
import type { Problems } from '../problems.ts';

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type StaffKind = Exclude<ArticleKind, 'listing'>;
/** Tells of a problem, at the beginning of the component or at one of its attributes. */
type Tell = (rule: string, message: string, hint: string, attribute?: string) => void;

const KIND_WORDS: Readonly<Record<StaffKind, string>> = { guide: 'pages of the guide', question: 'questions', announcement: 'announcements' };

/**
 * Report what a text of the program's own team uses wrongly: components and attributes that there are not,
 * values that mean nothing, and code.
 *
 * Whatever passes here has a form on the page and one in plain Markdown, so that no build ends over it.
 */
export function judgeComponents(tree: MdastNode, kind: StaffKind, lines: readonly string[], file: string, problems: Problems): void {
  visit(tree, (node) => {
    const tell: Tell = (rule, message, hint, attribute) => problems.error(file, attribute === undefined ? placeOf(node) : placeOfAttribute(node, attribute, lines), rule, message, hint);
    switch (node.type) {
      case 'mdxjsEsm':
        return tell('page/code', 'A line that begins with "import" or "export" is code, which pages do not hold.', 'Remove the line: the components are there without it. A sentence has to begin with another word.');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return isComment(node.value) ? undefined : tell('page/code', `{${firstLine(node.value)}} is code, which pages do not hold.`, 'Write the text itself, or \\{ for the character.');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return judgeComponent(node, kind, tell);
      default:
        return undefined;
    }
  });
}

function judgeComponent(node: Component, kind: StaffKind, tell: Tell): void {
  const known = componentsOf(kind);
  const name = node.name ?? '';
  const component = known.get(name);
  if (!component) {
    // A picture outside of a listing has a rule of its own.
    if (name !== 'Figure') tell('page/component', `<${firstLine(name)}> is not a component for ${KIND_WORDS[kind]}.`, adviceForElement(name) ?? suggest(name, [...known.keys()]));
    return;
  }
  judgeAttributes(node, component, tell);
  if (!component.inLine && node.type === 'mdxJsxTextElement') tell('page/place', `<${name}> stands inside a line of text.`, ON_ITS_OWN);
  const isEmpty = node.children.every((child) => child.type === 'text' && plainText(child).trim() === '');
  if (component.contents === 'needed' && isEmpty) tell('page/contents', `<${name}> holds nothing.`, `Write what readers see between <${name}> and </${name}>.`);
  if (component.contents === 'none' && !isEmpty) tell('page/contents', `What stands inside of <${name}> would not be shown.`, 'Move it behind the component, and end the component with />.');
}

function judgeAttributes({ name, attributes }: Component, component: PageComponent, tell: Tell): void {
  const tag = `<${name ?? ''}>`;
  const allowed = new Map(Object.entries(component.attributes));
  const written = new Map<string, unknown>();
  for (const entry of attributes) {
    if (entry.type !== 'mdxJsxAttribute') {
      tell('page/attribute', `${tag} has attributes in braces, which are code.`, 'Write each attribute as name="text".');
      continue;
    }
    const attribute = allowed.get(entry.name);
    const told = (message: string, hint: string): void => tell('page/attribute', message, hint, entry.name);
    if (written.has(entry.name)) told(`${tag} has the attribute "${entry.name}" twice.`, 'Keep one of them.');
    else if (!attribute) told(`${tag} has no attribute "${firstLine(entry.name)}".`, allowed.size === 0 ? 'Remove it.' : suggest(entry.name, [...allowed.keys()]));
    else judgeValue(tag, entry.name, entry.value, attribute, told);
    written.set(entry.name, entry.value);
  }
  for (const [missing, { required, neededWith, values, what }] of allowed) {
    const isNeeded = required ?? (neededWith !== undefined && written.get(neededWith.attribute) === neededWith.value);
    if (!isNeeded || written.has(missing)) continue;
    const told = neededWith ? `${tag} with ${neededWith.attribute}="${neededWith.value}"` : tag;
    tell('page/attribute', `${told} needs the attribute "${missing}".`, `Add ${describeAttribute(missing, what)}${values ? ` ${suggest('', values)}` : ''}`);
  }
}

function judgeValue(tag: string, name: string, value: unknown, { what, values, flag }: ComponentAttribute, tell: (message: string, hint: string) => void): void {
  const needsValue = `Write ${describeAttribute(name, what)}`;
  if (flag) {
    if (value !== null && value !== undefined) tell(`The attribute "${name}" of ${tag} takes no value.`, `Write ${name} by itself, or remove it.`);
  } else if (value === null || value === undefined || value === '') {
    tell(`The attribute "${name}" of ${tag} says nothing.`, needsValue);
  } else if (typeof value !== 'string') {
    tell(`The attribute "${name}" of ${tag} is not plain text.`, needsValue);
  } else if (values && !values.includes(value)) {
    tell(`"${firstLine(value)}" is no value for "${name}" of ${tag}.`, suggest(value, values));
  }
}

/** An attribute as it is written, and what it says, in the middle of a sentence. */
function describeAttribute(name: string, what: string): string {
  return `${name}="…": ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** The compiler gives no places of attributes: the first word of that name behind the name of the component. */
function placeOfAttribute(node: MdastNode, name: string, lines: readonly string[]): Position {
  const start = placeOf(node);
  const last = node.position?.end.line ?? start.line;
  for (let line = start.line; line <= last; line++) {
    const text = lines[line - 1] ?? '';
    const from = line === start.line ? start.column : 0;
    const column = [...text.matchAll(/(?<=\s|^)[\w-]+(?=[\s=/>]|$)/g)].find((word) => word[0] === name && word.index >= from)?.index;
    if (column !== undefined) return { line, column: column + 1 };
  }
  return start;
}
