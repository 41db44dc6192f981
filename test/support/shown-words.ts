import { Parser } from 'htmlparser2';

/** Something that a reader sees or hears, and where it stands. */
export interface Shown {
  /** `text`, or the attribute. */
  where: string;
  text: string;
}

/** Elements whose words are code, or none. */
const CODE = new Set(['code', 'pre', 'kbd', 'style', 'script']);
/** Attributes that are read out, shown, or said later by an element. */
const SAID = /^(aria-label|alt|title|placeholder|label|default-message|data-(words|done|failed|copied|title|all|some|position|group))$/;
const SAID_IN_META = /^(description|og:title|og:description|og:image:alt|og:site_name)$/;

/** What readers meet in a file of a site: the words of a page, a badge or a JSON Feed, or of Markdown without its code and addresses. */
export function shownIn(path: string, text: string): Shown[] {
  if (/\.(html|svg)$/.test(path)) return shownInMarkup(text);
  if (path.endsWith('.json')) return [...valuesOf(JSON.parse(text))].map((value) => ({ where: 'value', text: value.replace(/<[^>]*>/g, ' ') }));
  return [{ where: 'text', text: text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)|<?https?:\/\/[^\s>]+>?/g, ' ') }];
}

function shownInMarkup(markup: string): Shown[] {
  const found: Shown[] = [];
  let code = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (CODE.has(name)) code += 1;
      for (const [attribute, value] of Object.entries(attributes)) if (SAID.test(attribute)) found.push({ where: attribute, text: attribute === 'data-words' ? [...valuesOf(JSON.parse(value))].join('\n') : value });
      if (name === 'meta' && SAID_IN_META.test(attributes['name'] ?? attributes['property'] ?? '')) found.push({ where: 'meta', text: attributes['content'] ?? '' });
    },
    ontext(text) {
      if (code === 0 && text.trim() !== '') found.push({ where: 'text', text: text.trim() });
    },
    onclosetag(name) {
      if (CODE.has(name)) code -= 1;
    },
  }, { decodeEntities: true });
  parser.end(markup);
  return found;
}

/** Every text in a value of JSON. Keys are no words, and neither are addresses, ids and the code of a language. */
function* valuesOf(value: unknown): Generator<string> {
  if (typeof value === 'string' && !/^(https?:|tag:|[a-z]{2,3}$)/.test(value)) yield value;
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* valuesOf(inner);
}
