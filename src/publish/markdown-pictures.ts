import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import type { Picture } from '../images/picture.ts';
import type { Publication } from './publication.ts';

/**
 * Points the pictures of an article to their encoded files.
 *
 * `./consent.webp` in `listings/acme/` becomes the address of that picture, with its size and its further
 * widths, so that nothing shifts while it loads. One that stands alone becomes a figure: a link to the large
 * picture, and the caption that its listing gives. `Figure` gets `acme/consent.webp`, which it looks up itself.
 */
export function markdownPictures({ pictures, captions, contentDir }: Pick<Publication, 'pictures' | 'captions' | 'contentDir'>): MdastPluginEntry[] {
  return [
    ({ fileURL }) => {
      const slug = slugOf(fileURL, contentDir);
      if (slug === undefined) return undefined;
      const keyOf = ({ url }: { url: string }): string => `${slug}/${url.replace(/^\.\//, '')}`;
      return defineMdastPlugin({
        name: 'waymark-pictures',
        image(node, context) {
          if (isSitePath(node.url)) return;
          const key = keyOf(node);
          const picture = pictures[key];
          const alt = node.alt ?? '';
          const around = context.parent(node);
          // What is not published must not reach Astro either, which would publish the file by itself.
          if (!picture) context.replaceNode(node, { type: 'text', value: alt });
          else if (around.type === 'paragraph' && around.children.length === 1) context.replaceNode(around, figureOf(picture, alt, captions[key]));
          else context.replaceNode(node, imageOf(picture, alt));
        },
        mdxJsxFlowElement(node, context) {
          if (node.name !== 'Figure') return;
          const textOf = (name: string): string => node.attributes.flatMap((entry) => (entry.type === 'mdxJsxAttribute' && entry.name === name && typeof entry.value === 'string' ? entry.value : []))[0] ?? '';
          if (!pictures[keyOf({ url: textOf('src') })]) {
            context.replaceNode(node, { type: 'paragraph', children: [{ type: 'text', value: textOf('alt') }] });
            return;
          }
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

function isSitePath(url: string): boolean {
  return url.startsWith('/');
}

function imageOf({ src, srcset, width, height }: Picture, alt: string) {
  return {
    type: 'image' as const,
    url: src,
    // The gate asks for a description; only a preview has pictures without one.
    alt: alt || 'A picture that nobody has described yet',
    data: { hProperties: { srcset, sizes: '(min-width: 42rem) 38rem, 94vw', width, height, loading: 'lazy', decoding: 'async' } },
  };
}

function figureOf(picture: Picture, alt: string, caption: string | undefined) {
  const link = { type: 'link' as const, url: picture.src, data: { hProperties: { 'data-picture': '' } }, children: [imageOf(picture, alt)] };
  const below = { type: 'emphasis' as const, data: { hName: 'figcaption' }, children: [{ type: 'text' as const, value: caption ?? '' }] };
  return { type: 'paragraph' as const, data: { hName: 'figure' }, children: caption === undefined ? [link] : [link, below] };
}

/** The listing folder in which a file lies, or `undefined` for any other file. */
export function slugOf(fileURL: URL | undefined, contentDir: string): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const path = fileURLToPath(fileURL).replaceAll('\\', '/');
  const folder = `${contentDir.replaceAll('\\', '/')}/listings/`;
  return path.startsWith(folder) ? path.slice(folder.length).split('/')[0] : undefined;
}
