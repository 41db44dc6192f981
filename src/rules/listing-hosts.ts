import type { Position } from '../domain/diagnostics.ts';
import type { Content, ListingFolder } from './content.ts';
import { addressesOf } from './listing-addresses.ts';

/** The host of an address on the page of a listing, at its place. */
export interface ListingHost extends Position {
  /** In the letters that readers see, in small ones. */
  host: string;
  /** The address as it is written. */
  address: string;
}

/** Every host that the page of a listing leads to, of its web addresses and those for mail. */
export function hostsOf(listing: ListingFolder, showHost: Content['showHost']): ListingHost[] {
  const email = listing.fields.support?.email;
  const mail = email === undefined ? [] : [{ text: `mailto:${email}`, shown: email, ...listing.at(['support', 'email']) }];
  const addresses = addressesOf(listing).map((one) => ({ ...one, shown: one.text }));
  return [...addresses, ...mail].flatMap(({ text, shown, line, column }) => {
    const host = hostOf(text, showHost);
    return host === undefined ? [] : [{ host, address: shown, line, column }];
  });
}

/** The host of an address, in the letters that readers see; `undefined` for a path, a place or anything else. */
export function hostOf(address: string, showHost: Content['showHost']): string | undefined {
  const host = /^(?:https:\/\/|mailto:[^@?]*@)([^/?#:]+)/i.exec(address)?.[1];
  return host === undefined ? undefined : showHost(host.toLowerCase());
}
