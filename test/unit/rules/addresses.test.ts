import { describe, expect, test } from 'vitest';
import { formatLedger } from '../../../src/domain/address-ledger.ts';
import { addressLost } from '../../../src/rules/address-lost.ts';
import { addressUnrecorded } from '../../../src/rules/address-unrecorded.ts';
import { liveAddresses } from '../../../src/rules/address-ledger.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus } from '../../support/listing.ts';
import { broken } from '../../support/sourced.ts';

const LOST = 'addresses.yaml at 0:';

describe(addressLost.id, () => {
  test.each([
    { case: 'a page', addresses: ['/guide/build/'], found: [] },
    { case: 'a page without its slash', addresses: ['/guide/build'], found: [] },
    { case: 'an old path that leads on', addresses: ['/old/'], redirects: { '/old': '/guide/' }, found: [] },
    { case: 'an old path whose redirect was taken out', addresses: ['/old/'], found: [`${LOST} "/old/" was public, and nothing is there any more. Put the page back, or add "/old/: <new path>" to redirects.yaml.`] },
    { case: 'a delisted listing, whose page says why', addresses: ['/ecosystem/acme/'], statuses: [aStatus('acme', { ended: anEnd({ kind: 'delisted' }) })], found: [] },
    {
      case: 'a listing whose folder was removed', addresses: ['/ecosystem/acme/'], listings: [], statuses: [],
      found: [`${LOST} "/ecosystem/acme/" was public, and nothing is there any more. Put listings/acme/ and status/acme.yaml back and add "ended" with kind: delisted, so that its page says why it is gone; or add "/ecosystem/acme/: <new path>" to redirects.yaml.`],
    },
    { case: 'a removed listing that leads to its successor', addresses: ['/ecosystem/acme/'], listings: [], statuses: [], redirects: { '/ecosystem/acme/': '/ecosystem/' }, found: [] },
    {
      case: 'a listing that lost its milestones', addresses: ['/ecosystem/acme/'], statuses: [aStatus('acme', { upTo: 'submitted' })],
      found: [`${LOST} "/ecosystem/acme/" was public, and nothing is there any more. Put back the milestones that made it public, and add "ended" with kind: delisted to status/acme.yaml; or remove this line if it was never public.`],
    },
  ])('$case', ({ addresses, found, ...parts }) => {
    expect(findingsOf(addressLost, aContent({ addresses, ...parts }))).toEqual(found);
  });

  test('says nothing where a file cannot be read: its page is not gone', () => {
    expect(findingsOf(addressLost, aContent({ addresses: ['/guide/gone/'], unread: ['content/guide/03-gone.mdx'] }))).toEqual([]);
  });

  test('says nothing about old paths where redirects.yaml has a mistake', () => {
    const content = aContent({ addresses: ['/old/'] });
    expect(findingsOf(addressLost, { ...content, redirects: content.redirects && broken(content.redirects) })).toEqual([]);
  });
});

describe(addressUnrecorded.id, () => {
  const all = [...liveAddresses(aContent())];

  test.each([
    { case: 'content that keeps no record', addresses: undefined, found: [] },
    { case: 'a record of every address', addresses: all, found: [] },
    { case: 'one new page', addresses: all.filter((address) => address !== '/ecosystem/acme/'), found: ['"/ecosystem/acme/" is not recorded yet.'] },
    { case: 'two new pages', addresses: all.filter((address) => !address.startsWith('/ecosystem/category/')), found: ['"/ecosystem/category/referrals/", "/ecosystem/category/scheduling/" are not recorded yet.'] },
  ])('$case', ({ addresses, found }) => {
    const content = { ...aContent(), ...aContent(addresses && { addresses }) };
    expect(addressUnrecorded.check(content).map(({ message }) => message)).toEqual(found);
  });

  test('names three of many', () => {
    const [finding] = addressUnrecorded.check(aContent({ addresses: [] }));
    const [first, second, third] = all.toSorted();
    expect(finding?.message).toBe(`"${first}", "${second}", "${third}" and ${all.length - 3} more are not recorded yet.`);
  });

  test('never asks for the address of a hidden listing', () => {
    const content = aContent({ addresses: all, listings: [aListing(), aListing({ slug: 'secret-one' })] });
    expect(addressUnrecorded.check(content)).toEqual([]);
  });
});

describe('formatLedger', () => {
  test('writes each address once, in one order', () => {
    expect(formatLedger(['/guide/', '/', '/guide/']).split('\n').filter((line) => line.startsWith('-'))).toEqual(['- /', '- /guide/']);
  });
});
