import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT_DIR } from './folders.ts';
import type { Publication } from './publication.ts';

const MODULES = 'astro:content-module-imports';
const ASSETS = 'astro:asset-imports';

/**
 * Tells Astro which compiled articles and which pictures of collections there are, for this build alone.
 *
 * Astro keeps both lists in one place for the whole project (`.astro/`), so that of two builds at once one would
 * render the other's articles. Pictures it would publish as they came, with their metadata and also where no
 * page shows them: here there are none, since `src/images` encodes every one.
 */
export function contentModules({ contentDir, listings, guide, questions, announcements }: Publication): Plugin {
  const folders: readonly (readonly [string, readonly string[]])[] = [
    ['listings', listings.map(({ path }) => path)],
    ['guide', guide],
    ['faq', questions],
    ['announcements', announcements],
  ];
  const paths = folders.flatMap(([folder, files]) => files.map((file) => join(contentDir, folder, file))).filter((path) => path.endsWith('.mdx'));
  const lines = paths.map((path) => `[${JSON.stringify(keyOf(path))}, () => import(${JSON.stringify(`${path}?astroRenderContent`)})],`);
  const modules = `export default new Map([\n${lines.join('\n')}\n]);`;
  return {
    name: 'waymark-content-modules',
    resolveId: {
      order: 'pre',
      handler: (id) => (id === MODULES || id === ASSETS ? `\0waymark:${id}` : undefined),
    },
    load(id) {
      if (id === `\0waymark:${MODULES}`) return modules;
      if (id === `\0waymark:${ASSETS}`) return 'export default new Map();';
      return undefined;
    },
  };
}

/** A file as Astro's collections name it. */
function keyOf(path: string): string {
  return relative(PROJECT_DIR, path).replaceAll('\\', '/');
}
