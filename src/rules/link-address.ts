import { type AddressFault, findAddressFault } from '../domain/web-address.ts';
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

function findFault(address: string): AddressFault | undefined {
  if (address === '') return { message: 'The link has no address.', hint: 'Write an address, or remove the link.' };
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(address)) {
    return { message: `The address ${JSON.stringify(address)} holds a blank, a backslash or a character that cannot be seen.`, hint: 'Remove it; write %20 for a blank that belongs there.' };
  }
  if (address.startsWith('#') || isSiteRelative(address)) return undefined;
  if (/^https:\/\//i.test(address)) return findAddressFault(address);
  if (/^mailto:/i.test(address)) return findMailFault(address);
  if (/^(http:)?\/\//i.test(address)) return { message: `"${address}" does not begin with https://.`, hint: `Write "${address.replace(/^(http:)?\/\//i, 'https://')}".` };
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0];
  if (scheme !== undefined && !/^https?:$/i.test(scheme)) return { message: `A link may not begin with "${scheme}".`, hint: ALLOWED };
  return { message: `"${address}" is not a complete address.`, hint: 'Begin it with https://, or with / for a page of this site.' };
}

/** One address and, where wanted, a subject: hidden recipients or line breaks would send mail that the reader did not mean. */
function findMailFault(address: string): AddressFault | undefined {
  if (!/^mailto:[^@?,;:%]+@[a-z0-9-]+(\.[a-z0-9-]+)+(\?|$)/i.test(address)) return { message: `"${address}" names no single address for mail.`, hint: 'Write it like mailto:help@example.com.' };
  const fields = /\?(.*)$/s.exec(address)?.[1]?.split('&') ?? [];
  return fields.every((field) => /^(subject|body)=/i.test(field)) && !/%0[ad]/i.test(address.replace(/body=[^&]*/i, ''))
    ? undefined
    : { message: `"${address}" sets more of the mail than its subject and its text.`, hint: 'Keep the address and the subject: mailto:help@example.com?subject=Setup.' };
}
