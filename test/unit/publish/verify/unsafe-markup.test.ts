import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../../src/publish/content-policy.ts';
import { readPage } from '../../../../src/publish/verify/page-outline.ts';
import { judgeDrawing } from '../../../../src/publish/verify/unsafe-markup.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="style-src 'self' '${sourceOf('p{}')}'">`;

describe('a page', () => {
  test.each([
    { html: '<script>alert(1)</script>', because: 'The policy of the page does not name the script that stands in it.' },
    { html: '<script type="module">import "/x.js"</script>', because: 'does not name the script' },
    { html: '<img src="/a.png" onerror="go()">', because: '<img> has the event handler onerror.' },
    { html: '<p ONCLICK="go()">', because: '<p> has the event handler onclick.' },
    { html: '<a href="javascript:go()">', because: '<a> leads to javascript:go().' },
    { html: '<a href=" java\nscript:go()">', because: 'leads to' }, // browsers skip the blanks
    { html: '<a href="&#106;avascript:go()">', because: 'leads to' }, // and write references out
    { html: '<a href="data:text/html,<script>go()</script>">', because: 'leads to data:' },
    { html: '<a href="http://northlight.example/">', because: 'leads to http://northlight.example/' },
    { html: '<form action="ftp://a.example/"></form>', because: 'leads to ftp:' },
    { html: '<iframe srcdoc="<p>"></iframe>', because: '<iframe> holds a page of its own.' },
    { html: '<p style="color:red">', because: '<p> has a style of its own' },
    { html: '<style>p{}</style>', because: 'The policy of the page does not name the style sheet that stands in it.' },
    { html: `${POLICY}<style>p{ }</style>`, because: 'does not name the style sheet' }, // every blank counts
    { html: `${POLICY}<meta http-equiv="Content-Security-Policy" content="style-src 'self'"><style>p{}</style>`, because: 'does not name the style sheet' }, // all policies hold
    { html: '<base href="/x/">', because: 'It has the element <base>.' },
    { html: '<object data="/a.pdf"></object>', because: 'It has the element <object>.' },
    { html: '<svg><foreignObject><p>x</p></foreignObject></svg>', because: 'It has the element <foreignObject>.' },
    { html: '<template><img src="x" onload="go()"></template>', because: 'event handler' }, // it will be on the page
    { html: '<img src="data:text/html,x">', because: 'leads to data:' },
  ])('is refused: $html', ({ html, because }) => {
    expect(readPage(html).unsafe.join('\n')).toContain(because);
  });

  test.each([
    '<script src="/a.js" type="module"></script>',
    '<script type="application/ld+json">{"@type":"Thing"}</script>',
    '<a href="https://northlight.example/">', '<a href="mailto:help@northlight.example">', '<a href="#top">', '<a href="../guide/?a=b:c">', '<a href="/a:b/">',
    '<img src="data:image/svg+xml,%3Csvg/%3E">',
    '<p data-on="x" title="onclick">javascript:alert(1)</p>',
    `${POLICY}<style>p{}</style>`,
  ])('is allowed: %s', (html) => {
    expect(readPage(html).unsafe).toEqual([]);
  });
});

describe('a drawing', () => {
  test.each([
    '<svg><script>go()</script></svg>', '<svg onload="go()"/>', '<svg><foreignObject/></svg>', '<svg><a href="javascript:go()"/></svg>', '<svg><a xlink:href="javascript:go()"/></svg>',
  ])('is refused: %s', (svg) => {
    expect(judgeDrawing(svg)).not.toEqual([]);
  });

  test.each(['<svg><style>.a{fill:red}</style><path style="fill:red" d="M0 0"/></svg>', '<svg><image href="data:image/png;base64,AA"/><use href="#a"/></svg>'])('is allowed: %s', (svg) => {
    expect(judgeDrawing(svg)).toEqual([]);
  });
});
