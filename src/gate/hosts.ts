import { domainToUnicode } from 'node:url';

/**
 * A host name as readers see it: labels that begin with `xn--` stand for letters beyond ASCII (RFC 3492).
 *
 * A label that stands for nothing stays as it is, and so does what is no host name.
 *
 * @example
 * showHost('xn--mller-kva.example'); // 'müller.example'
 */
export function showHost(host: string): string {
  return domainToUnicode(host) || host;
}
