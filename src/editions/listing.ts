import type { RootContent } from 'mdast';
import { describeAvailability } from '../domain/availability.ts';
import { formatDay } from '../domain/day.ts';
import type { PublicStatus } from '../domain/lifecycle.ts';
import { programWords } from '../domain/program-words.ts';
import { AUTH_WORDS, PLACE_WORDS, SENSITIVITY_WORDS, WEBHOOK_WORDS } from '../domain/wording.ts';
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
export function statusFacts({ status, since, record }: Pick<ListedParts, 'status' | 'since' | 'record'>, successor: { name: string; href: string } | undefined, { page, program }: EditionContext): EditionFact[] {
  const { label, meaning } = programWords(program.labels).statuses[status];
  return [
    { label: 'Status', words: [`${label}${since === undefined ? '' : ` since ${formatDay(since, program.site.language)}`}. ${meaning}`] },
    ...(record?.ended ? [{ label: 'Reason', words: [record.ended.reason] }] : []),
    ...(successor ? [{ label: 'Use instead', words: [link(new URL(successor.href, page).href, successor.name)] }] : []),
  ];
}

/** The facts of a listing, as they stand beside its article. */
export function listingFacts({ data, categories, plans }: ListedParts, { page, program }: EditionContext): EditionFact[] {
  const { language, sample } = program.site;
  const { email, url, hours, responseTime } = data.support;
  const support: readonly Words[] = [link(`mailto:${email}`, email), ...(url ? ['; ', link(url, 'help pages')] : []), ...[hours, responseTime && `answers ${responseTime}`].flatMap((words) => (words ? [`; ${words}`] : []))];
  return [
    ...(sample ? [{ label: 'A sample', words: ['the company and the integration are invented.'] }] : []),
    { label: 'Available to', words: [describeAvailability(plans, true)] },
    { label: 'Categories', words: categories.flatMap(({ id, title }, index) => [...(index > 0 ? [', '] : []), link(new URL(`/ecosystem/category/${id}/`, page).href, title)]) },
    { label: 'Results appear as', words: [data.appearsAs.map((place) => PLACE_WORDS[place]).join(', ')] },
    { label: 'Connects with', words: [`${AUTH_WORDS[data.auth]}; ${WEBHOOK_WORDS[data.webhooks]}`] },
    { label: 'Steps checked', words: [formatDay(data.verifiedOn, language)] },
    { label: 'Support', words: support },
    { label: 'Website', words: [link(data.website, data.website)] },
  ];
}

/** What follows the article of a listing: its pictures, its permissions and who makes it. */
export function listingSections({ data, permissions, screenshots }: ListedParts, { pictureOf }: EditionContext): RootContent[] {
  return [
    ...(data.video ? [heading('Video'), paragraph(link(`https://www.youtube.com/watch?v=${data.video.youtube}`, data.video.title))] : []),
    ...(screenshots.length === 0 ? [] : [heading('Pictures'), ...screenshots.map(({ src, alt, caption }) => paragraph({ type: 'image', url: pictureOf(src) ?? '', alt }, ` ${caption}`))]),
    ...(permissions.length === 0 ? [] : [
      heading('Permissions'),
      table([
        [['Permission'], ['What it grants'], ['How sensitive'], [`Why ${data.name} asks`]],
        ...permissions.map(({ scope, why }) => [[`${scope.title} `, code(scope.id)], [scope.grants], [SENSITIVITY_WORDS[scope.sensitivity].label], [why]]),
      ]),
    ]),
    heading('Who makes it'),
    paragraph(data.about),
  ];
}
