import { findMixedWord } from '../domain/text/look-alikes.ts';
import type { Rule } from './rule.ts';

/** A word of two scripts looks like another word, and is found under neither. */
export const mixedScripts: Rule = {
  id: 'listing/mixed-scripts',
  severity: 'warning',
  why: 'Some letters of different scripts look the same. A name that mixes them can pass for another one, and nobody finds it by typing it.',
  fix: 'Write every word of the name in one script.',
  check({ listings }) {
    return listings.flatMap(({ file, fields: { name }, at }) => {
      const mixed = name === undefined ? undefined : findMixedWord(name);
      if (!mixed) return [];
      return { file, ...at(['name']), message: `The word "${mixed.word}" mixes ${mixed.scripts.join(' and ')} letters.`, hint: 'Write the whole word in one script.' };
    });
  },
};
