import type { Rule } from './rule.ts';

/** Shorter than this, a reason says what and not why. */
const ENOUGH_CHARACTERS = 40;

/** Confidential data needs more than a word before an administrator grants it. */
export const thinReason: Rule = {
  id: 'listing/thin-reason',
  severity: 'warning',
  why: 'This scope opens confidential data. An administrator decides on it by your reason alone.',
  fix: 'Say what the integration does with the data, who sees it, and what would not work without it.',
  check({ listings, scopes }) {
    const confidential = new Set((scopes?.entries ?? []).filter(({ data }) => data.sensitivity === 'confidential').map(({ data }) => data.id));
    return listings.flatMap(({ file, fields, at }) =>
      (fields.scopes ?? []).flatMap(({ id, why }, index) =>
        !confidential.has(id) || why.length >= ENOUGH_CHARACTERS
          ? []
          : {
              file,
              ...at(['scopes', index, 'why']),
              message: `The reason for the confidential scope "${id}" has ${why.length} characters.`,
              hint: `Write at least ${ENOUGH_CHARACTERS}: what the data is used for, and what would not work without it.`,
            },
      ),
    );
  },
};
