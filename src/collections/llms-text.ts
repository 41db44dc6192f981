import { publication } from 'virtual:waymark';
import { editionAddress } from '../domain/editions.ts';
import type { LinkSection } from '../domain/llms-text.ts';
import { siteFeedLink } from './feeds.ts';
import { getGuide } from './guide.ts';
import { getListings } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { say, words } from './words.ts';
import { getTopics } from './questions.ts';

/** What a language model finds on this site, in the order in which it is worth reading. */
export async function getLinkSections(): Promise<LinkSection[]> {
  const link = (title: string, href: string, about: string) => ({ title, url: absoluteUrl(href), about });
  const listings = (await getListings()).filter(({ status }) => status !== 'hidden');
  const topics = await getTopics();
  const { index } = words.editions;
  return [
    { title: index.guide, links: (await getGuide()).map(({ title, href, description }) => link(title, editionAddress(href), description)) },
    ...topics.map(({ title, questions }) => ({ title: say(index.questions, { topic: title }), links: questions.map(({ question, href }) => link(question, editionAddress(href), '')) })),
    { title: index.integrations, links: listings.map(({ name, href, tagline, status }) => link(name, editionAddress(href), status === 'available' ? tagline : say(index.status, { status: words.statuses[status].label, tagline }))) },
    {
      title: index.data,
      links: [
        link(index.api, '/api/', index.apiAbout),
        link(siteFeedLink().title, siteFeedLink().json, say(index.feedAbout, { product: publication.program.host.product })),
      ],
    },
  ];
}
