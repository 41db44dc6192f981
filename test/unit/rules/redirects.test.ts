import { describe, expect, test } from 'vitest';
import { redirectChain } from '../../../src/rules/redirect-chain.ts';
import { redirectShadow } from '../../../src/rules/redirect-shadow.ts';
import { redirectTarget } from '../../../src/rules/redirect-target.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';

const at = (path: string) => `redirects.yaml at ${path}:`;

describe(redirectTarget.id, () => {
  test.each([
    { to: '/guide/build/', found: [] },
    { to: '/guide/build/#sections', found: [] },
    { to: 'https://www.quarry.example/nowhere', found: [] }, // other sites are not ours to check
    { to: '/guide/build', found: [`${at('/old/')} "/guide/build" is not a page of this site. Write "/guide/build/", with a slash at the end.`] },
    { to: '/guide/bulid/', found: [`${at('/old/')} "/guide/bulid/" is not a page of this site. Did you mean "/guide/build/"?`] },
    { to: '/ecosystem/hidden-one/', found: [`${at('/old/')} "/ecosystem/hidden-one/" is not a page of this site. Write the address of a page of this site, such as /guide/ or /ecosystem/.`] },
  ])('to $to', ({ to, found }) => {
    expect(findingsOf(redirectTarget, aContent({ redirects: { '/old/': to } }))).toEqual(found);
  });

  test('a target that is redirected itself is another rule’s', () => {
    expect(findingsOf(redirectTarget, aContent({ redirects: { '/old/': '/older/', '/older/': '/guide/' } }))).toEqual([]);
  });
});

describe(redirectChain.id, () => {
  test.each([
    { case: 'straight ways', redirects: { '/a/': '/guide/', '/b/': '/guide/' }, found: [] },
    { case: 'a chain', redirects: { '/a/': '/b/', '/b/': '/guide/' }, found: [`${at('/a/')} "/a/" leads to "/b/", which is an old path itself. Write where "/b/" leads now: "/guide/".`] },
    { case: 'a chain but for the slash', redirects: { '/a': '/b', '/b/': '/guide/' }, found: [`${at('/a')} "/a" leads to "/b", which is an old path itself. Write where "/b" leads now: "/guide/".`] },
    { case: 'a path that leads to itself', redirects: { '/a/': '/a' }, found: [`${at('/a/')} "/a/" leads to itself. Remove the line, or write the page that is meant.`] },
    { case: 'a circle', redirects: { '/a/': '/b/', '/b/': '/a/' }, found: [
      `${at('/a/')} "/a/" leads to "/b/", which is an old path itself. Write where "/b/" leads now: "/a/".`,
      `${at('/b/')} "/b/" leads to "/a/", which is an old path itself. Write where "/a/" leads now: "/b/".`,
    ] },
  ])('$case', ({ redirects, found }) => {
    expect(findingsOf(redirectChain, aContent({ redirects }))).toEqual(found);
  });
});

describe(redirectShadow.id, () => {
  test.each([
    { case: 'an old path of its own', redirects: { '/old/': '/guide/' }, found: [] },
    { case: 'a page', redirects: { '/guide/': '/faq/' }, found: [`redirects.yaml at key /guide/: "/guide/" is a page of this site. Remove this line.`] },
    { case: 'a page without its slash', redirects: { '/ecosystem/acme': '/faq/' }, found: [`redirects.yaml at key /ecosystem/acme: "/ecosystem/acme" is a page of this site. Remove this line.`] },
    { case: 'one path in two ways', redirects: { '/old': '/guide/', '/old/': '/faq/' }, found: [`redirects.yaml at key /old/: "/old/" and "/old" are one address. Remove this line.`] },
    { case: 'a file, which has no slash', redirects: { '/old.html': '/guide/' }, found: [] },
  ])('$case', ({ redirects, found }) => {
    expect(findingsOf(redirectShadow, aContent({ redirects }))).toEqual(found);
  });
});
