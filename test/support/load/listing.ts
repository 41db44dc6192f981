import { PLACES } from '../../../src/domain/places.ts';
import type { ListingInput } from '../../../src/schemas/listing.ts';
import type { Chance } from './chance.ts';
import { LOAD_CATEGORIES, LOAD_SCOPES } from './program.ts';
import { daysBefore } from './status.ts';
import { writeParagraph, writeSentence } from './writing.ts';

/** What the folder of a listing holds beside its text. */
export interface ListingFiles {
  logo: string;
  logoDark?: string;
  /** Whether there is a second picture, of the result. */
  hasResult: boolean;
}

/** The fields of one listing. */
export function writeFields(chance: Chance, { name, slug, today }: { name: string; slug: string; today: string }, { logo, logoDark, hasResult }: ListingFiles): ListingInput {
  const auth = chance.happens(0.92) ? 'oauth' : 'api-key';
  const categories = chance.some(LOAD_CATEGORIES, chance.pick([1, 1, 1, 2, 2, 3])).map(({ id }) => id);
  return {
    name,
    tagline: writeSentence(chance, 40, 80),
    about: writeParagraph(chance, 160),
    categories,
    website: `https://${slug}.example/larkfield`,
    logo: `./${logo}`,
    ...(logoDark === undefined ? {} : { logoDark: `./${logoDark}` }),
    auth,
    webhooks: chance.pick(['none', 'none', 'programmatic', 'programmatic', 'programmatic', 'manual']),
    scopes: auth === 'api-key' && chance.happens(0.3) ? [] : pickScopes(chance, auth === 'oauth'),
    appearsAs: chance.happens(0.08) ? ['none'] : chance.some(PLACES, chance.pick([1, 1, 2, 2, 3])),
    support: { email: `help@${slug}.example`, ...(chance.happens(0.6) ? { hours: 'Monday to Friday, 9:00 to 17:00 UTC' } : {}) },
    screenshots: [
      { src: './consent.png', alt: 'The page on which access is allowed', caption: 'What you allow.', shows: 'scopes' },
      ...(hasResult ? [{ src: './result.png', alt: 'A record with the result on it', caption: 'Where the result stands.' }] : []),
    ],
    ...(chance.happens(0.2) ? { video: { youtube: Array.from({ length: 11 }, () => chance.pick([...'abcdefghjkmnpqrstuvwxyz'])).join(''), title: 'A walk through every step' } } : {}),
    verifiedOn: daysBefore(today, chance.happens(0.85) ? chance.between(0, 179) : chance.between(181, 700)),
  };
}

/** The help article, with the headings that it needs. */
export function writeArticle(chance: Chance, { hasResult }: Pick<ListingFiles, 'hasResult'>): string {
  const steps = Array.from({ length: chance.between(3, 6) }, (_, index) => `${index + 1}. ${writeSentence(chance, 30, 90)}`);
  return [
    ...(chance.happens(0.5) ? ['## Before you start', writeParagraph(chance, 120)] : []),
    '## Enable',
    steps.join('\n'),
    '![The page on which access is allowed](./consent.png)',
    '## Use',
    ...Array.from({ length: chance.between(2, 4) }, () => writeParagraph(chance, 220)),
    '## What you will see',
    writeParagraph(chance, 160),
    ...(hasResult ? ['![A record with the result on it](./result.png)'] : []),
    ...(chance.happens(0.5) ? ['## Troubleshooting', writeParagraph(chance, 200)] : []),
  ].join('\n\n');
}

/** Scopes with a reason each; reading is left out where changing comes with it. */
function pickScopes(chance: Chance, staysConnected: boolean): ListingInput['scopes'] {
  const [first, ...others] = LOAD_SCOPES.map(({ id, includes = [] }) => ({ id, includes }));
  // Few integrations ask for confidential data, which stands at the end of the list.
  const within = chance.happens(0.75) ? others.slice(0, 16) : others;
  const asked = chance.some(within, chance.between(1, 5));
  const needed = asked.filter(({ id }) => !asked.some(({ includes }) => includes.includes(id)));
  return [...(staysConnected && first ? [first] : []), ...needed].map(({ id }) => ({ id, why: writeSentence(chance, 50, 120) }));
}
