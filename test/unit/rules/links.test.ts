import { describe, expect, test } from 'vitest';
import { linkAddress } from '../../../src/rules/link-address.ts';
import { imitatedHost } from '../../../src/rules/imitated-host.ts';
import { mixedHost } from '../../../src/rules/mixed-host.ts';
import { otherHost } from '../../../src/rules/other-host.ts';
import { sandboxLink } from '../../../src/rules/sandbox-link.ts';
import { unknownAnchor } from '../../../src/rules/unknown-anchor.ts';
import { unknownPage } from '../../../src/rules/unknown-page.ts';
import type { Listing } from '../../../src/schemas/listing.ts';
import { aContent, aGuidePage, anAnnouncement, aQuestion } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing, anEnd, aStatus } from '../../support/listing.ts';
import { aProgram } from '../../support/program.ts';

const FILE = 'listings/acme/index.md';
const linking = (...links: string[]) => aContent({ listings: [aListing({ links })] });

describe(linkAddress.id, () => {
  test.each([
    'https://acme.example/help?topic=1#start',
    'HTTPS://ACME.EXAMPLE/', // schemes know no case
    'mailto:help@acme.example',
    'mailto:help@acme.example?subject=Hello',
    '#enable',
    '/guide/build/',
    '/',
  ])('accepts %s', (link) => {
    expect(findingsOf(linkAddress, linking(link))).toEqual([]);
  });

  test.each([
    { link: '', found: 'The link has no address. Write an address, or remove the link.' },
    { link: 'http://acme.example/', found: '"http://acme.example/" does not begin with https://. Write "https://acme.example/".' },
    { link: '//acme.example/', found: '"//acme.example/" does not begin with https://. Write "https://acme.example/".' },
    { link: 'javascript:alert(1)', found: 'A link may not begin with "javascript:". Use https:, mailto:, # for a place on the page, or / for a page of this site.' },
    { link: 'JavaScript:alert(1)', found: 'A link may not begin with "JavaScript:". Use https:, mailto:, # for a place on the page, or / for a page of this site.' },
    { link: 'data:text/html,x', found: 'A link may not begin with "data:". Use https:, mailto:, # for a place on the page, or / for a page of this site.' },
    { link: 'tel:+123', found: 'A link may not begin with "tel:". Use https:, mailto:, # for a place on the page, or / for a page of this site.' },
    { link: 'setup', found: '"setup" is not a complete address. Begin it with https://, or with / for a page of this site.' },
    { link: './setup.md', found: '"./setup.md" is not a complete address. Begin it with https://, or with / for a page of this site.' },
    { link: '?page=2', found: '"?page=2" is not a complete address. Begin it with https://, or with / for a page of this site.' },
    { link: 'https:acme.example', found: '"https:acme.example" is not a complete address. Begin it with https://, or with / for a page of this site.' },
    { link: 'https://', found: '"https://" names no public host. Check it for mistakes, such as a missing host: https://www.example.com.' },
    { link: 'https:///acme.example/', found: '"https:///acme.example/" names no public host. Check it for mistakes, such as a missing host: https://www.example.com.' }, // browsers go to acme.example
    { link: 'https://localhost:3000/', found: '"https://localhost:3000/" names no public host. Check it for mistakes, such as a missing host: https://www.example.com.' },
    { link: 'https://3232235777/', found: '"https://3232235777/" names no public host. Check it for mistakes, such as a missing host: https://www.example.com.' }, // 192.168.1.1 as a number
    { link: 'https://acme.example/"onclick=x', found: '"https://acme.example/"onclick=x" holds a sign that does not belong into an address. Write the address as the browser shows it when the page is open.' },
    { link: 'https://user:word@acme.example/', found: 'The address carries a user name or a password. Remove everything between https:// and @.' },
    { link: 'https://user@acme.example/', found: 'The address carries a user name or a password. Remove everything between https:// and @.' },
    { link: 'https://:word@acme.example/', found: 'The address carries a user name or a password. Remove everything between https:// and @.' },
    { link: 'mailto:help', found: '"mailto:help" names no single address for mail. Write it like mailto:help@example.com.' },
    { link: 'mailto:a@acme.example,b@other.example', found: '"mailto:a@acme.example,b@other.example" names no single address for mail. Write it like mailto:help@example.com.' },
    { link: 'mailto:help@acme.example?bcc=spy@other.example', found: '"mailto:help@acme.example?bcc=spy@other.example" sets more of the mail than its subject and its text. Keep the address and the subject: mailto:help@example.com?subject=Setup.' },
    { link: 'mailto:help@acme.example?subject=x%0D%0ABcc:spy@other.example', found: '"mailto:help@acme.example?subject=x%0D%0ABcc:spy@other.example" sets more of the mail than its subject and its text. Keep the address and the subject: mailto:help@example.com?subject=Setup.' },
  ])('refuses $link', ({ link, found }) => {
    expect(findingsOf(linkAddress, linking(link))).toEqual([`${FILE} at 200:1: ${found}`]);
  });

  test.each([
    { link: '/\\acme.example/' }, // browsers read it as //acme.example/
    { link: '/\t/acme.example/' }, // and drop the tab in this
    { link: 'java\nscript:alert(1)' },
    { link: ' https://acme.example/' },
    { link: 'https://acme.example/a b' },
    { link: 'https://acme.example/\u202Egpj.exe' }, // turned round, it looks like a picture
    { link: 'java\u200Bscript:alert(1)' },
  ])('refuses unseen characters and backslashes: $link', ({ link }) => {
    expect(findingsOf(linkAddress, linking(link))).toEqual([
      `${FILE} at 200:1: The address ${JSON.stringify(link)} holds a blank, a backslash or a character that cannot be seen. Remove it; write %20 for a blank that belongs there.`,
    ]);
  });

  test('looks at every kind of Markdown file', () => {
    const links = { links: ['ftp://acme.example/'] };
    const content = aContent({
      guide: [aGuidePage('build', {}, links)],
      questions: [aQuestion('basics', 'begin', {}, links)],
      listings: [aListing(links)],
      announcements: [anAnnouncement('2026-07-01', {}, links)],
    });
    expect(linkAddress.check(content).map(({ file }) => file)).toEqual([
      'content/guide/00-build.mdx', 'content/faq/basics/begin.mdx', 'content/listings/acme/index.md', 'content/announcements/2026-07-01.mdx',
    ]);
  });
});

