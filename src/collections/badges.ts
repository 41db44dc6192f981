import { publication } from 'virtual:waymark';
import { type BadgePlace, type BadgeStatus, badgeSnippets, formatBadge } from '../domain/badge.ts';
import { RECORDED_STATUSES } from '../domain/history.ts';
import { deriveAccent } from '../domain/theme.ts';
import type { FullListing } from './listings.ts';
import { absoluteUrl } from './program.ts';
import { inside, say, words } from './words.ts';

/** The address of a listing's badge. */
export function badgePath({ slug }: Pick<FullListing, 'slug'>): string {
  return `/badges/${slug}.svg`;
}

/** What a badge says to those who cannot see it, whatever the status is by then. */
export function badgeAlt({ name }: Pick<FullListing, 'name'>): string {
  return say(words.listing.badge.alt, { name, program: publication.program.name });
}

/** The source of a badge for other sites. */
export function getBadgeSnippets(listing: Pick<FullListing, 'slug' | 'name' | 'href'>): ReturnType<typeof badgeSnippets> {
  const place: BadgePlace = { alt: badgeAlt(listing), pageUrl: absoluteUrl(listing.href), badgeUrl: absoluteUrl(badgePath(listing)) };
  return badgeSnippets(place);
}

/** The badge of a public listing as SVG. */
export function drawBadge({ slug, name, status }: Pick<FullListing, 'slug' | 'name' | 'status'>): string {
  const shown = RECORDED_STATUSES.find((one) => one === status);
  if (!shown) throw new Error(`The listing "${slug}" is ${status}, and such a listing has no badge.`);
  const { label } = words.statuses[shown];
  return draw(shown, label, say(words.listing.badge.title, { name, status: inside(label), program: publication.program.name }));
}

/** The badge at a former address of a listing: whoever embeds it learns that it has moved, and claims nothing of the new one. */
export function drawMovedBadge({ name }: Pick<FullListing, 'name'>): string {
  return draw('moved', words.listing.badge.moved, say(words.listing.badge.movedTitle, { name, program: publication.program.name }));
}

function draw(status: BadgeStatus, label: string, title: string): string {
  const { host, theme, site } = publication.program;
  return formatBadge({ subject: say(words.listing.badge.subject, { product: host.product }), status, label, title, direction: site.direction, accent: deriveAccent(theme.accent) });
}
