import type { Plugin } from 'vite';
import { themeCss } from '../domain/theme.ts';
import { META_POLICY } from './content-policy.ts';
import { wordsOf } from '../words/own-words.ts';
import type { Publication } from './publication.ts';

const MODULE = 'virtual:waymark';
const THEME = 'virtual:waymark/theme.css';

/** Gives pages what may be published and what they may load as `virtual:waymark`, and the colors and words of the program that style sheets need. */
export function publicationModule(publication: Publication): Plugin {
  let policy: string | undefined;
  return {
    name: 'waymark-publication',
    configResolved({ command }) {
      // Vite's own server changes styles and scripts in open pages, which the policy forbids.
      if (command === 'build') policy = META_POLICY;
    },
    resolveId(id) {
      return id === MODULE || id === THEME ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${MODULE}`) return `export const publication = JSON.parse(${JSON.stringify(JSON.stringify(publication))});\nexport const policy = ${JSON.stringify(policy)};`;
      if (id === `\0${THEME}`) return themeCss(publication.program.theme, wordsOf(publication.words, publication.program.labels).guide.checklist.doneMark);
      return undefined;
    },
  };
}