describe(sandboxLink.id, () => {
  const address = 'https://api.sandbox.quarry.example/v1/notes';
  const found = (place: string, text = address) => [`${FILE} at ${place}: "${text}" leads to the sandbox, where customers have no account. Replace it with the address that customers use.`];
  test.each<{ case: string; parts: { links?: string[]; fields?: Partial<Listing> }; place: string }>([
    { case: 'the article', parts: { links: [address] }, place: '200:1' },
    { case: 'website', parts: { fields: { website: address } }, place: 'website' },
    { case: 'links', parts: { fields: { links: { docs: address } } }, place: 'links.docs' },
    { case: 'support', parts: { fields: { support: { email: 'help@acme.example', url: address } } }, place: 'support.url' },
  ])('in $case', ({ parts, place }) => {
    expect(findingsOf(sandboxLink, aContent({ listings: [aListing(parts)] }))).toEqual(found(place));
  });

  test.each([
    { link: 'https://SANDBOX.quarry.example/login', wrong: true }, // hosts know no case
    { link: 'https://sandbox.quarry.example:8443/', wrong: false }, // another server
    { link: 'https://app.quarry.example/login', wrong: false },
    { link: 'https://acme.example/?from=sandbox.quarry.example', wrong: false },
    { link: '/guide/build/', wrong: false },
  ])('$link', ({ link, wrong }) => {
    expect(findingsOf(sandboxLink, linking(link))).toHaveLength(wrong ? 1 : 0);
  });

  test('a host that customers use as well is no sandbox', () => {
    const { environments } = aProgram();
    const shared = { ...environments, production: { ...environments.production, api: environments.sandbox.api } };
    expect(findingsOf(sandboxLink, { ...aContent({ program: { environments: shared } }), listings: [aListing({ links: [address] })] })).toEqual([]);
  });

  test('values that are not known yet are passed over', () => {
    const { environments } = aProgram();
    const unset = { ...environments, sandbox: { api: null, authorize: null, token: null, audience: 'not-an-address', login: null } };
    expect(findingsOf(sandboxLink, { ...aContent({ program: { environments: unset } }), listings: [aListing({ links: [address] })] })).toEqual([]);
  });
});

