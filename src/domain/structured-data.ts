import type { Day } from './day.ts';

/** A page on the way from the home page to where the reader is. */
export interface Crumb {
  title: string;
  /** Absolute address. */
  url: string;
}

/** Where pages below it stand, for readers who come from elsewhere. */
const SECTIONS = [
  { id: 'guide', href: '/guide/' },
  { id: 'questions', href: '/faq/' },
  { id: 'ecosystem', href: '/ecosystem/' },
] as const;

/**
 * The pages between the home page and a page.
 *
 * @example
 * pagesAbove('/guide/build/', { guide: 'Guide', questions: 'Questions', ecosystem: 'Ecosystem' }); // [{ title: 'Guide', href: '/guide/' }]
 */
export function pagesAbove(path: string, titles: Readonly<Record<(typeof SECTIONS)[number]['id'], string>>): { title: string; href: string }[] {
  return SECTIONS.filter(({ href }) => path.startsWith(href) && path !== href).map(({ id, href }) => ({ title: titles[id], href }));
}

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** The way to a page, the page itself last: https://schema.org/BreadcrumbList */
export function breadcrumbData(crumbs: readonly Crumb[]): object {
  return {
    ...CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, url }, index) => ({ '@type': 'ListItem', position: index + 1, name: title, item: url })),
  };
}

/** The site and who runs it: https://schema.org/WebSite */
export function siteData(site: { name: string; description: string; url: string; language: string; publisher: { name: string; url: string } }): object {
  const { name, description, url, language, publisher } = site;
  return { ...CONTEXT, '@type': 'WebSite', name, description, url, inLanguage: language, publisher: { '@type': 'Organization', ...publisher } };
}

/** A process in steps: https://schema.org/HowTo */
export function processData({ name, steps }: { name: string; steps: readonly { title: string; description: string; url: string }[] }): object {
  return {
    ...CONTEXT,
    '@type': 'HowTo',
    name,
    step: steps.map(({ title, description: text, url }, index) => ({ '@type': 'HowToStep', position: index + 1, name: title, text, url })),
  };
}

/** What is said of an integration as software. */
export interface SoftwareFacts {
  name: string;
  description: string;
  url: string;
  /** The page of its maker. */
  website: string;
  categories: readonly string[];
  /** What it asks for, each in a few words. */
  permissions: readonly string[];
  screenshots: readonly { url: string; caption: string }[];
  /** Absolute address of its logo. */
  logo: string | undefined;
  /** Address of the maker's documentation. */
  help: string | undefined;
  /** The day on which its article was last walked through. */
  checkedOn: Day;
  language: string;
}

/**
 * An integration as software: https://schema.org/SoftwareApplication
 *
 * Search engines would like a price and a rating as well. Neither is known, and neither is invented.
 */
export function softwareData({ name, description, url, website, categories, permissions, screenshots, logo, help, checkedOn, language }: SoftwareFacts): object {
  return {
    ...CONTEXT,
    '@type': 'SoftwareApplication',
    name,
    description,
    url,
    sameAs: website,
    applicationCategory: categories.join(', '),
    ...(permissions.length > 0 && { permissions: permissions.join('; ') }),
    ...(logo !== undefined && { image: logo }),
    ...(screenshots.length > 0 && { screenshot: screenshots.map(({ url: contentUrl, caption }) => ({ '@type': 'ImageObject', contentUrl, caption })) }),
    ...(help !== undefined && { softwareHelp: { '@type': 'CreativeWork', url: help } }),
    dateModified: checkedOn,
    inLanguage: language,
  };
}
