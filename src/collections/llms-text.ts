import { publication } from 'virtual:waymark';
import { editionAddress } from '../domain/editions.ts';
import type { LinkSection } from '../domain/llms-text.ts';
import { siteFeedLink } from './feeds.ts';
import { getGuide } from './guide.ts';
import { getListings } from './listings.ts';
import { absoluteUrl, getWords } from './program.ts';
import { getTopics } from './questions.ts';

/** What a language model finds on this site, in the order in which it is worth reading. */
export async function getLinkSections(): Promise<LinkSection[]> {
  const link = (title: string, href: string, about: string) => ({ title, url: absoluteUrl(href), about });
  const listings = (await getListings()).filter(({ status }) => status !== 'hidden');
  const topics = await getTopics();
  return [
    { title: 'Guide', links: (await getGuide()).map(({ title, href, description }) => link(title, editionAddress(href), description)) },
    ...topics.map(({ title, questions }) => ({ title: `Questions: ${title}`, links: questions.map(({ question, href }) => link(question, editionAddress(href), '')) })),
    { title: 'Integrations', links: listings.map(({ name, href, tagline, status }) => link(name, editionAddress(href), status === 'available' ? tagline : `${getWords().statuses[status].label}. ${tagline}`)) },
    {
      title: 'Data',
      links: [
        link('Data for programs', '/api/', 'Every integration as JSON, with schemas.'),
        link(siteFeedLink().title, siteFeedLink().json, `News about integrations with ${publication.program.host.product} as JSON Feed.`),
      ],
    },
  ];
}