describe(unknownPage.id, () => {
  test.each([
    '/', '/guide/', '/guide/build/', '/faq/', '/faq/basics/begin/', '/ecosystem/', '/ecosystem/category/referrals/',
    '/ecosystem/acme/', '/whats-new/',
    '/old/', // redirected
    '/guide/build/?from=faq#sections',
    'https://acme.example/nowhere/', '#nowhere', '//acme.example/', // not addresses of this site
  ])('accepts %s', (link) => {
    expect(findingsOf(unknownPage, { ...aContent({ redirects: { '/old/': '/guide/' } }), listings: [aListing({ links: [link] })] })).toEqual([]);
  });

  const other = 'Write the address of a page of this site, such as /guide/ or /ecosystem/.';
  test.each([
    { link: '/guide/build', hint: 'Write "/guide/build/", with a slash at the end.' },
    { link: '/guide/build#sections', hint: 'Write "/guide/build/", with a slash at the end.' },
    { link: '/guide/biuld/', hint: 'Did you mean "/guide/build/"?' },
    { link: '/Guide/', hint: 'Did you mean "/guide/"?' },
    { link: '/terms-of-service/', hint: other },
    { link: '/x/', hint: other }, // the home page is near to every short address
  ])('$link', ({ link, hint }) => {
    expect(findingsOf(unknownPage, linking(link))).toEqual([`${FILE} at 200:1: "${link}" is not a page of this site. ${hint}`]);
  });

  test.each([
    { case: 'hidden', status: aStatus('bolt', { upTo: 'submitted' }), found: [`${FILE} at 200:1: "/ecosystem/bolt/" is not a page of this site. Remove the link until this listing is public.`] },
    { case: 'coming soon', status: aStatus('bolt', { upTo: 'walkthrough-passed' }), found: [] },
    { case: 'delisted', status: aStatus('bolt', { ended: anEnd({ kind: 'delisted' }) }), found: [] }, // a page says why
  ])('a listing that is $case', ({ status, found }) => {
    const content = aContent({ listings: [aListing({ links: ['/ecosystem/bolt/'] }), aListing({ slug: 'bolt' })], statuses: [aStatus(), status] });
    expect(findingsOf(unknownPage, content)).toEqual(found);
  });

  test.each(['navigation', 'footer'])('looks at the %s too', (place) => {
    const content = aContent({ program: { [place]: [{ title: 'Guide', href: '/guide/' }, { title: 'Help', href: '/help/' }] } });
    expect(findingsOf(unknownPage, content)).toEqual([`program.yaml at ${place}.1.href: "/help/" is not a page of this site. ${other}`]);
  });
});

