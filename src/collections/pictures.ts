import { publication } from 'virtual:waymark';
import type { Picture } from '../images/picture.ts';

/** An encoded picture by `slug/file name`; `undefined` where there is none. */
export function findPicture(key: string): Picture | undefined {
  return publication.pictures[key];
}
