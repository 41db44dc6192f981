import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { formatHex } from '../domain/color.ts';
import { isShown, type PublicStatus } from '../domain/lifecycle.ts';
import { deriveAccent } from '../domain/theme.ts';
import { ImageCache } from '../images/cache.ts';
import { canDraw, encodeShareImage } from '../images/share-image.ts';
import { MEDIA_PATH } from '../images/picture.ts';
import type { Content } from '../rules/content.ts';
import type { Program } from '../schemas/program.ts';

/** Share images by the address of their page, and the files that they need. */
export interface ShareImages {
  /** Address of a page → address of its picture. That of the home page serves every page that has none. */
  images: Record<string, string>;
  files: Map<string, { path: string }>;
}

interface Subject {
  address: string;
  title: string;
  text: string;
}

/**
 * Draw a share image for the home page and each page with a name of its own.
 *
 * A page whose words the font cannot draw is shared with the picture of the home page; where that cannot be
 * drawn either, links are shown without a picture. Hidden and delisted listings have none.
 */
export async function drawShareImages(content: Content, program: Program, statuses: ReadonlyMap<string, PublicStatus>, cacheDir: string): Promise<ShareImages> {
  const cache = new ImageCache(join(cacheDir, 'images'));
  const color = formatHex(deriveAccent(program.theme.accent).light);
  const subjects = subjectsOf(content, program, statuses).filter(({ title, text }) => canDraw(`${title}${text}${program.name}`));
  const found: [string, string][] = [];
  const files: ShareImages['files'] = new Map();
  const waiting = subjects.values();
  const work = async (): Promise<void> => {
    for (const { address, title, text } of waiting) {
      const { paths: [path = ''], facts } = await encodeShareImage({ title, text, program: program.name, color }, cache);
      found.push([address, facts.src]);
      files.set(`${MEDIA_PATH}/${basename(path)}`, { path });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { images: Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1))), files };
}

function subjectsOf({ guide, questions, categories, listings }: Content, { site }: Program, statuses: ReadonlyMap<string, PublicStatus>): Subject[] {
  return [
    { address: '/', title: site.title, text: site.description },
    ...guide.flatMap(({ slug, data }) => (data ? [{ address: `/guide/${slug}/`, title: data.title, text: data.description }] : [])),
    ...questions.flatMap(({ topic, slug, data }) => (data ? [{ address: `/faq/${topic}/${slug}/`, title: data.question, text: '' }] : [])),
    ...(categories?.entries ?? []).map(({ data: { id, title, description } }) => ({ address: `/ecosystem/category/${id}/`, title, text: description })),
    ...listings.flatMap(({ slug, data }) => (data && isShown(statuses.get(slug) ?? 'hidden') ? [{ address: `/ecosystem/${slug}/`, title: data.name, text: data.tagline }] : [])),
  ];
}
