import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/publish/content-policy.ts';
import { formatHeadersFile, headerRules, headersFor } from '../../../src/publish/headers.ts';

const rules = headerRules([sourceOf('p{}')]);

describe('headersFor', () => {
  test.each([
    { path: '/index.html', header: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    { path: '/theme.js', header: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }, // its name never changes
    { path: '/_assets/Page.Be2HKRga.css', header: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    { path: '/pagefind/fragment/en_1.pf_fragment', header: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
    { path: '/pagefind/pagefind-entry.json', header: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }, // it names the current index
    { path: '/badges/acme.svg', header: 'Access-Control-Allow-Origin', value: '*' },
    { path: '/guide/build.md', header: 'Content-Type', value: 'text/markdown; charset=utf-8' },
    { path: '/index.html', header: 'X-Content-Type-Options', value: 'nosniff' },
  ])('$path has $header: $value', ({ path, header, value }) => {
    expect(headersFor(path, rules)).toMatchObject({ [header]: value });
  });

  test('pages may not be framed, and load nothing that is not named', () => {
    expect(headersFor('/guide/', rules)['Content-Security-Policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  });

  test('a style sheet that stands in a page is named, and no other may', () => {
    expect(headersFor('/ecosystem/', rules)['Content-Security-Policy']).toMatch(/style-src 'self' 'sha256-[\w+/]{43}='(;|$)/);
    expect(headersFor('/ecosystem/', rules)['Content-Security-Policy']).not.toContain('unsafe-inline');
  });

  test('a drawing runs nothing where it is opened by itself', () => {
    expect(headersFor('/_media/logo.svg', rules)['Content-Security-Policy']).toBe("default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");
  });

  test('an ending counts at the end alone', () => {
    expect(headersFor('/guide/a.svg.html', rules)['Content-Security-Policy']).not.toContain('sandbox');
  });
});

test('the file for hosts gives every path one Cache-Control at most, since they would send both', () => {
  const blocks = formatHeadersFile(rules).split('\n\n');
  expect(blocks.filter((block) => block.includes('Cache-Control')).map((block) => block.split('\n')[0])).not.toContain('/*');
  expect(blocks[0]?.split('\n')[0]).toBe('/*');
});
