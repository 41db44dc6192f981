/** Fields as they can be written in YAML. */
export interface YamlFields {
  readonly [name: string]: string | readonly string[] | YamlFields | undefined;
}

const WIDTH = 90;

/**
 * Fields as an author would write them in YAML, one per line; long text is folded, absent fields are left out.
 *
 * @example
 * yamlText({ support: { email: 'help@acme.example' } });
 * // support:
 * //   email: help@acme.example
 */
export function yamlText(fields: YamlFields, indent = ''): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      if (typeof value === 'string') return [`${indent}${name}: ${scalar(value, indent)}`];
      if (isList(value)) return [`${indent}${name}: [${value.map(plainOrQuoted).join(', ')}]`];
      return [`${indent}${name}:`, yamlText(value, `${indent}  `)];
    })
    .join('\n');
}

function isList(value: readonly string[] | YamlFields): value is readonly string[] {
  return Array.isArray(value);
}

function scalar(text: string, indent: string): string {
  if (text.length <= WIDTH) return plainOrQuoted(text);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return `>-\n${lines.map((line) => `${indent}  ${line}`).join('\n')}`;
}

/** Quotes where YAML would read anything else than this text. */
function plainOrQuoted(text: string): string {
  const plain = /^[\p{L}./][^\n]*$/u.test(text) && !/: |:$| #|[,[\]{}"]|\s$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return plain || /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : JSON.stringify(text);
}