describe(unknownAnchor.id, () => {
  const headings = ['## Enable', '### On a phone'];
  const found = (anchor: string, page: string, hint: string) => [`${FILE} at 200:1: There is no place "#${anchor}" on ${page}. ${hint}`];
  const advice = 'Write # and the words of a heading in small letters, with hyphens for blanks.';
  test.each([
    { link: '#enable', findings: [] },
    { link: '#on-a-phone', findings: [] },
    { link: '#permissions', findings: [] }, // a part of every listing's page
    { link: '#', findings: [] },
    { link: 'https://acme.example/#nowhere', findings: [] }, // another site's matter
    { link: '/ecosystem/#nowhere', findings: [] }, // its places are made by components
    { link: '#Enable', findings: found('Enable', 'this page', 'Did you mean "#enable"?') },
    { link: '#troubles', findings: found('troubles', 'this page', advice) },
    { link: '#%C3%A4', findings: found('ä', 'this page', advice) },
    { link: '#%E4', findings: found('%E4', 'this page', advice) }, // half a character
    { link: '/guide/build/#enable', findings: found('enable', '/guide/build/', advice) },
    { link: '/guide/build/#call-the-api', findings: [] },
    { link: '/faq/#basics', findings: [] }, // a topic
    { link: '/faq/#basics-begin', findings: [] },
    { link: '/faq/#basics-started', findings: found('basics-started', '/faq/', 'Write # with the folder and the name of a question, as in "#topic-question", or link to the page of the question.') },
    { link: '/permissions/#pay:read', findings: [] },
    { link: '/permissions/#area-1', findings: [] }, // permissions that touch one area stand together
    { link: '/permissions/#main', findings: [] },
    { link: '/permissions/#pay:reed', findings: found('pay:reed', '/permissions/', 'Did you mean "#pay:read"?') },
    { link: '/permissions/#area-2', findings: found('area-2', '/permissions/', 'Did you mean "#area-1"?') },
    { link: '/permissions/#tarantella', findings: found('tarantella', '/permissions/', 'Write # with the id of a permission, as scopes.yaml spells it.') },
    { link: '/submit/rules/#listing', findings: [] },
    { link: '/submit/rules/#listing-sections', findings: [] },
    { link: '/submit/rules/#listing/sections', findings: found('listing/sections', '/submit/rules/', 'Did you mean "#listing-sections"?') },
    { link: '/submit/rules/#polkadots', findings: found('polkadots', '/submit/rules/', 'Write # with the id of a rule, and a hyphen in place of its slash, as in "#listing-sections".') },
    { link: '/faq/#basic-begin', findings: found('basic-begin', '/faq/', 'Did you mean "#basics-begin"?') },
  ])('$link', ({ link, findings }) => {
    const guide = [aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 2 }, { headings: ['## Call the API'] })];
    expect(findingsOf(unknownAnchor, aContent({ guide, questions: [aQuestion('basics', 'begin')], listings: [aListing({ headings, links: [link] })] }))).toEqual(findings);
  });
});

describe(`${unknownAnchor.id} in program.yaml`, () => {
  test.each(['navigation', 'footer'])('looks at the %s', (place) => {
    const hrefs = ['/permissions/#pay:read', '/permissions/#pay:reed', '/guide/build/#nowhere', '/guide/build/'];
    const content = aContent({ program: { [place]: hrefs.map((href) => ({ title: 'Link', href })) } });
    expect(findingsOf(unknownAnchor, content)).toEqual([
      `program.yaml at ${place}.1.href: There is no place "#pay:reed" on /permissions/. Did you mean "#pay:read"?`,
      `program.yaml at ${place}.2.href: There is no place "#nowhere" on /guide/build/. Write # and the words of a heading in small letters, with hyphens for blanks.`,
    ]);
  });
});

describe(otherHost.id, () => {
  const labelled = (text: string, address: string) => aContent({ listings: [aListing({ labels: [[text, address]] })] });

  test.each([
    ['our handbook', 'https://other.example/'],
    ['https://acme.example', 'https://acme.example/help'],
    ['www.acme.example', 'https://acme.example/'],
    ['acme.example/help', 'https://help.acme.example/'], // a part of the same site
    ['Help.Acme.example', 'https://acme.example/help'],
    ['müller.example', 'https://xn--mller-kva.example/'], // one host in two spellings
    ['help@acme.example', 'mailto:help@acme.example?subject=Setup'],
    ['Node.js', 'https://other.example/'], // written like a host, and none
    ['setup.md', 'https://other.example/'],
    ['version 1.2', 'https://other.example/'],
    ['https://acme.example', '#enable'], // stays on the page
    ['https://acme.example', 'https://'], // is told as a wrong address
  ])('accepts "%s" for %s', (text, address) => {
    expect(findingsOf(otherHost, labelled(text, address))).toEqual([]);
  });

  test.each([
    { text: 'https://bank.example', address: 'https://other.example/', shown: 'bank.example', real: 'other.example' },
    { text: 'Sign in at https://bank.example/login', address: 'https://other.example/', shown: 'bank.example', real: 'other.example' },
    { text: ' www.bank.example ', address: 'https://other.example/', shown: 'bank.example', real: 'other.example' },
    { text: 'bank.example/help', address: 'https://bank.example.other.example/', shown: 'bank.example', real: 'bank.example.other.example' },
    { text: 'bank.example', address: 'https://notbank.example/', shown: 'bank.example', real: 'notbank.example' },
    { text: 'https://bank.example@third.example', address: 'https://bank.example/', shown: 'third.example', real: 'bank.example' }, // what stands before @ is a name
    { text: 'help@bank.example', address: 'mailto:help@other.example', shown: 'bank.example', real: 'other.example' },
    { text: 'help@bank.example', address: 'https://other.example/', shown: 'bank.example', real: 'other.example' },
  ])('tells of "$text" for $address', ({ text, address, shown, real }) => {
    expect(findingsOf(otherHost, labelled(text, address))).toEqual([
      `${FILE} at 700:1: The link shows "${shown}" and leads to "${real}". Show "${real}" instead, or write words that say what is there.`,
    ]);
  });
});

