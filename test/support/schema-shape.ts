/** The parts of a JSON Schema that say what a document holds. */
interface Shape {
  type?: string | string[];
  format?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  oneOf?: Shape[];
}

/**
 * What a JSON Schema promises, one line for each field and each word that it may have, in text order.
 *
 * A line that disappears or changes is a promise that is broken; a new line is not.
 *
 * @example
 * schemaShape('x', { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }); // ['x: object', 'x.a: string, always']
 */
export function schemaShape(path: string, schema: Shape, note = ''): string[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const types = (variants.length > 0 ? variants : [schema]).flatMap(({ type = 'anything', format }) => [type].flat().map((one) => (format === undefined ? one : `${one} (${format})`)));
  const own = `${path}: ${[...new Set(types)].sort().join(' or ')}${note}`;
  const words = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].map((word) => `${path} may be ${JSON.stringify(word)}`);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => schemaShape(`${path}.${name}`, field, schema.required?.includes(name) ? ', always' : ''));
  const items = schema.items ? schemaShape(`${path}[]`, schema.items) : [];
  const inner = variants.flatMap((variant) => {
    const status = variant.properties?.['status']?.const;
    return schemaShape(status === undefined ? path : `${path}(${String(status)})`, variant).slice(1);
  });
  return [own, ...[...words, ...fields, ...items, ...inner].sort()];
}
