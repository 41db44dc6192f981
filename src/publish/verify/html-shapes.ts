import { Parser } from 'htmlparser2';

/** Attributes whose value no rule of the standard looks at; only whether it is empty counts. */
export const FREE_ATTRIBUTES = /^(?:alt|aria-label|aria-labelledby|aria-describedby|aria-controls|cite|class|content|d|data-.*|datetime|for|height|href|id|name|placeholder|points|popovertarget|sizes|src|srcset|title|value|viewbox|width|action|[xy]\d?|c[xy]|r[xy]?|transform|fill|stroke.*)$/;

/** A page without what its templates hold, which is blank until a script fills it in. Lines stay where they are. */
export function withoutTemplates(html: string): string {
  return html.replace(/(<template\b[^>]*>)(.*?)(<\/template>)/gs, (_, start: string, held: string, end: string) => start + held.replace(/[^\n]+/g, '') + end);
}

/** Every element of a page as what a rule may ask about it: where it stands, its attributes, and what it holds. */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  let heading = 'none';
  const open: { tag: string; path: string; children: string[]; text: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1);
      if (/^h[1-6]$/.test(name)) {
        shapes.add(`${heading} before ${name}`);
        heading = name;
      }
      const own = Object.entries(attributes).map(([key, value]) => (FREE_ATTRIBUTES.test(key) ? `${key}${value.trim() === '' ? '=' : ''}` : `${key}=${value}`)).sort().join(' ');
      if (parent && parent.children.at(-1) !== name) parent.children.push(name);
      open.push({ tag: `${name} ${own}`, path: pathOf(parent, name), children: [], text: false });
    },
    ontext(text) {
      const parent = open.at(-1);
      if (parent && text.trim() !== '') parent.text = true;
    },
    onclosetag(name, implied) {
      const element = open.pop();
      if (!element) return;
      const { tag, path, children, text } = element;
      // The order of what an ordinary container holds is free; in lists, tables and the like it is not.
      const held = ORDERED.has(name) ? children : [...new Set(children)].sort();
      shapes.add(`${path} | ${tag} | ${held.join(' ')} | ${text ? 'text' : ''}${implied ? ' unclosed' : ''}`);
    },
  });
  parser.end(html);
  return shapes;
}

const ORDERED: ReadonlySet<string> = new Set(['details', 'dl', 'fieldset', 'figure', 'head', 'html', 'picture', 'select', 'table', 'tbody', 'thead', 'tr', 'video']);

/** The ancestors of an element, each kind once: what an element may hold depends on which it is inside of. */
function pathOf(parent: { tag: string; path: string } | undefined, name: string): string {
  if (!parent) return name;
  const above = parent.path.split('>');
  return [...above.filter((one) => one !== name), name].join('>');
}
