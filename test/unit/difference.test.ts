import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/words/own-words.ts';
import { compareSites, formatDifference, type OutlinedListing, type SiteOutline } from '../../src/domain/difference.ts';

const acme: OutlinedListing = { name: 'Acme', status: 'coming-soon', scopes: ['stay', 'notes'], plans: '' };

function aSite({ listings = { acme }, pages = { '/ecosystem/acme/': 'one' }, redirects = {} }: { listings?: Record<string, OutlinedListing>; pages?: Record<string, string>; redirects?: Record<string, string> } = {}): SiteOutline {
  return {
    listings: new Map(Object.entries(listings)),
    pages: new Map(Object.entries(pages).map(([address, digest]) => [address, { title: `Title of ${address}`, digest }])),
    redirects: new Map(Object.entries(redirects)),
    scopeTitles: new Map([['notes', 'Read notes'], ['pay', 'Read offers'], ['mark', '[x](#)']]),
  };
}

const report = (before: SiteOutline, after: SiteOutline) => formatDifference(compareSites(before, after), after, wordsOf());

describe('the report of a difference', () => {
  test.each([
    { why: 'nothing has changed', before: {}, after: {}, says: /^Nothing changes on the site\.\n$/ },
    { why: 'a listing becomes available', before: {}, after: { listings: { acme: { ...acme, status: 'available' } } }, says: /### Status\n\n- \*\*Acme\*\* was “Coming soon” and becomes “Available”\./ },
    { why: 'a listing is taken away', before: {}, after: { listings: {} }, says: /\*\*Acme\*\* was “Coming soon” and becomes “Hidden”/ },
    { why: 'a new listing is hidden still', before: { listings: {} }, after: { listings: { acme: { ...acme, status: 'hidden' } } }, says: /^### Not public yet\n\n- \*\*Acme\*\* is new and stays hidden/ },
    { why: 'a new listing is public at once', before: { listings: {} }, after: {}, says: /### Status\n\n- \*\*Acme\*\* is new and “Coming soon”\./ },
    { why: 'a permission is added that needs a plan', before: {}, after: { listings: { acme: { ...acme, scopes: ['stay', 'notes', 'pay'], plans: 'Premium' } } }, says: /- \*\*Acme\*\* asks in addition for Read offers \(`pay`\); is for customers with Premium instead of everyone\.$/m },
    { why: 'a permission is given up', before: {}, after: { listings: { acme: { ...acme, scopes: ['stay'] } } }, says: /no longer asks for Read notes \(`notes`\)\.$/m },
    { why: 'an address ends without a way on', before: {}, after: { pages: {} }, says: /`\/ecosystem\/acme\/`: \*\*leads nowhere\*\*/ },
    { why: 'an address is redirected', before: {}, after: { pages: {}, redirects: { '/ecosystem/acme/': '/ecosystem/' } }, says: /`\/ecosystem\/acme\/`: leads to `\/ecosystem\/`/ },
    { why: 'a page is new', before: { pages: {} }, after: {}, says: /### New pages\n\n- Title of \/ecosystem\/acme\/ — `\/ecosystem\/acme\/`/ },
    { why: 'a page is rewritten', before: {}, after: { pages: { '/ecosystem/acme/': 'two' } }, says: /### Changed pages/ },
    { why: 'the names of a permission and of a plan hold markup', before: {}, after: { listings: { acme: { ...acme, scopes: ['stay', 'notes', 'mark'], plans: '<i>Plus</i>' } } }, says: /asks in addition for \\\[x\\\]\(\\#\) \(`mark`\); is for customers with \\<i\\>Plus\\<\/i\\> instead of everyone\.$/m },
    { why: 'a name holds markup', before: {}, after: { listings: { acme: { ...acme, name: '<b>*A*</b>', status: 'available' } } }, says: /\*\*\\<b\\>\\\*A\\\*\\<\/b\\>\*\*/ },
  ] as const)('says so when $why', ({ before, after, says }) => {
    expect(report(aSite(before), aSite(after))).toMatch(says);
  });

  test('calls statuses as the program does', () => {
    const words = wordsOf({}, { statuses: { available: { label: 'LIVE', meaning: 'It runs in *every* quarry.' } } });
    const after = aSite({ listings: { acme: { ...acme, status: 'available' } } });
    expect(formatDifference(compareSites(aSite(), after), after, words)).toContain('**Acme** was “Coming soon” and becomes “LIVE”. It runs in \\*every\\* quarry.');
  });
});
