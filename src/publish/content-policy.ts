/**
 * What a page may load and do, in the words of Content Security Policy Level 3. Everything not named is refused.
 *
 * `'wasm-unsafe-eval'`: the search is WebAssembly. Trusted Types are not asked for: the search's own interface
 * writes its results as markup, and a policy that lets all of it pass would only look like protection.
 */
export const DIRECTIVES = {
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

/** Pages whose server sends headers: here it can also be said that nobody may frame them. */
export const PAGE_POLICY = formatPolicy({ ...DIRECTIVES, 'frame-ancestors': "'none'" });

/** A drawing that somebody opens directly: it may show its own styles and embedded pictures, and run nothing. */
export const DRAWING_POLICY = formatPolicy({ 'default-src': "'none'", 'img-src': 'data:', 'style-src': "'unsafe-inline'", 'frame-ancestors': "'none'", sandbox: '' });

/** What Astro does not write into pages by itself, as it does for scripts and styles. */
const IN_PAGES = ['default-src', 'base-uri', 'connect-src', 'font-src', 'form-action', 'frame-src', 'img-src', 'manifest-src', 'worker-src'] as const;

/** The policy for pages themselves, where no server sends it. `frame-ancestors` can only be said in a header. */
export const META_DIRECTIVES = IN_PAGES.map((name) => `${name} ${DIRECTIVES[name]}` as const);

/** Write a policy as a header does. */
function formatPolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives).map(([name, sources]) => (sources === '' ? name : `${name} ${sources}`)).join('; ');
}
