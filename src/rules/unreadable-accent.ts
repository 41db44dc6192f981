import { deriveAccent } from '../domain/theme.ts';
import type { Rule } from './rule.ts';

/** An accent that cannot be read on a page is darkened; its owner should know. */
export const unreadableAccent: Rule = {
  id: 'program/unreadable-accent',
  severity: 'warning',
  why: 'Links and buttons in this color could not be read on a light page, so that pages show a darker shade of it.',
  fix: 'Choose a darker accent if the shade that pages show is not to your liking.',
  check({ program }) {
    const accent = program?.fields.theme?.accent;
    if (!program || accent === undefined || !deriveAccent(accent).corrected) return [];
    return [
      {
        file: program.file,
        ...program.at(['theme', 'accent']),
        message: `The accent ${accent} is too light to be read on a light page; a darker shade of it is shown.`,
        hint: 'Choose a darker color if you want exactly what you wrote.',
      },
    ];
  },
};
