import { publication } from 'virtual:waymark';

/** Width and height in pixels of every share image. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The picture with which others show a link to a page: its own, or that of the whole site; `undefined` where none can be drawn. */
export function findShareImage(path: string): string | undefined {
  return publication.shareImages[path] ?? publication.shareImages['/'];
}