describe(mixedHost.id, () => {
  test.each(['https://müller.example/', 'https://пример.example/', 'https://acme.example/пример', 'mailto:help@acme.example', '/guide/'])('accepts %s', (link) => {
    expect(findingsOf(mixedHost, linking(link))).toEqual([]);
  });

  test.each([
    { link: 'https://p\u0430ypal.example/', word: 'p\u0430ypal' }, // the first a is Cyrillic
    { link: 'mailto:help@\u0430cme.example', word: '\u0430cme' },
    { link: 'https://xn--pypal-4ve.example/', word: 'p\u0430ypal' }, // the same as browsers write it
  ])('tells of $link', ({ link, word }) => {
    expect(findingsOf(mixedHost, linking(link))).toEqual([
      `${FILE} at 200:1: "${word}" in the address "${link}" mixes Latin and Cyrillic letters. Type the address anew, all of it in one script, and follow it once.`,
    ]);
  });
});

describe(imitatedHost.id, () => {
  const program = { host: { company: 'Lever', product: 'Lever', website: 'https://www.lever.example' } };
  const fields: Partial<Listing> = { website: 'https://apple.example/quarry' };
  const linkingFrom = (links: string[], changes: Partial<Listing> = {}) => aContent({ program, listings: [aListing({ links, fields: { ...fields, ...changes } })] });

  test.each([
    'https://apple.example/help',
    'https://help.apple.example/',
    'https://lever.example.apple.example/', // a part of the partner's own
    'https://xn--mller-kva.example/',
    'https://another.example/',
    'https://maple.example/',
    '/guide/',
  ])('accepts %s', (link) => {
    expect(findingsOf(imitatedHost, linkingFrom([link]))).toEqual([]);
  });

  test.each([
    { link: 'https://xn--80ak6aa92e.example/', shown: 'shows as "\u0430\u0440\u0440\u04cf\u0435.example", looks', name: 'apple' }, // every letter Cyrillic, so that none is mixed
    { link: 'https://xn--80ak6aa92e.com/', shown: 'shows as "\u0430\u0440\u0440\u04cf\u0435.com", looks', name: 'apple' },
    { link: 'https://1ever.example/login', shown: 'looks', name: 'lever' },
    { link: 'mailto:help@l\u00e9ver.example', shown: 'looks', name: 'lever' },
  ])('tells of $link', ({ link, shown, name }) => {
    expect(findingsOf(imitatedHost, linkingFrom([link]))).toEqual([`${FILE} at 200:1: The host of "${link}" ${shown} like "${name}" and is another one. Type the address anew, and follow it once.`]);
  });

  test('tells of the address for mail and of a website that looks like the program', () => {
    expect(findingsOf(imitatedHost, linkingFrom([], { website: 'https://1ever.example/', support: { email: 'help@xn--80ak6aa92e.example' } }))).toEqual([
      `${FILE} at website: The host of "https://1ever.example/" looks like "lever" and is another one. Type the address anew, and follow it once.`,
    ]);
    expect(findingsOf(imitatedHost, linkingFrom([], { support: { email: 'help@xn--80ak6aa92e.example' } }))).toEqual([
      `${FILE} at support.email: The host of "help@xn--80ak6aa92e.example" shows as "\u0430\u0440\u0440\u04cf\u0435.example", looks like "apple" and is another one. Type the address anew, and follow it once.`,
    ]);
  });
});
