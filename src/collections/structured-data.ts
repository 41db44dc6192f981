import { publication } from 'virtual:waymark';
import { processData, siteData, softwareData } from '../domain/structured-data.ts';
import { getSteps } from './guide.ts';
import type { FullListing } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { say, words } from './words.ts';

/** What search engines read about the site as a whole. */
export function describeSite(): object {
  const { name, site: { description, language }, host } = publication.program;
  return siteData({ name, description, url: absoluteUrl('/'), language, publisher: { name: host.company, url: host.website } });
}

/** What search engines read about the process. */
export async function describeProcess(): Promise<object> {
  const steps = (await getSteps()).map(({ title, description: text, href }) => ({ title, description: text, url: absoluteUrl(href) }));
  return processData({ name: say(words.guide.process, { product: publication.program.host.product }), steps });
}

/** What search engines read about an integration that is shown. */
export function describeSoftware({ name, tagline, href, data, categories, permissions, screenshots, logo }: FullListing): object {
  return softwareData({
    name,
    description: tagline,
    url: absoluteUrl(href),
    website: data.website,
    categories: categories.map(({ title }) => title),
    permissions: permissions.map(({ scope }) => scope.title),
    screenshots: screenshots.map(({ picture, caption }) => ({ url: absoluteUrl(picture.src), caption })),
    logo: logo && absoluteUrl(logo.light.large.src),
    help: data.links?.docs,
    checkedOn: data.verifiedOn,
    language: publication.program.site.language,
  });
}
