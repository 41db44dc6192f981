import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader, version } from 'html-validate';
import { Parser } from 'htmlparser2';
import type { Defect } from './defect.ts';
import { JudgedShapes } from './judged-shapes.ts';

/** What is asked of every page: the standard of HTML and its accessibility, but for the following. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  root: true,
  rules: {
    // How the source is laid out is nobody's concern: no reader sees it.
    'no-trailing-whitespace': 'off',
    // Redirects are written by Astro, in lower case, which the standard allows.
    'doctype-style': 'off',
    // A list without bullets is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
    // Every script and style comes from the site itself, and its name changes with its content.
    'require-sri': 'off',
    // Titles are as long as what they name; search engines cut what is too long for them.
    'long-title': 'off',
    // Firefox keeps ticks over a reload unless a box says no, and would show what the reader's own list does not hold.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // "On this page" stands twice, for narrow and for wide screens, and one of them is shown. axe judges what is shown.
    'unique-landmark': 'off',
    // The boxes of one list share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // The standard asks of an id that it has no blanks.
    'valid-id': ['error', { relaxed: true }],
  },
};

/** Attributes whose value no rule of the standard looks at; only whether it is empty counts. */
const FREE = /^(?:alt|aria-label|aria-labelledby|aria-describedby|aria-controls|cite|class|content|d|data-.*|datetime|for|height|href|id|name|placeholder|points|popovertarget|sizes|src|srcset|title|value|viewbox|width|action|[xy]\d?|c[xy]|r[xy]?|transform|fill|stroke.*)$/;

/**
 * Every mistake in the HTML of a site's pages that html-validate finds.
 *
 * Pages of one kind repeat each other. A page is judged when it has an element that no page before it had: one
 * with these attributes, at this place among its ancestors, with these children. So every element of every page
 * is judged in every place where it stands, and a thousand listings cost little more than ten. Whether ids are
 * unique, and what refers to one finds it, is asked of every page elsewhere.
 *
 * @param pages paths of pages in the site
 * @param cacheDir where shapes that were found right are kept; without one every shape is judged
 */
export async function validatePages(site: string, pages: readonly string[], cacheDir?: string): Promise<Defect[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
  const judged = new JudgedShapes(cacheDir === undefined ? undefined : join(cacheDir, 'judged-shapes'), `${version} ${JSON.stringify(HTML_RULES)} ${FREE.source}`);
  const seen = new Set<string>();
  const defects: Defect[] = [];
  for (const page of pages) {
    const html = withoutTemplates(await readFile(join(site, page), 'utf8'));
    const shapes = [...shapesOf(html)].filter((shape) => !seen.has(shape) && !judged.has(shape));
    if (shapes.length === 0) continue;
    for (const shape of shapes) seen.add(shape);
    const found = await validate(validator, html, page);
    if (found.length === 0) judged.add(shapes);
    defects.push(...found);
  }
  judged.save();
  return defects;
}

/** A page without what its templates hold, which is blank until a script fills it in. Lines stay where they are. */
function withoutTemplates(html: string): string {
  return html.replace(/(<template\b[^>]*>)(.*?)(<\/template>)/gs, (_, start: string, held: string, end: string) => start + held.replace(/[^\n]+/g, '') + end);
}

async function validate(validator: HtmlValidate, html: string, page: string): Promise<Defect[]> {
  const { results } = await validator.validateString(html, page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => ({ page: `${page}:${line}:${column}`, message: `${message} (${ruleId})` })));
}

/** Every element of a page as what a rule may ask about it: where it stands, its attributes, and what it holds. */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const landmarks: string[] = [];
  let heading = 'none';
  const open: { tag: string; path: string; children: string[]; text: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = open.at(-1);
      if (/^h[1-6]$/.test(name)) {
        shapes.add(`${heading} before ${name}`);
        heading = name;
      }
      if (name === 'nav' || name === 'aside') landmarks.push(`${name} ${attributes['aria-label'] ?? ''}`);
      const own = Object.entries(attributes).map(([key, value]) => (FREE.test(key) ? `${key}${value.trim() === '' ? '=' : ''}` : `${key}=${value}`)).sort().join(' ');
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
  return shapes.add(landmarks.join(', '));
}

const ORDERED: ReadonlySet<string> = new Set(['details', 'dl', 'fieldset', 'figure', 'head', 'html', 'picture', 'select', 'table', 'tbody', 'thead', 'tr', 'video']);

/** The ancestors of an element, each kind once: what an element may hold depends on which it is inside of. */
function pathOf(parent: { tag: string; path: string } | undefined, name: string): string {
  if (!parent) return name;
  const above = parent.path.split('>');
  return [...above.filter((one) => one !== name), name].join('>');
}
