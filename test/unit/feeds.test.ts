import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type Feed, type FeedItem, formatJsonFeed, formatRfc822, formatRss } from '../../src/domain/feeds.ts';
import { escapeMarkup } from '../../src/domain/text/markup.ts';

const SITE = 'https://partners.quarry.example';

function anItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    id: 'tag:partners.quarry.example,2026-07-14:available/acme',
    url: `${SITE}/ecosystem/acme/`,
    title: 'Acme Interviews is available',
    summary: 'Plan interviews without a chain of messages.',
    html: '<p>Plan interviews without a chain of messages.</p>',
    date: '2026-07-14',
    tags: ['Available'],
    ...changes,
  };
}

function aFeed(...items: readonly FeedItem[]): Feed {
  return {
    title: 'Quarry: what’s new',
    description: 'Every integration that changed.',
    homeUrl: `${SITE}/whats-new/`,
    urls: { rss: `${SITE}/whats-new/feed.xml`, json: `${SITE}/whats-new/feed.json` },
    language: 'en',
    iconUrl: `${SITE}/favicon.svg`,
    items,
  };
}

/** Texts that break feeds which are put together carelessly. */
const HARD_TEXTS = [
  { case: 'markup', text: 'Less < more & "more" > less, it’s \'so\'' },
  { case: 'something that ends a CDATA section', text: 'a ]]> b' },
  { case: 'an entity that is meant as text', text: 'Write &amp; for &' },
  { case: 'letters of other scripts and emoji', text: 'מראיינים 面接 👩‍💻' },
];

describe('formatRss', () => {
  test.each(HARD_TEXTS)('gives back $case as it was', ({ text }) => {
    const { title, description, items: [item] = [] } = parseRssFeed(formatRss({ ...aFeed(anItem({ title: text, html: `<p>${escapeMarkup(text)}</p>` })), title: text, description: text }));
    expect([title, description, item?.title, item?.description]).toEqual([text, text, text, `<p>${escapeMarkup(text)}</p>`]);
  });

  test.each([
    { case: 'a control character', text: 'a\u0000b\u001Fc' },
    { case: 'half of a surrogate pair', text: 'a\uD83Db\uDC00c' },
    { case: 'a noncharacter', text: 'a\uFFFEb\uFFFFc' },
  ])('leaves out $case, which no XML may hold', ({ text }) => {
    const rss = formatRss(aFeed(anItem({ title: text })));
    expect(readStrictly(rss)).toEqual([]);
    expect(parseRssFeed(rss).items?.[0]?.title).toBe('abc');
  });

  test('says of each item what a reader needs', () => {
    const rss = parseRssFeed(formatRss(aFeed(anItem())));
    expect(rss.items).toEqual([
      {
        title: 'Acme Interviews is available',
        link: `${SITE}/ecosystem/acme/`,
        description: '<p>Plan interviews without a chain of messages.</p>',
        categories: [{ name: 'Available' }],
        guid: { value: 'tag:partners.quarry.example,2026-07-14:available/acme', isPermaLink: false },
        pubDate: 'Tue, 14 Jul 2026 00:00:00 GMT',
      },
    ]);
    expect(rss).toMatchObject({ language: 'en', link: `${SITE}/whats-new/`, lastBuildDate: 'Tue, 14 Jul 2026 00:00:00 GMT', atom: { links: [{ href: `${SITE}/whats-new/feed.xml`, rel: 'self' }] } });
  });

  test('without items has no day of its own, since no clock is asked', () => {
    expect(parseRssFeed(formatRss(aFeed())).lastBuildDate).toBeUndefined();
  });
});

describe('formatJsonFeed', () => {
  test.each(HARD_TEXTS)('gives back $case as it was', ({ text }) => {
    const { title, items: [item] = [] } = parseJsonFeed(JSON.parse(formatJsonFeed({ ...aFeed(anItem({ title: text, summary: text })), title: text })));
    expect([title, item?.title, item?.summary]).toEqual([text, text, text]);
  });

  test('says the same as the RSS', () => {
    expect(JSON.parse(formatJsonFeed(aFeed(anItem({ tags: [] }))))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Quarry: what’s new',
      home_page_url: `${SITE}/whats-new/`,
      feed_url: `${SITE}/whats-new/feed.json`,
      description: 'Every integration that changed.',
      favicon: `${SITE}/favicon.svg`,
      language: 'en',
      items: [
        {
          id: 'tag:partners.quarry.example,2026-07-14:available/acme',
          url: `${SITE}/ecosystem/acme/`,
          title: 'Acme Interviews is available',
          content_html: '<p>Plan interviews without a chain of messages.</p>',
          summary: 'Plan interviews without a chain of messages.',
          date_published: '2026-07-14T00:00:00Z',
        },
      ],
    });
  });
});

describe('the items of a feed', () => {
  const day = (date: string, id: string) => anItem({ date, id });
  const one = [day('2026-07-14', 'b'), day('2026-08-01', 'c'), day('2026-07-14', 'a')];

  test.each([formatRss, formatJsonFeed])('are the same bytes in whatever order they came: $name', (format) => {
    expect(format(aFeed(...one.toReversed()))).toBe(format(aFeed(...one)));
  });

  test('come newest first, those of one day by their ids', () => {
    expect(parseJsonFeed(JSON.parse(formatJsonFeed(aFeed(...one)))).items?.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('are at most a hundred, the newest', () => {
    const many = Array.from({ length: 130 }, (_, index) => day('2026-07-14', `tag-${String(index).padStart(3, '0')}`));
    expect(parseRssFeed(formatRss(aFeed(...many, day('2026-09-01', 'new')))).items?.map(({ guid }) => guid?.value).slice(0, 2)).toEqual(['new', 'tag-000']);
    expect(parseRssFeed(formatRss(aFeed(...many))).items).toHaveLength(100);
  });
});

describe('formatRfc822', () => {
  test.each([
    { day: '2026-07-14', text: 'Tue, 14 Jul 2026 00:00:00 GMT' },
    { day: '2028-02-29', text: 'Tue, 29 Feb 2028 00:00:00 GMT' },
    { day: '2026-01-01', text: 'Thu, 01 Jan 2026 00:00:00 GMT' }, // two digits for the day
  ])('$day', ({ day, text }) => {
    expect(formatRfc822(day)).toBe(text);
  });
});

/** What a strict XML parser objects to. */
function readStrictly(xml: string): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => errors.push(message));
  parser.write(xml).close();
  return errors;
}
