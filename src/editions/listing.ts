import type { RootContent } from 'mdast';
import { describeAvailability } from '../domain/availability.ts';
import { formatDay } from '../domain/day.ts';
import type { PublicStatus } from '../domain/lifecycle.ts';
import type { Listing } from '../schemas/listing.ts';
import type { Scope } from '../schemas/scope.ts';
import type { Status } from '../schemas/status.ts';
import type { EditionContext } from './context.ts';
import type { EditionFact } from './edition.ts';
import { code, heading, link, paragraph, table, type Words } from './nodes.ts';

/** What the edition of a listing says beside its article. */
export interface ListedParts {
  data: Listing;
  status: PublicStatus;
  /** Day on which the status began. */
  since: string | undefined;
  record: Status | undefined;
  categories: readonly { id: string; title: string }[];
  plans: Parameters<typeof describeAvailability>[0];
  permissions: readonly { scope: Scope; why: string }[];
  screenshots: readonly { src: string; alt: string; caption: string }[];
}

/** The status of a listing; of one that ended also why, and what to use instead. All that is said of a delisted one. */
export function statusFacts({ status, since, record }: Pick<ListedParts, 'status' | 'since' | 'record'>, successor: { name: string; href: string } | undefined, { page, program, words, say }: EditionContext): EditionFact[] {
  const { label, meaning } = words.statuses[status];
  const { listing } = words.editions;
  const said = since === undefined ? say(listing.statusNow, { status: label, meaning }) : say(listing.statusSince, { status: label, day: formatDay(since, program.site.language), meaning });
  return [
    { label: listing.status, words: [said] },
    ...(record?.ended ? [{ label: listing.reason, words: [record.ended.reason] }] : []),
    ...(successor ? [{ label: listing.successor, words: [link(new URL(successor.href, page).href, successor.name)] }] : []),
  ];
}

/** The facts of a listing, as they stand beside its article. */
export function listingFacts({ data, categories, plans }: ListedParts, { page, program, words, say }: EditionContext): EditionFact[] {
  const { language, sample } = program.site;
  const { terms, listing: { facts }, editions: { listing } } = words;
  const { email, url, hours, responseTime } = data.support;
  const support: readonly Words[] = [link(`mailto:${email}`, email), ...(url ? ['; ', link(url, listing.helpPages)] : []), ...[hours, responseTime && say(listing.answers, { time: responseTime })].flatMap((text) => (text ? [`; ${text}`] : []))];
  return [
    ...(sample ? [{ label: listing.sample, words: [listing.sampleAbout] }] : []),
    { label: facts.availableTo, words: [describeAvailability(plans, { words, say }, true)] },
    { label: facts.categories, words: categories.flatMap(({ id, title }, index) => [...(index > 0 ? [', '] : []), link(new URL(`/ecosystem/category/${id}/`, page).href, title)]) },
    { label: facts.appearsAs, words: [data.appearsAs.map((place) => terms.places[place]).join(', ')] },
    { label: facts.auth, words: [`${terms.auth[data.auth]}; ${terms.webhooks[data.webhooks]}`] },
    { label: facts.checked, words: [formatDay(data.verifiedOn, language)] },
    { label: facts.support, words: support },
    { label: listing.website, words: [link(data.website, data.website)] },
  ];
}

/** What follows the article of a listing: its pictures, its permissions and who makes it. */
export function listingSections({ data, permissions, screenshots }: ListedParts, { pictureOf, words: { terms, editions: { listing } }, say }: EditionContext): RootContent[] {
  const { columns } = listing;
  return [
    ...(data.video ? [heading(listing.video), paragraph(link(`https://www.youtube.com/watch?v=${data.video.youtube}`, data.video.title))] : []),
    ...(screenshots.length === 0 ? [] : [heading(listing.pictures), ...screenshots.map(({ src, alt, caption }) => paragraph({ type: 'image', url: pictureOf(src) ?? '', alt }, ` ${caption}`))]),
    ...(permissions.length === 0 ? [] : [
      heading(listing.permissions),
      table([
        [[columns.permission], [columns.grants], [columns.sensitivity], [say(columns.why, { name: data.name })]],
        ...permissions.map(({ scope, why }) => [[`${scope.title} `, code(scope.id)], [scope.grants], [terms.sensitivity[scope.sensitivity].label], [why]]),
      ]),
    ]),
    heading(listing.publisher),
    paragraph(data.about),
  ];
}
