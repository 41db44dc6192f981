import type { Plugin } from 'vite';
import { themeCss } from '../domain/theme.ts';
import type { Publication } from './publication.ts';

const MODULE = 'virtual:waymark';
const THEME = 'virtual:waymark/theme.css';

/** Gives pages what may be published as `virtual:waymark`, and the colors of the program as a style sheet. */
export function publicationModule(publication: Publication): Plugin {
  return {
    name: 'waymark-publication',
    resolveId(id) {
      return id === MODULE || id === THEME ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${MODULE}`) return `export const publication = JSON.parse(${JSON.stringify(JSON.stringify(publication))});`;
      if (id === `\0${THEME}`) return themeCss(publication.program.theme.accent);
      return undefined;
    },
  };
}
