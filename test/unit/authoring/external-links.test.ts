import { describe, expect, test } from 'vitest';
import { findDeadLinks, findExternalLinks } from '../../../src/authoring/external-links.ts';
import { aContent, aGuidePage } from '../../support/content.ts';
import { aListing } from '../../support/listing.ts';

const guideWith = (...links: string[]) => aContent({ guide: [aGuidePage('build', {}, { links })], program: { links: {
  interest: null, oauthRegistration: null, oauthDocs: null, exampleApp: 'https://code.host.dev/app', postmanCollection: null, supportForm: null, requestIntegration: null } } });

describe('findExternalLinks', () => {
  test('finds links of texts and of fields, each once, with its files', () => {
    const links = findExternalLinks(guideWith('https://docs.host.dev/oauth', 'https://code.host.dev/app'));
    expect(links).toEqual([
      { url: 'https://code.host.dev/app', files: ['content/guide/00-build.mdx', 'content/program.yaml'] },
      { url: 'https://docs.host.dev/oauth', files: ['content/guide/00-build.mdx'] },
    ]);
  });

  test.each([
    { why: 'a page of the site', link: '/guide/' },
    { why: 'an anchor', link: '#enable' },
    { why: 'an address for mail', link: 'mailto:help@host.dev' },
    { why: 'a name reserved for samples', link: 'https://docs.acme.example/x' },
    { why: 'a number of this machine', link: 'https://127.0.0.1/admin' },
    { why: 'a number of its network', link: 'https://169.254.169.254/latest' },
    { why: 'a number of the new kind', link: 'https://[::1]/' },
    { why: 'a name without a dot', link: 'https://router/' },
  ])('never asks for $why', ({ link }) => {
    expect(findExternalLinks(guideWith(link)).map(({ url }) => url)).toEqual(['https://code.host.dev/app']);
  });

  test('leaves the samples of the builders alone', () => {
    expect(findExternalLinks(aContent({ listings: [aListing()] }))).toEqual([]);
  });
});

describe('findDeadLinks', () => {
  test.each([
    { why: 'answers', answers: [200], reason: undefined },
    { why: 'is for members', answers: [403], reason: undefined },
    { why: 'asks to slow down', answers: [429], reason: undefined },
    { why: 'is gone', answers: [404, 404], reason: 'answers 404' },
    { why: 'failed once', answers: [503, 200], reason: undefined },
    { why: 'fails always', answers: [503, 500], reason: 'answers 500' },
    { why: 'has no server', answers: [0, 0], reason: 'does not answer' },
  ])('a page that $why: $reason', async ({ answers, reason }) => {
    const queue = [...answers];
    const ask = async () => {
      const status = queue.shift();
      if (!status) throw new TypeError('fetch failed');
      return new Response(null, { status });
    };
    const dead = await findDeadLinks([{ url: 'https://host.dev/', files: ['content/program.yaml'] }], ask);
    expect(dead.map((one) => one.reason)).toEqual(reason === undefined ? [] : [reason]);
  });
});
