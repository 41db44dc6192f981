import { suggest } from '../domain/text/nearest.ts';
import { publicStatuses } from './public-listings.ts';
import type { Rule } from './rule.ts';

/** Customers who lose an integration are led to one that they can have. */
export const unknownSuccessor: Rule = {
  id: 'status/unknown-successor',
  severity: 'error',
  why: 'Customers of an ended integration are sent to its successor. It has to be a listing that they can find and switch on, now or soon.',
  fix: 'Name the folder of a listing that is available or coming soon, or leave the successor out.',
  check(content) {
    const statuses = publicStatuses(content);
    return content.statuses.flatMap(({ slug, file, fields, at }) => {
      const successor = fields.ended?.successor;
      if (successor === undefined) return [];
      const place = { file, ...at(['ended', 'successor']) };
      if (successor === slug) return { ...place, message: `"${slug}" names itself as its successor.`, hint: 'Name another listing, or remove the line.' };
      const status = statuses.get(successor);
      const listed = content.listings.some((listing) => listing.slug === successor);
      if (status === 'available' || status === 'coming-soon' || (listed && status === undefined)) return [];
      if (listed) return { ...place, message: `The successor "${successor}" is ${status ?? 'hidden'}.`, hint: 'Name a listing that is available or coming soon, or remove the line.' };
      const usable = [...statuses].filter(([other, state]) => other !== slug && (state === 'available' || state === 'coming-soon')).map(([other]) => other);
      return { ...place, message: `There is no listing "${successor}".`, hint: usable.length > 0 ? suggest(successor, usable) : 'Remove the line.' };
    });
  },
};
