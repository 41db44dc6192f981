import { formatHex } from '../domain/color.ts';
import { isShown, type PublicStatus } from '../domain/lifecycle.ts';
import { deriveAccent } from '../domain/theme.ts';
import { canDraw, shareAddress, type ShareText } from '../images/share-image.ts';
import type { Content } from '../rules/content.ts';
import type { Program } from '../schemas/program.ts';

/** Share images by the address of their page, and what has to be drawn for them. */
export interface ShareImages {
  /** Address of a page → address of its picture. That of the home page serves every page that has none. */
  images: Record<string, string>;
  shares: readonly ShareText[];
}

interface Subject {
  address: string;
  title: string;
  text: string;
}

/**
 * The share images of the home page and of each page with a name of its own.
 *
 * A page whose words the font cannot draw is shared with the picture of the home page; where that cannot be
 * drawn either, links are shown without a picture. Hidden and delisted listings have none.
 */
export function planShareImages(content: Content, program: Program, statuses: ReadonlyMap<string, PublicStatus>): ShareImages {
  const color = formatHex(deriveAccent(program.theme.accent).light);
  const subjects = subjectsOf(content, program, statuses).filter(({ title, text }) => canDraw(`${title}${text}${program.name}`));
  const planned = subjects.map(({ address, title, text }) => ({ address, share: { title, text, program: program.name, color } }));
  return {
    images: Object.fromEntries(planned.map(({ address, share }) => [address, shareAddress(share)] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    shares: planned.map(({ share }) => share),
  };
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
