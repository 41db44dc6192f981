import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { OutlinedListing, SiteOutline } from '../domain/difference.ts';
import { formatAnyOf } from '../domain/text/name-lists.ts';
import { neededPlans } from '../domain/permissions.ts';
import type { Content } from '../rules/content.ts';
import { publicStatuses } from '../rules/public-listings.ts';
import { listingPath, pagePaths } from '../rules/site-paths.ts';
import { TERMS } from '../words/terms.ts';

/** What a content folder would publish, for comparing it with another. Pages that have a mistake count as they are. */
export async function outlineSite(content: Content, contentDir: string): Promise<SiteOutline> {
  const sources = new Map<string, { file: string; title: string }>([
    ...content.guide.map(({ slug, file, fields }) => [`/guide/${slug}/`, { file, title: fields.title ?? slug }] as const),
    ...content.questions.map(({ topic, slug, file, fields }) => [`/faq/${topic}/${slug}/`, { file, title: fields.question ?? slug }] as const),
    ...content.listings.map(({ slug, file, fields }) => [listingPath(slug), { file, title: fields.name ?? slug }] as const),
    ...(content.categories?.entries ?? []).map(({ data }) => [`/ecosystem/category/${data.id}/`, { file: '', title: data.title }] as const),
  ]);
  const pages = await Promise.all(
    [...pagePaths(content)].map(async (address) => {
      const { file = '', title = address } = sources.get(address) ?? {};
      return [address, { title, digest: content.unread.includes(file) ? '' : await digestOf(file, contentDir) }] as const;
    }),
  );
  const statuses = publicStatuses(content);
  return {
    listings: new Map(content.listings.map((listing) => [listing.slug, outlineListing(listing, content, statuses)])),
    pages: new Map(pages),
    redirects: new Map(Object.entries(content.redirects?.fields ?? {}).flatMap(([from, to]) => (to === undefined ? [] : [[from, to]]))),
    scopeTitles: new Map(content.scopes?.entries.map(({ data: { id, title } }) => [id, title])),
  };
}

function outlineListing({ slug, fields }: Content['listings'][number], { scopes, plans }: Content, statuses: ReturnType<typeof publicStatuses>): OutlinedListing {
  const asked = fields.scopes ?? [];
  const known = (plans?.entries ?? []).map(({ data }) => data);
  const needs = neededPlans({ auth: fields.auth ?? 'oauth', webhooks: fields.webhooks ?? 'none', scopes: asked }, (scopes?.entries ?? []).map(({ data }) => data), known);
  const titleOf = (id: string): string => known.find((plan) => plan.id === id)?.title ?? id;
  return {
    name: fields.name ?? slug,
    status: statuses.get(slug) ?? 'hidden',
    scopes: asked.map(({ id }) => id),
    plans: needs.map(({ anyOf }) => formatAnyOf(anyOf.map(titleOf), TERMS.lists)).join(' and '),
  };
}

async function digestOf(file: string, contentDir: string): Promise<string> {
  if (file === '') return '';
  const bytes = await readFile(join(dirname(resolve(contentDir)), file));
  return createHash('sha256').update(bytes).digest('hex');
}
