import { liveAddresses, recordedAddresses } from './address-ledger.ts';
import type { Content } from './content.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';
import { listingPath } from './site-paths.ts';

/** An address that was public keeps leading somewhere. */
export const addressLost: Rule = {
  id: 'addresses/lost',
  severity: 'error',
  why: 'The address was public, and others link to it: customers’ notes, partners’ sites, search engines. They would end at "page not found".',
  fix: 'End a listing in its status file (kind: delisted) and keep its folder, so that its page says why it is gone. For any other page, lead the old path to a new one in redirects.yaml.',
  check(content) {
    const { addresses, redirects, unread } = content;
    // What could not be read is reported itself; its addresses are not gone.
    if (!addresses || unread.length > 0 || (redirects && !redirects.data)) return [];
    const live = liveAddresses(content);
    return recordedAddresses(content)
      .filter(({ address }) => !live.has(address))
      .map(({ address, index }) => ({ file: addresses.file, ...addresses.at([index]), message: `"${address}" was public, and nothing is there any more.`, hint: retire(address, content) }));
  },
};

/** How to retire a page properly, in one sentence. */
function retire(address: string, content: Content): string {
  const redirect = `add "${address}: <new path>" to redirects.yaml`;
  const slug = /^\/ecosystem\/([^/]+)\/$/.exec(address)?.[1];
  if (slug === undefined) return `Put the page back, or ${redirect}.`;
  if (publicStatuses(content).get(slug) === 'hidden' && content.listings.some((listing) => listingPath(listing.slug) === address)) {
    return `Put back the milestones that made it public, and add "ended" with kind: delisted to status/${slug}.yaml; or remove this line if it was never public.`;
  }
  return `Put listings/${slug}/ and status/${slug}.yaml back and add "ended" with kind: delisted, so that its page says why it is gone; or ${redirect}.`;
}
