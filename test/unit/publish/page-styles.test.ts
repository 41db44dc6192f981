import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../src/publish/content-policy.ts';
import { withSheet, withStyles } from '../../../src/publish/page-styles.ts';
import { readPage } from '../../../src/publish/verify/page-outline.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; worker-src 'self'">`;
const LINKS = '<link rel="stylesheet" href="/_assets/a.css">\n<link rel="stylesheet" href="/_assets/b.css">';

describe('withStyles', () => {
  test('the sheet stands where the first stood, and the policy names it', () => {
    expect(withStyles(`${POLICY}${LINKS}</head>`, 'p{}')).toBe(`${POLICY.replace("'self';", `'self' '${sourceOf('p{}')}';`)}<style>p{}</style></head>`);
  });

  test.each(['a::before{content:"$&$1"}', '@media (width<=40rem){p{color:red}}', '.a>.b{content:"<b>"}'])('%s stays as it is, and passes the verification', (css) => {
    const page = withStyles(`${POLICY}${LINKS}`, css);
    expect(page).toContain(`<style>${css}</style>`);
    expect(readPage(page).unsafe).toEqual([]);
  });

  test.each([
    { case: 'a page without a policy', html: LINKS, css: 'p{}' },
    { case: 'a page without sheets beside it', html: POLICY, css: 'p{}' },
    { case: 'a sheet that ends its element', html: POLICY + LINKS, css: 'p{}</STYLE><script>' },
  ])('$case is refused', ({ html, css }) => {
    expect(() => withStyles(html, css)).toThrow(/cannot/);
  });
});

describe('withSheet', () => {
  test('one sheet stands where the first stood', () => {
    expect(withSheet(`${POLICY}${LINKS}</head>`, '/_assets/page.1.css')).toBe(`${POLICY}<link rel="stylesheet" href="/_assets/page.1.css"></head>`);
  });

  test('a page without any gets none', () => {
    expect(() => withSheet(POLICY, '/_assets/page.1.css')).toThrow(/cannot/);
  });
});
