import { formatAllOf } from '../domain/text/name-lists.ts';
import { capitalize } from '../domain/text/sentence.ts';
import { TERMS } from '../words/terms.ts';
import { ARTICLE_KINDS, type ComponentAttribute, PAGE_COMPONENTS, type PageComponent } from '../schemas/page-components.ts';
import type { ContentKind, JsonSchema } from './editor-schemas.ts';

/** One field of a file, as the reference tells it. */
interface Row {
  name: string;
  required: boolean;
  takes: string;
  text: string;
}

/** Every field of every kind of file, as Markdown for authors. */
export function formatReference(kinds: readonly (ContentKind & { readonly json: JsonSchema })[]): string {
  const sections = kinds.map(({ files, frontmatter, docs, json, brief }) => {
    const rows = rowsOf(json, '').filter(({ name }) => !brief || !name.includes('.'));
    const table = rows.length === 0 ? '' : `\n\n| field | needed | takes | meaning |\n| --- | --- | --- | --- |\n${rows.map(formatRow).join('\n')}`;
    return `## \`${files}\`\n\n${capitalize((docs.text ?? '').replace(/^`content\/[^`]*`: /, ''), 'en')}${frontmatter ? ' The fields stand at the top, between two lines `---`.' : ''}${table}`;
  });
  return `# What authors may write\n\nMade from the schemas by \`npm run schemas\`: change it there. What goes across files stands in the catalog of rules (\`npm run check -- --rules\`).\n\n${[...sections, componentSection()].join('\n\n')}\n`;
}

/** The components of MDX files, from the table by which the gate judges them. */
function componentSection(): string {
  const all: [string, PageComponent][] = Object.entries(PAGE_COMPONENTS);
  const rows = all.map(([name, { what, kinds, contents, attributes }]) => {
    const written = Object.entries(attributes).map(([attribute, described]) => describeAttribute(attribute, described));
    const example = contents === 'needed' ? `<${name}>…</${name}>` : `<${name} />`;
    return `| \`${example}\` | ${kinds.length === ARTICLE_KINDS.length ? 'everywhere' : kinds.join(', ')} | ${written.join('<br>')} | ${what} |`;
  });
  const inLine = formatAllOf(all.flatMap(([name, component]) => (component.inLine ? [`\`${name}\``] : [])), TERMS.lists);
  return `## Components\n\nWhat stands in \`.mdx\` files beside Markdown. In listings they need the file to be \`index.mdx\`. ${inLine} stand inside of sentences; all others on lines of their own.\n\n| write | in | attributes | what readers get |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function describeAttribute(name: string, { what, required, values, flag, neededWith }: ComponentAttribute): string {
  const needed = required ? 'needed' : neededWith ? `needed with \`${neededWith.attribute}="${neededWith.value}"\`` : 'may be left out';
  const takes = values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
  return `\`${name}${flag ? '' : '="…"'}\` (${needed}): ${what}${takes}`;
}

function rowsOf(json: JsonSchema, prefix: string): Row[] {
  const group = json.items?.properties ? json.items : json;
  const start = json.items?.properties && prefix === '' ? '' : prefix;
  const required = Array.isArray(group['required']) ? group['required'] : [];
  return Object.entries(group.properties ?? {}).flatMap(([name, property]): Row[] => {
    const full = `${start}${name}`;
    const list = property.items?.properties !== undefined;
    const inner = property.properties ?? property.items?.properties ? rowsOf(property, `${full}${list ? '[]' : ''}.`) : [];
    return [{ name: full, required: required.includes(name), takes: takesOf(property), text: property.description ?? '' }, ...inner];
  });
}

function formatRow({ name, required, takes, text }: Row): string {
  const cell = (value: string): string => value.replaceAll('|', '\\|');
  return `| \`${name}\` | ${required ? 'yes' : ''} | ${cell(takes)} | ${cell(text)} |`;
}

/** What a field takes, in words. */
function takesOf(json: JsonSchema): string {
  const limits = (low: unknown, high: unknown, unit: string): string => {
    if (typeof low === 'number' && typeof high === 'number') return ` of ${low} to ${high} ${unit}`;
    if (typeof high === 'number') return ` of at most ${high} ${unit}`;
    return typeof low === 'number' && low > 0 ? ` of at least ${low} ${unit}` : '';
  };
  if (json.anyOf) return [...new Set(json.anyOf.map(takesOf))].join(', or ');
  if (json['const'] !== undefined) return `\`${String(json['const'])}\``;
  if (json.enum && json.enum.length <= 12) return json.enum.map((value) => `\`${value}\``).join(', ');
  if (json['type'] === 'array') return `a list${limits(json['minItems'], json['maxItems'], json['minItems'] === 1 && json['maxItems'] === undefined ? 'entry' : 'entries')}${json.items?.enum && json.items.enum.length <= 12 ? `: ${takesOf(json.items)}` : ''}`;
  if (json['type'] === 'object') return 'a group of fields';
  if (json['type'] === 'integer' || json['type'] === 'number') return 'a number';
  if (json['type'] === 'boolean') return '`true` or `false`';
  if (json['type'] === 'null') return '`null`';
  return `text${limits(json['minLength'], json['maxLength'], 'characters')}`;
}
