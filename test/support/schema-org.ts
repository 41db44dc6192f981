/** Types of schema.org that pages use: properties that a reader of the page needs, and others that belong to the type. */
interface SchemaType {
  needs: readonly string[];
  may?: readonly string[];
}

/**
 * What schema.org says of each type that pages use (schema.org/version/latest, read on its page of that type;
 * inherited properties of Thing and CreativeWork included where used). Only names that stand here may be used.
 */
const TYPES: Readonly<Record<string, SchemaType>> = {
  BreadcrumbList: { needs: ['itemListElement'] },
  ListItem: { needs: ['position', 'name', 'item'] },
  WebSite: { needs: ['name', 'url', 'description', 'inLanguage', 'publisher'] },
  Organization: { needs: ['name', 'url'] },
  HowTo: { needs: ['name', 'step'] },
  HowToStep: { needs: ['position', 'name', 'text', 'url'] },
  SoftwareApplication: { needs: ['name', 'description', 'url', 'applicationCategory', 'inLanguage', 'dateModified'], may: ['sameAs', 'permissions', 'image', 'screenshot', 'softwareHelp'] },
  ImageObject: { needs: ['contentUrl', 'caption'] },
  CreativeWork: { needs: ['url'] },
  FAQPage: { needs: ['mainEntity'] },
  Question: { needs: ['name', 'acceptedAnswer'], may: ['url'] },
  Answer: { needs: ['text'], may: ['url'] },
};

/** Properties whose value is an address, on every type. */
const ADDRESSES = new Set(['url', 'item', 'contentUrl', 'image', 'sameAs']);

/** Everything in structured data that schema.org does not expect, each as a sentence. */
export function schemaOrgProblems(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(schemaOrgProblems);
  if (typeof data !== 'object' || data === null) return [];
  const { '@context': _, '@type': name, ...properties } = Object.fromEntries(Object.entries(data));
  const type = typeof name === 'string' ? TYPES[name] : undefined;
  if (!type) return [`${String(name)} is no type that pages use.`];
  const known = [...type.needs, ...(type.may ?? [])];
  return [
    ...type.needs.filter((property) => !(property in properties)).map((property) => `${name} lacks ${property}.`),
    ...Object.keys(properties).filter((property) => !known.includes(property)).map((property) => `${name} has no ${property}.`),
    ...Object.entries(properties).filter(([property, value]) => value === '' || (ADDRESSES.has(property) && !/^https:\/\/\S+$/.test(String(value)))).map(([property, value]) => `${name}.${property} is "${String(value)}".`),
    ...Object.values(properties).flatMap(schemaOrgProblems),
  ];
}

/** The structured data of a page, in the order of its source. */
export function readStructuredData(html: string): { '@context'?: unknown; '@type'?: unknown; [property: string]: unknown }[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) => JSON.parse(json));
}
