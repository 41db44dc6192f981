/** Signs that browsers drop, turn around or read as the end of an attribute. */
const ODD_SIGNS = /[\s\\<>"`{}|^\p{Cc}\p{Cf}]/u;

/** What is wrong with an address, and what to do about it, in sentences. */
export interface AddressFault {
  message: string;
  hint: string;
}

/**
 * What is wrong with an address that should begin with https://, or `undefined` where it is fine.
 *
 * Browsers repair what they are given: they drop tabs, read `\` as `/` and `https:///x` as `https://x`. An
 * address is right only if it needs no repair. A password in it is not repeated.
 */
export function findAddressFault(address: string): AddressFault | undefined {
  if (!/^https:\/\//i.test(address)) return { message: `"${address}" does not begin with https://.`, hint: 'Begin it with https://.' };
  const authority = /^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '';
  if (authority.includes('@')) return { message: 'The address carries a user name or a password.', hint: 'Remove everything between https:// and @.' };
  if (ODD_SIGNS.test(address)) return { message: `"${address}" holds a sign that does not belong into an address.`, hint: 'Write the address as the browser shows it when the page is open.' };
  const hostname = URL.canParse(address) && authority !== '' ? new URL(address).hostname : '';
  if (/\.[a-z][a-z0-9-]*\.?$/.test(hostname) && !hostname.includes('..')) return undefined;
  return { message: `"${address}" names no public host.`, hint: 'Check it for mistakes, such as a missing host: https://www.example.com.' };
}

/** Whether an address begins with https:// and needs no repair. */
export function isHttpsAddress(address: string): boolean {
  return address.startsWith('https://') && findAddressFault(address) === undefined;
}

/**
 * A part of an address with its escapes written out; as it stands where they say nothing, as in `%zz`.
 *
 * @param decode `decodeURI` for a whole path, in which `%2F` is no slash
 */
export function decodePart(part: string, decode: typeof decodeURIComponent = decodeURIComponent): string {
  try {
    return decode(part);
  } catch {
    return part;
  }
}

/** Whether an address is a path of this site that needs no repair: `//` and `/\` lead to another one. */
export function isSitePath(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !ODD_SIGNS.test(address) && !/(^|\/)\.{1,2}(\/|$|[?#])/.test(address);
}
