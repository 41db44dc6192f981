import { unescape, withoutTags } from '../../gate/secret-text.ts';
import type { TextKind } from './hidden-words.ts';
import { readPackedText } from './packed-text.ts';

/** How a file of a site is read. */
export interface FileKind {
  /** Also the name under which its findings are kept. */
  text: TextKind;
  isPage: boolean;
  isDrawing: boolean;
  isPacked: boolean;
  /** Whether what it says is the site's own: packages hold keys in their code that are none, and an index no sentences. */
  mayHoldSecrets: boolean;
}

/** Files of text. What has no ending is for the server, such as `_headers`. */
const TEXT = /\.(?:html|json|js|mjs|css|svg|xml|txt|md|webmanifest|map)$|\/[^./]+$/;
const PACKED = /\.pf_(?:fragment|index|filter|meta)$/;
/** Code of packages, ours compiled among it. */
const CODE = /^\/(?:_assets|pagefind)\/.*\.(?:js|mjs|css)$/;
/** The search itself is a package's code; what it found on the pages is ours. */
const SEARCH_CODE = /^\/pagefind\/(?!.*\.pf_fragment$|pagefind-entry\.json$)/;

/** How the file at a path of a site is read; pictures of pixels, fonts and the like are not. */
export function kindOf(path: string): FileKind | undefined {
  const isPacked = PACKED.test(path);
  if (!isPacked && !TEXT.test(path)) return undefined;
  return {
    text: CODE.test(path) ? 'code' : path.endsWith('.pf_index') ? 'index' : 'prose',
    isPage: path.endsWith('.html') && !path.startsWith('/pagefind/'),
    isDrawing: path.endsWith('.svg'),
    isPacked,
    mayHoldSecrets: !SEARCH_CODE.test(path),
  };
}

/**
 * What a file says: as it stands, and a page also as it is read. Highlighting cuts code into many marks, so that
 * a name and its value meet only once the tags are gone.
 */
export function viewsOf({ isPage, isPacked }: FileKind, bytes: Uint8Array): string[] {
  if (isPacked) return [readPackedText(bytes)];
  const text = new TextDecoder().decode(bytes);
  return isPage ? [text, unescape(withoutTags(text)).text] : [text];
}
