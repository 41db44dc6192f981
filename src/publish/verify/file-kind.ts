import { unescape, withoutTags } from '../../gate/secrets/text.ts';
import type { TextKind } from './hidden-words.ts';
import { readPackedText } from './packed-text.ts';

/** How a file of a site is read. */
export interface FileKind {
  /** Also the name under which its findings are kept. */
  text: TextKind;
  isPage: boolean;
  isDrawing: boolean;
  isPacked: boolean;
  /** JSON. */
  isData: boolean;
  /** Whether what it says is the site's own: packages hold keys in their code that are none, and an index no sentences. */
  mayHoldSecrets: boolean;
}

/** Files of text. What has no ending is for the server, such as `_headers`. */
const TEXT = /\.(?:html|json|js|mjs|css|svg|xml|txt|md|webmanifest|map)$|\/[^./]+$/;
const PACKED = /\.pf_(?:fragment|index|filter|meta)$/;
const MARKUP = /\.(?:html|xml|svg)$/;
/** Code of packages, ours compiled among it. */
const CODE = /^\/(?:_assets|pagefind)\/.*\.(?:js|mjs|css)$/;
/** The search itself is a package's code; what it found on the pages is ours. */
const SEARCH_CODE = /^\/pagefind\/(?!.*\.pf_fragment$|pagefind-entry\.json$)/;

/** How the file at a path of a site is read; pictures of pixels, fonts and the like are not. */
export function kindOf(path: string): FileKind | undefined {
  const isPacked = PACKED.test(path);
  if (!isPacked && !TEXT.test(path)) return undefined;
  return {
    text: CODE.test(path) ? 'code' : path.endsWith('.pf_index') ? 'index' : MARKUP.test(path) ? 'markup' : 'prose',
    isPage: path.endsWith('.html') && !path.startsWith('/pagefind/'),
    isDrawing: path.endsWith('.svg'),
    isPacked,
    isData: /\.(?:json|webmanifest|map)$/.test(path),
    mayHoldSecrets: !SEARCH_CODE.test(path),
  };
}

/** One way to read a file. */
export interface View {
  text: string;
  /** How words of hidden entries are looked for in it; not at all where it has none. */
  kind: TextKind | undefined;
}

/**
 * What a file says: as it stands, a page also as it is read, and data also text by text.
 *
 * Highlighting cuts code into many marks, so that a name and its value meet only once the tags are gone.
 */
export function viewsOf({ text: kind, isPage, isPacked, isData }: FileKind, bytes: Uint8Array): View[] {
  if (isPacked) return [{ text: readPackedText(bytes), kind }];
  const text = new TextDecoder().decode(bytes);
  if (isPage) return [{ text, kind }, { text: unescape(withoutTags(text)).text, kind: 'prose' }];
  const texts = isData ? readTexts(text) : undefined;
  return texts ? [{ text, kind: undefined }, { text: texts.join('\n'), kind }] : [{ text, kind }];
}

/** The texts of JSON; what is none is read as it stands. */
function readTexts(json: string): string[] | undefined {
  try {
    return textsIn(JSON.parse(json));
  } catch {
    return undefined;
  }
}

/** Every text in a value, and every name of a field. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => [name, ...textsIn(part)]) : [];
}
