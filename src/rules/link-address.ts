import { documentsOf } from './documents.ts';
import type { Rule } from './rule.ts';
import { isSiteRelative } from './site-paths.ts';

const ALLOWED = 'Use https:, mailto:, # for a place on the page, or / for a page of this site.';

/** Only four kinds of links work for every reader and can do no harm. */
export const linkAddress: Rule = {
  id: 'link/address',
  severity: 'error',
  why: 'Readers follow links without looking at them. Other kinds of addresses can run code, send data unprotected, or lead nowhere.',
  fix: 'Begin a link with https://, with mailto:, with # for a place on the same page, or with / for a page of this site.',
  check(content) {
    return documentsOf(content).flatMap(({ file, article }) =>
      article.links.flatMap(({ text, line, column }) => {
        const fault = findFault(text);
        return fault ? { file, line, column, ...fault } : [];
      }),
    );
  },
};

function findFault(address: string): { message: string; hint: string } | undefined {
  if (address === '') return { message: 'The link has no address.', hint: 'Write an address, or remove the link.' };
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(address)) {
    return { message: `The address ${JSON.stringify(address)} holds a blank, a backslash or an unseen character.`, hint: 'Remove it; write %20 for a blank that belongs there.' };
  }
  if (address.startsWith('#') || isSiteRelative(address)) return undefined;
  if (/^https:\/\//i.test(address)) return findHttpsFault(address);
  if (/^mailto:/i.test(address)) {
    return /^mailto:[^@]+@[^@?]+/i.test(address) ? undefined : { message: `"${address}" names no address for mail.`, hint: 'Write it like mailto:help@example.com.' };
  }
  if (/^(http:)?\/\//i.test(address)) return { message: `"${address}" does not begin with https://.`, hint: `Write "${address.replace(/^(http:)?\/\//i, 'https://')}".` };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0];
  if (scheme !== undefined) return { message: `A link may not begin with "${scheme}".`, hint: ALLOWED };
  return { message: `"${address}" is not a complete address.`, hint: 'Begin it with https://, or with / for a page of this site.' };
}

function findHttpsFault(address: string): { message: string; hint: string } | undefined {
  if (!URL.canParse(address)) return { message: `"${address}" is not an address that exists.`, hint: 'Check it for mistakes, such as a missing host.' };
  const { username, password } = new URL(address);
  if (username === '' && password === '') return undefined;
  return { message: 'The address carries a user name or a password.', hint: 'Remove everything between https:// and @.' };
}
