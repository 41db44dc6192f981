import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * What a page may load and do, in the words of Content Security Policy Level 3. Everything not named is refused.
 *
 * `'wasm-unsafe-eval'`: the search is WebAssembly. Trusted Types are not asked for: the search's own interface
 * writes its results as markup, and a policy that lets all of it pass would only look like protection.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-src': 'https://www.youtube-nocookie.com',
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'worker-src': "'self'",
} as const;

/** The one script that stands in pages themselves, as a source of `script-src`. */
const CHOICES_SOURCE = sourceOf(readFileSync(new URL('../layouts/choices.js', import.meta.url), 'utf8'));

/**
 * The policy for pages whose server sends headers: here it can also be said that nobody may frame them.
 *
 * @param styles sources of the style sheets that stand in pages themselves, of all pages
 */
export function pagePolicy(styles: readonly Source[]): string {
  return formatPolicy({
    ...DIRECTIVES,
    'script-src': `${DIRECTIVES['script-src']} '${CHOICES_SOURCE}'`,
    'style-src': [DIRECTIVES['style-src'], ...styles.map((style) => `'${style}'`)].join(' '),
    'frame-ancestors': "'none'",
  });
}

/** What names a text that stands in a page, such as `sha256-…`; a policy has it in quotes. */
export type Source = `sha256-${string}`;

/** The source of a script or style sheet that stands in a page. @param text exactly as it stands between the tags */
export function sourceOf(text: string): Source {
  return `sha256-${hash('sha256', text, 'base64')}`;
}

/** A drawing that somebody opens directly: it may show its own styles and embedded pictures, and run nothing. */
export const DRAWING_POLICY = formatPolicy({ 'default-src': "'none'", 'img-src': 'data:', 'style-src': "'unsafe-inline'", 'frame-ancestors': "'none'", sandbox: '' });

/** The policy for pages themselves, where no server sends it. `frame-ancestors` can only be said in a header. */
export const META_POLICY = formatPolicy({ ...DIRECTIVES, 'script-src': `${DIRECTIVES['script-src']} '${CHOICES_SOURCE}'` });

/** Write a policy as a header does. */
function formatPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives).map(([name, sources]) => (sources === '' ? name : `${name} ${sources}`)).join('; ');
}
