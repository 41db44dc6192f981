import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Publication } from './publication.ts';

/**
 * Points the pictures of an article to their encoded files.
 *
 * `./consent.webp` in `listings/acme/` becomes the address of that picture, with its size and its further
 * widths, so that nothing shifts while it loads. `Figure` gets `acme/consent.webp`, which it looks up itself.
 */
export function markdownPictures({ pictures, contentDir }: Publication): MdastPluginEntry[] {
  return [
    ({ fileURL }) => {
      const slug = slugOf(fileURL, contentDir);
      if (slug === undefined) return undefined;
      return defineMdastPlugin({
        name: 'waymark-pictures',
        image(node, context) {
          const picture = pictures[`${slug}/${node.url.replace(/^\.\//, '')}`];
          if (!picture) return;
          const { src, srcset, width, height } = picture;
          context.setProperty(node, 'url', src);
          context.setProperty(node, 'data', {
            hProperties: { srcset, sizes: '(min-width: 60rem) 44rem, 94vw', width, height, loading: 'lazy', decoding: 'async' },
          });
        },
        mdxJsxFlowElement(node, context) {
          if (node.name !== 'Figure') return;
          const attributes = node.attributes.map((entry) =>
            entry.type === 'mdxJsxAttribute' && entry.name === 'src' && typeof entry.value === 'string'
              ? { ...entry, value: `${slug}/${entry.value.replace(/^\.\//, '')}` }
              : entry,
          );
          context.replaceNode(node, { type: 'mdxJsxFlowElement', name: node.name, attributes, children: [] });
        },
      });
    },
  ];
}

/** The listing folder in which a file lies, or `undefined` for any other file. */
export function slugOf(fileURL: URL | undefined, contentDir: string): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const path = fileURLToPath(fileURL).replaceAll('\\', '/');
  const folder = `${contentDir.replaceAll('\\', '/')}/listings/`;
  return path.startsWith(folder) ? path.slice(folder.length).split('/')[0] : undefined;
}
