import { lookOf } from '../domain/text/look-alikes.ts';
import { foldName } from './listing-names.ts';
import type { Rule } from './rule.ts';

/** Two names that look the same are told apart by nobody. */
export const confusableName: Rule = {
  id: 'listing/confusable-name',
  severity: 'warning',
  why: 'The names differ in letters that look alike, so that customers take one listing for the other.',
  fix: 'Make sure that the listing does not pass for another one. Add what tells the two apart, such as the product or the region.',
  check({ listings }) {
    const named = listings.flatMap((listing) => (listing.fields.name === undefined ? [] : { ...listing, name: listing.fields.name }));
    return [...Map.groupBy(named, ({ name }) => lookOf(name)).values()].flatMap((alike) =>
      alike.flatMap(({ slug, name, file, at }) => {
        const other = alike.find((one) => one.slug !== slug && foldName(one.name) !== foldName(name));
        if (!other) return [];
        return { file, ...at(['name']), message: `"${name}" looks like "${other.name}", the name of the listing "${other.slug}".`, hint: 'Change one of the names, so that customers can tell the listings apart.' };
      }),
    );
  },
};
