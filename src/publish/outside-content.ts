import type { Plugin } from 'vite';

/**
 * Lets compiled MDX files find the packages of this project, also where the content folder lies outside it.
 *
 * A package is looked up from the folder of the importing file; outside the project there is none.
 */
export function outsideContent(contentDir: string): Plugin {
  return {
    name: 'waymark-outside-content',
    enforce: 'pre',
    resolveId(id, importer) {
      const isPackage = /^[@a-z]/.test(id) && !id.includes(':');
      if (!isPackage || importer === undefined || !importer.startsWith(contentDir)) return undefined;
      return this.resolve(id, import.meta.filename, { skipSelf: true });
    },
  };
}
