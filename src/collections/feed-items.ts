import { publication } from 'virtual:waymark';
import type { FeedItem } from '../domain/feeds.ts';
import { escapeMarkup } from '../domain/text/markup.ts';
import { fill } from '../domain/text/sentence.ts';
import { describePermissions, toldStatuses } from '../domain/news.ts';
import type { ReleaseDay } from './announcements.ts';
import { getHistory } from './history.ts';
import type { FullListing } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { say, words } from './words.ts';

const { feeds } = words.news;

/** The news of a release day: what it announced. */
export function releaseItem({ date, title, summary, listings }: ReleaseDay): FeedItem {
  const list = listings.map(({ href, name, tagline }) => `<li>${fill(escapeMarkup(feeds.releaseItem), (part) => (part === 'listing' ? link(href, name) : escapeMarkup(tagline)))}</li>`);
  return {
    id: itemId(date, 'release'),
    url: absoluteUrl(`/whats-new/#release-${date}`),
    title,
    summary,
    html: `<p>${escapeMarkup(summary)}</p><ul>${list.join('')}</ul>`,
    date,
    tags: [feeds.releaseTag],
  };
}

/** All news of a listing: what it became, and what it asks for since. */
export function listingItems(listing: FullListing): FeedItem[] {
  const { slug, name, tagline, record } = listing;
  const statuses = toldStatuses(listing).map(({ status, on }) => {
    const ended = status === 'deprecated' || status === 'delisted' ? record?.ended : undefined;
    const summary = ended ? ended.reason : say(feeds.statusAbout, { tagline: asSentence(tagline), meaning: words.statuses[status].meaning });
    return item(listing, { on, what: `${status}/${slug}`, title: say(feeds.statusTitle, { name, news: words.statuses[status].news }), summary, tag: words.statuses[status].label });
  });
  const permissions = getHistory(slug)
    .filter(({ added, removed }) => added.length + removed.length > 0)
    .map(({ on, added, removed, note }, index, changes) => {
      // The record is only added to, so that counting from its beginning gives a change the same number for ever.
      const before = changes.slice(index + 1).filter((other) => other.on === on).length;
      const summary = describePermissions({ added: added.map(({ title }) => title), removed: removed.map(({ title }) => title), note }, words, say);
      return item(listing, { on, what: `permissions/${slug}${before > 0 ? `/${before + 1}` : ''}`, title: say(feeds.permissionsTitle, { name }), summary, tag: feeds.permissionsTag });
    });
  return [...statuses, ...permissions];
}

interface News {
  on: string;
  what: string;
  title: string;
  summary: string;
  tag: string;
}

function item({ href, name, categories }: FullListing, { on, what, title, summary, tag }: News): FeedItem {
  return {
    id: itemId(on, what),
    url: absoluteUrl(href),
    title,
    summary,
    html: `<p>${escapeMarkup(summary)}</p><p>${link(href, name)}</p>`,
    date: on,
    tags: [tag, ...categories.map(({ title: category }) => category)],
  };
}

/** A name that stays the same wherever the page moves (RFC 4151). */
function itemId(date: string, what: string): string {
  return `tag:${new URL(publication.program.site.url).hostname},${date}:${what}`;
}

function link(href: string, name: string): string {
  return `<a href="${escapeMarkup(absoluteUrl(href))}">${escapeMarkup(name)}</a>`;
}

/** A line of a partner, which may lack its full stop. */
function asSentence(line: string): string {
  return /\p{Terminal_Punctuation}$/u.test(line) ? line : `${line}.`;
}
