import { deflateRawSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';

const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** A drawing whose inner parts begin on its second line. */
export function drawing(inner: string, attributes = ''): string {
  return `<svg ${SVG} ${XLINK} viewBox="0 0 64 64" ${attributes}>\n${inner}\n</svg>\n`;
}

const canvas = (width = 4, height = 4) => sharp({ create: { width, height, channels: 3, background: '#0b6e4f' } });
const png = (await canvas().png().toBuffer()).toString('base64');
const jpeg = (await canvas().jpeg().toBuffer()).toString('base64');
const webp = (await canvas().webp().toBuffer()).toString('base64');
const wide = (await canvas(3000, 3000).png().toBuffer()).toString('base64');
const clear = (await sharp({ create: { width: 4, height: 4, channels: 4, background: '#0000' } }).png().toBuffer()).toString('base64');
const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const svgData = Buffer.from(`<svg ${SVG}><script>alert(1)</script></svg>`).toString('base64');
const animated = (await sharp(Buffer.concat([Buffer.alloc(48, 1), Buffer.alloc(48, 250)]), { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } }).webp({ loop: 0 }).toBuffer()).toString('base64');

/** A drawing that has to be refused: the rule that says so, and the line that it names. */
export interface BadDrawing {
  name: string;
  text: string | Uint8Array;
  rule: string;
  line: number;
}

const bad = (rule: string, name: string, inner: string, line = 2): BadDrawing => ({ name, text: drawing(inner), rule, line });
const whole = (rule: string, name: string, text: string | Uint8Array, line = 1): BadDrawing => ({ name, text, rule, line });
const root = (rule: string, name: string, attributes: string): BadDrawing => whole(rule, name, `<svg ${SVG}\n  ${attributes}>\n<path d="M0 0h9v9z"/></svg>`, 2);

const CODE: readonly BadDrawing[] = [
  bad('vector/code', 'a script', '<script>alert(1)</script>'),
  bad('vector/code', 'a script on the third line', '<path d="M0 0"/>\n<script/>', 3),
  bad('vector/code', 'a script with a file', '<script href="x.js"/>'),
  bad('vector/code', 'a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'),
  bad('vector/code', 'a script as a CDATA section', '<script><![CDATA[alert(1)]]></script>'),
  bad('vector/code', 'a script in metadata', '<metadata><script>alert(1)</script></metadata>'),
  bad('vector/code', 'a script in a definition', '<defs>\n<g><script/></g></defs>', 3),
  bad('vector/code', 'a script inside what an editor wrote', '<x:layer xmlns:x="http://www.inkscape.org/namespaces/inkscape">\n<script/></x:layer>', 3),
  bad('vector/code', 'a script behind a prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
  bad('vector/code', 'a script of HTML', `<h:script xmlns:h="${XHTML}">alert(1)</h:script>`),
  bad('vector/code', 'a script of HTML without a prefix', `<script xmlns="${XHTML}">alert(1)</script>`),
  bad('vector/code', 'a script of HTML in metadata', `<metadata><h:script xmlns:h="${XHTML}">alert(1)</h:script></metadata>`),
  bad('vector/code', 'a foreign object', '<foreignObject width="9" height="9"/>'),
  bad('vector/code', 'a foreign object with a page', `<foreignObject><body xmlns="${XHTML}"><p>Hello</p></body></foreignObject>`),
  bad('vector/code', 'a frame', `<h:iframe xmlns:h="${XHTML}" src="https://a.example"/>`),
  bad('vector/code', 'a picture of HTML', `<h:img xmlns:h="${XHTML}" src="x" onerror="alert(1)"/>`),
  bad('vector/code', 'a video', `<h:video xmlns:h="${XHTML}" src="https://a.example/a.mp4"/>`),
  bad('vector/code', 'an audio element', '<audio/>'),
  bad('vector/code', 'a handler element', '<handler type="application/ecmascript">alert(1)</handler>'),
  bad('vector/code', 'a listener of XML events', '<e:listener xmlns:e="http://www.w3.org/2001/xml-events" event="load" handler="#x"/>'),
  whole('vector/code', 'a handler on the root', `<svg ${SVG} viewBox="0 0 9 9"\n onload="alert(1)"/>`, 2),
  bad('vector/code', 'a handler on a path', '<path d="M0 0" onclick="alert(1)"/>'),
  bad('vector/code', 'a handler on its own line', '<path d="M0 0"\n  onmouseover="alert(1)"/>', 3),
  bad('vector/code', 'a handler in capitals', '<g ONFOCUS="alert(1)"/>'),
  bad('vector/code', 'a handler of a name that does not exist', '<g onwhatever="alert(1)"/>'),
  bad('vector/code', 'a handler on a title', '<title onclick="alert(1)">Acme</title>'),
  bad('vector/code', 'a handler written with a character reference', '<g onclick="&#97;lert(1)"/>'),
  bad('vector/code', 'an address that is a script', '<use href="javascript:alert(1)"/>'),
  bad('vector/code', 'an address that is a script behind a character reference', '<use xlink:href="&#106;avascript:alert(1)"/>'),
  bad('vector/code', 'a script as the value of an attribute that no drawing has', '<g data-x="javascript:alert(1)"/>'),
  bad('vector/code', 'a binding', '<style>path { -moz-binding: url(#x) }</style>'),
  bad('vector/code', 'a behavior', '<path style="behavior: url(#x)"/>'),
  whole('vector/code', 'an instruction for PHP', `<?php system('id'); ?>\n<svg ${SVG} viewBox="0 0 9 9"/>`),
  bad('vector/code', 'an instruction inside the drawing', '<g><?run this?></g>'),
  bad('vector/code', 'styles that cannot be read', '<style>path { fill: url(#a b(c }</style>'),
];

const EXTERNAL: readonly BadDrawing[] = [
  bad('vector/external', 'a picture from elsewhere', '<image href="https://a.example/a.png"/>'),
  bad('vector/external', 'a picture from elsewhere, as older editors write it', '<image xlink:href="https://a.example/a.png"/>'),
  bad('vector/external', 'the same with another prefix', '<image xmlns:l="http://www.w3.org/1999/xlink" l:href="//a.example/a.png"/>'),
  bad('vector/external', 'a picture beside the file', '<image href="photo.png"/>'),
  bad('vector/external', 'a picture of the file system', '<image href="file:///etc/passwd"/>'),
  bad('vector/external', 'an empty address', '<image href=""/>'),
  bad('vector/external', 'a part of another file', '<use href="icons.svg#a"/>'),
  bad('vector/external', 'a part of another site', '<use xlink:href="https://a.example/i.svg#a"/>'),
  bad('vector/external', 'a part of data', `<use href="data:image/svg+xml;base64,${svgData}#a"/>`),
  bad('vector/external', 'a gradient of another file', '<linearGradient id="a" href="colors.svg#a"/>'),
  bad('vector/external', 'a pattern of another file', '<pattern id="a" xlink:href="p.svg#a"/>'),
  bad('vector/external', 'a path of another file for text', '<text><textPath href="p.svg#a">x</textPath></text>'),
  bad('vector/external', 'a drawing as embedded data', `<image href="data:image/svg+xml;base64,${svgData}"/>`),
  bad('vector/external', 'a drawing as embedded text', '<image href="data:image/svg+xml,%3Csvg/%3E"/>'),
  bad('vector/external', 'a page as embedded data', '<image href="data:text/html;base64,PHA+"/>'),
  bad('vector/external', 'an embedded GIF', `<image href="data:image/gif;base64,${gif}"/>`),
  bad('vector/external', 'an embedded PNG that is not base64', '<image href="data:image/png,%89PNG"/>'),
  bad('vector/external', 'a link', '<a href="https://a.example"><path d="M0 0h9"/></a>'),
  bad('vector/external', 'a link inside the file', '<a href="#x"/>'),
  bad('vector/external', 'a filter that loads', '<filter id="f"><feImage href="https://a.example/a.png"/></filter>'),
  bad('vector/external', 'a filter that shows another part', '<filter id="f"><feImage href="#a"/></filter>'),
  whole('vector/external', 'another base', `<svg ${SVG} viewBox="0 0 9 9"\n xml:base="https://a.example/"/>`, 2),
  bad('vector/external', 'another base further in', '<g xml:base="https://a.example/"><use href="#a"/></g>'),
  bad('vector/external', 'an attribute of HTML that loads', '<image src="https://a.example/a.png"/>'),
  bad('vector/external', 'an attribute of HTML that sends', '<g formaction="https://a.example"/>'),
  bad('vector/external', 'a fill from elsewhere', '<path fill="url(https://a.example/a.svg#b)"/>'),
  bad('vector/external', 'a fill from elsewhere in quotes', `<path fill="url('https://a.example/a.svg#b')"/>`),
  bad('vector/code', 'a fill written with an escape', String.raw`<path fill="\75rl(https://a.example/a.svg#b)"/>`),
  bad('vector/external', 'a fill with a fallback', '<path fill="url(https://a.example/a#b) red"/>'),
  bad('vector/external', 'a mask from elsewhere', '<g mask="url(m.svg#a)"/>'),
  bad('vector/external', 'a filter from elsewhere', '<g filter="url(//a.example/f.svg#a)"/>'),
  bad('vector/external', 'a clip path from elsewhere', '<g clip-path="url(c.svg#a)"/>'),
  bad('vector/external', 'a marker from elsewhere', '<path marker-end="url(m.svg#a)"/>'),
  bad('vector/external', 'a cursor from elsewhere', '<g cursor="url(https://a.example/c.cur), auto"/>'),
  bad('vector/external', 'a style that loads', '<g style="fill: url(https://a.example/a.svg#b)"/>'),
  bad('vector/external', 'a style that loads, on its own line', '<g\n style="background: url(//a.example/b.png)"/>', 3),
  bad('vector/external', 'a style that loads behind a comment', '<g style="fill:/* */url(/**/https://a.example/a)"/>'),
  bad('vector/code', 'a style written with an escape', String.raw`<g style="fill: u\72l(https://a.example/a)"/>`),
  bad('vector/external', 'a set of pictures', `<g style="background: image-set('https://a.example/a.png' 1x)"/>`),
  bad('vector/external', 'a picture faded into another', `<g style="background: cross-fade(url(#a), url(https://a.example/b.png))"/>`),
  bad('vector/external', 'a style that reads an attribute', '<style>path { fill: attr(data-x) }</style>'),
  bad('vector/external', 'an import', '<style>@import url(https://a.example/a.css);</style>'),
  bad('vector/external', 'an import as text', '<style>@import "https://a.example/a.css";</style>'),
  bad('vector/external', 'an import on the fourth line', '<style>\n.a { fill: red }\n@import "a.css";\n</style>', 4),
  bad('vector/external', 'an import in capitals', '<style>@IMPORT "a.css";</style>'),
  bad('vector/external', 'an import written with an escape', String.raw`<style>@\69mport "a.css";</style>`),
  bad('vector/external', 'an import in a CDATA section', '<style><![CDATA[\n@import "a.css";\n]]></style>', 3),
  bad('vector/external', 'a typeface from elsewhere', '<style>@font-face { font-family: A; src: url(https://a.example/a.woff2) }</style>'),
  bad('vector/external', 'a typeface as data', '<style>@font-face { font-family: A; src: url(data:font/woff2;base64,AAAA) }</style>'),
  bad('vector/external', 'a namespace with an address', '<style>@namespace url(https://a.example);</style>'),
  bad('vector/external', 'a picture in the styles', '<style>.a { background: url("https://a.example/a.png") }</style>'),
  bad('vector/external', 'a picture as data in the styles', `<style>.a { background: url(data:image/png;base64,${png}) }</style>`),
  whole('vector/external', 'a style sheet named ahead', `<?xml-stylesheet href="https://a.example/a.css"?>\n<svg ${SVG} viewBox="0 0 9 9"/>`),
  whole('vector/external', 'a style sheet named on the second line', `<?xml version="1.0"?>\n<?xml-stylesheet href="a.css"?>\n<svg ${SVG} viewBox="0 0 9 9"/>`, 2),
];

const MOVING: readonly BadDrawing[] = [
  bad('vector/moving', 'an animation', '<rect width="9" height="9"><animate attributeName="x" to="9" dur="1s"/></rect>'),
  bad('vector/moving', 'an animation of a transform', '<g><animateTransform attributeName="transform" dur="1s"/></g>'),
  bad('vector/moving', 'an animation along a path', '<g><animateMotion dur="1s"/></g>'),
  bad('vector/moving', 'an animation of a color', '<g><animateColor attributeName="fill"/></g>'),
  bad('vector/moving', 'a set value', '<g><set attributeName="href" to="javascript:alert(1)"/></g>'),
  bad('vector/moving', 'a part that goes away', '<g><discard begin="2s"/></g>'),
  bad('vector/moving', 'keyframes', '<style>@keyframes a { to { opacity: 0 } }</style>'),
  bad('vector/moving', 'keyframes of one browser', '<style>@-webkit-keyframes a { to { opacity: 0 } }</style>'),
  bad('vector/moving', 'a style that animates', '<g style="animation: a 1s infinite"/>'),
  bad('vector/moving', 'a style that animates, in one browser', '<g style="-webkit-animation-name: a"/>'),
  bad('vector/moving', 'a style that animates, written with an escape', String.raw`<style>g { \61nimation: a 1s }</style>`),
  bad('vector/moving', 'a transition', '<style>\npath { transition: fill 1s }\n</style>', 3),
  bad('vector/moving', 'a transition at a media query', '<style>@media (min-width: 1px) { path { transition-duration: 1s } }</style>'),
  bad('vector/moving', 'a motion path', '<g style="offset-path: path(\'M0 0h9\')"/>'),
];

const FORM: readonly BadDrawing[] = [
  whole('vector/entities', 'an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg ${SVG} viewBox="0 0 9 9"><title>&a;</title></svg>`),
  whole('vector/entities', 'an entity from a file', `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<svg ${SVG} viewBox="0 0 9 9"><title>&a;</title></svg>`, 2),
  whole('vector/entities', 'entities that grow', `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>\n<svg ${SVG} viewBox="0 0 9 9"><title>&c;</title></svg>`),
  whole('vector/entities', 'a parameter entity', `<!DOCTYPE svg [<!ENTITY % a SYSTEM "https://a.example/a.dtd"> %a;]>\n<svg ${SVG} viewBox="0 0 9 9"/>`),
  whole('vector/entities', 'default attributes', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>\n<svg ${SVG} viewBox="0 0 9 9"/>`),
  whole('vector/entities', 'the entities of an editor', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">\n]>\n<svg ${SVG} viewBox="0 0 9 9"/>`),
  bad('vector/syntax', 'an entity that nobody declared', '<title>&nbsp;</title>'),
  bad('vector/syntax', 'a tag that is not closed', '<g>', 3),
  bad('vector/syntax', 'a tag that closes another', '<g><path/></svg>'),
  bad('vector/syntax', 'an attribute without quotes', '<path d=M0/>'),
  bad('vector/syntax', 'an attribute without a value', '<path hidden/>'),
  bad('vector/syntax', 'an attribute twice', '<path d="M0 0"\n d="M1 1"/>', 3),
  bad('vector/syntax', 'a prefix that nobody declared', '<inkscape:grid/>'),
  bad('vector/syntax', 'an ampersand', '<title>A & B</title>'),
  bad('vector/syntax', 'a comment that is not closed', '<!-- a', 3),
  whole('vector/syntax', 'something behind the end', `<svg ${SVG} viewBox="0 0 9 9"/>\n<script/>`, 2),
  whole('vector/syntax', 'text only', 'Hello'),
  whole('vector/syntax', 'nothing', ''),
  whole('vector/syntax', 'blanks only', '\n\n'),
  whole('vector/syntax', 'half a file', drawing('<path d="M0 0h9v9z"/>').slice(0, 120), 2),
  whole('vector/syntax', 'a page', '<!DOCTYPE html>\n<html><body><svg/></body></html>', 2),
  whole('vector/syntax', 'a drawing without its namespace', '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>'),
  whole('vector/syntax', 'a drawing of another namespace', '<svg xmlns="http://www.w3.org/2000/SVG" viewBox="0 0 9 9"/>'),
  whole('vector/encoding', 'UTF-16', Buffer.from(`\uFEFF${drawing('<path d="M0 0"/>')}`, 'utf16le')),
  whole('vector/encoding', 'UTF-16 without a mark', Buffer.from(drawing('<path d="M0 0"/>'), 'utf16le')),
  whole('vector/encoding', 'Latin-1', Buffer.from(drawing('<title>Café</title>'), 'latin1')),
  whole('vector/encoding', 'another encoding declared', `<?xml version="1.0" encoding="ISO-8859-1"?>\n${drawing('<title>Café</title>')}`),
  whole('vector/encoding', 'UTF-7 declared', `<?xml version="1.0" encoding="UTF-7"?>\n${drawing('')}`),
  whole('vector/encoding', 'a byte-order mark', `\uFEFF${drawing('<path d="M0 0"/>')}`),
  whole('vector/encoding', 'a compressed drawing', gzipSync(drawing('<path d="M0 0"/>'))),
  whole('vector/encoding', 'compressed bytes', deflateRawSync(Buffer.alloc(500, 'svg'))),
  whole('vector/encoding', 'a PNG', await canvas().png().toBuffer()),
  bad('vector/unknown', 'an element of a draft', '<mesh/>'),
  bad('vector/unknown', 'an element with a slip', '<lineargradient id="a"/>'),
  bad('vector/unknown', 'an element of nobody', '<blink/>'),
  bad('vector/unknown', 'a cursor', '<cursor id="c"/>'),
  bad('vector/unknown', 'a typeface of the drawing', '<defs><font id="f"><glyph unicode="A" d="M0 0"/></font></defs>'),
  bad('vector/unknown', 'an inclusion', '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
  bad('vector/unknown', 'an inclusion in metadata', '<metadata><x:include xmlns:x="http://www.w3.org/2001/XInclude" href="a.svg"/></metadata>'),
  bad('vector/unknown', 'a formula', '<m:mi xmlns:m="http://www.w3.org/1998/Math/MathML"/>'),
  bad('vector/unknown', 'a transformation', '<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform"/>'),
  bad('vector/unknown', 'an element with a prefix', '<s:path xmlns:s="http://www.w3.org/2000/svg" d="M0 0"/>'),
  whole('vector/unknown', 'a root with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'),
  bad('vector/unknown', 'an attribute of nobody', '<g xmlns:e="http://www.w3.org/2001/xml-events" e:event="load"/>'),
  bad('vector/embedded', 'a JPEG that says it is a PNG', `<image href="data:image/png;base64,${jpeg}"/>`),
  bad('vector/embedded', 'a PNG that says it is a WebP', `<image href="data:image/webp;base64,${png}"/>`),
  bad('vector/embedded', 'an embedded picture that is none', '<image href="data:image/png;base64,AAAA"/>'),
  bad('vector/embedded', 'a drawing that says it is a PNG', `<image href="data:image/png;base64,${svgData}"/>`),
  bad('vector/embedded', 'an embedded picture without data', '<image href="data:image/png;base64,"/>'),
  bad('vector/embedded', 'half an embedded picture', `<image href="data:image/png;base64,${png.slice(0, 60)}"/>`),
  bad('vector/embedded', 'an embedded picture that is huge', `<image href="data:image/png;base64,${wide}"/>`),
  bad('vector/embedded', 'an embedded picture that moves', `<image href="data:image/webp;base64,${animated}"/>`),
];

const chain = (count: number, times: number): string =>
  Array.from({ length: count }, (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(times)}</g>`).join('\n');

const WORK: readonly BadDrawing[] = [
  bad('vector/heavy', 'a billion uses', `<defs><g id="l0"><path d="M0 0"/></g>\n${chain(10, 10)}</defs><use href="#l10"/>`, 7),
  bad('vector/heavy', 'uses with the old attribute', `<defs><g id="l0"><path d="M0 0"/></g>\n${chain(6, 30).replaceAll('href', 'xlink:href')}</defs><use href="#l6"/>`, 5),
  bad('vector/heavy', 'a part that uses itself', '<g id="a"><use href="#a"/></g>'),
  bad('vector/heavy', 'two parts that use each other', '<g id="a">\n<use href="#b"/></g>\n<g id="b"><use href="#a"/></g>', 4),
  bad('vector/heavy', 'a pattern that fills itself', '<pattern id="p" width="9" height="9"><path fill="url(#p)"/></pattern>'),
  bad('vector/heavy', 'a mask that masks itself', '<mask id="m"><g mask="url(#m)"/></mask>'),
  bad('vector/heavy', 'a clip path that clips itself', '<clipPath id="c" clip-path="url(#c)"/>'),
  bad('vector/heavy', 'gradients in a circle', '<linearGradient id="a" href="#b"/>\n<linearGradient id="b" href="#a"/>', 3),
  bad('vector/heavy', 'patterns in patterns', `${Array.from({ length: 8 }, (_, level) => `<pattern id="p${level + 1}" width="9" height="9">${`<path fill="url(#p${level})"/>`.repeat(9)}</pattern>`).join('\n')}\n<path fill="url(#p8)"/>`, 6),
  bad('vector/heavy', 'patterns in patterns by class', `<style>${Array.from({ length: 8 }, (_, level) => `.f${level} { fill: url(#p${level}) }`).join(' ')}</style>\n${Array.from({ length: 8 }, (_, level) => `<pattern id="p${level + 1}" width="9" height="9">${`<path class="f${level}"/>`.repeat(9)}</pattern>`).join('\n')}\n<path fill="url(#p8)"/>`, 7),
  bad('vector/heavy', 'a filter on a filter on a filter', `<filter id="f">${'<feGaussianBlur stdDeviation="9"/>'.repeat(100)}</filter>\n${'<g filter="url(#f)"><path d="M0 0"/></g>'.repeat(60)}`, 1),
  bad('vector/heavy', 'a marker at every point of a long path', `<marker id="m">${'<path d="M0 0"/>'.repeat(50)}</marker>\n<path marker-mid="url(#m)" d="M0 0${'l1 1'.repeat(2000)}"/>`, 3),
  bad('vector/heavy', 'long chains of references', `${Array.from({ length: 20 }, (_, level) => `<mask id="m${level + 1}"><g mask="url(#m${level})"/></mask>`).join('\n')}\n<g mask="url(#m20)"/>`, 15),
  bad('vector/heavy', 'a chain of references that none comes back from', `${Array.from({ length: 4000 }, (_, level) => `<linearGradient id="g${level}" href="#g${level + 1}"/>`).join('\n')}\n<path fill="url(#g0)"/>`, 15),
  bad('vector/code', 'styles in styles without end', `<style>${'@media print{'.repeat(5000)}</style>`),
  bad('vector/heavy', 'deep groups', '<g>'.repeat(100) + '</g>'.repeat(100)),
  bad('vector/heavy', 'groups without end', '<g>'.repeat(50_000)),
  bad('vector/heavy', 'more elements than anybody draws', '<path d="M0 0h1"/>'.repeat(12_000)),
  bad('vector/heavy', 'an endless path', `<path\n d="M0 0${'h1v1'.repeat(130_000)}"/>`, 3),
  whole('vector/heavy', 'more text than a drawing has', drawing(`<title>${'a'.repeat(3_100_000)}</title>`)),
  bad('vector/heavy', 'noise without end', '<filter id="f"><feTurbulence baseFrequency=".1" numOctaves="1000000"/></filter>'),
  bad('vector/heavy', 'slow filters on many parts', `<filter id="f">${'<feMorphology operator="dilate" radius="60"/>'.repeat(20)}</filter>\n${'<rect width="64" height="64" filter="url(#f)"/>'.repeat(100)}`, 1),
  bad('vector/heavy', 'a large convolution', '<filter id="f"><feConvolveMatrix order="99"/></filter>'),
  bad('vector/heavy', 'a large dilation', '<filter id="f"><feMorphology operator="dilate" radius="9999"/></filter>'),
  bad('vector/heavy', 'a blur beyond everything', '<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter>'),
  bad('vector/heavy', 'a filter far larger than the drawing', '<filter id="f" x="-100" y="-100" width="10000" height="10000"/>'),
  bad('vector/heavy', 'a filter far larger than the drawing, in percent', '<filter id="f" width="900000%" height="100%"/>'),
  bad('vector/heavy', 'a filter far larger than the drawing, in its units', '<filter id="f" filterUnits="userSpaceOnUse" width="99999" height="64"/>'),
  bad('vector/heavy', 'dozens of pictures', Array.from({ length: 30 }, () => `<image href="data:image/png;base64,${png}"/>`).join('\n'), 22),
];

const SIZE: readonly BadDrawing[] = [
  whole('vector/empty', 'nothing that is drawn', `<svg ${SVG} viewBox="0 0 64 64"><g/></svg>`),
  whole('vector/empty', 'a shape beside the canvas', `<svg ${SVG} viewBox="0 0 64 64"><path d="M100 100h9v9z"/></svg>`),
  whole('vector/empty', 'a canvas that was moved away', `<svg ${SVG} viewBox="500 500 20000 20000" width="20000" height="20000"><rect width="64" height="64"/></svg>`),
  whole('vector/empty', 'a small canvas that is shown large, with nothing on it', `<svg ${SVG} viewBox="0 0 8 8" width="40000" height="40000"><path d="M10 10h8v8z"/></svg>`),
  whole('vector/empty', 'shapes without a color', `<svg ${SVG} viewBox="0 0 64 64"><path fill="none" d="M0 0h64v64z"/><rect width="9" height="9" opacity="0"/></svg>`),
  whole('vector/empty', 'shapes that a style makes transparent', `<svg ${SVG} viewBox="0 0 64 64"><style>path { fill: transparent }</style><path d="M0 0h64v64z"/></svg>`),
  whole('vector/empty', 'a transparent picture', `<svg ${SVG} ${XLINK} viewBox="0 0 64 64"><image width="64" height="64" href="data:image/png;base64,${clear}"/></svg>`),
  whole('vector/empty', 'shapes that nothing refers to', `<svg ${SVG} viewBox="0 0 64 64"><defs><path d="M0 0h9v9z"/></defs></svg>`),
  whole('vector/size', 'no size at all', `<svg ${SVG}/>`),
  root('vector/size', 'a viewBox of three numbers', 'viewBox="0 0 64"'),
  root('vector/size', 'a viewBox of five numbers', 'viewBox="0 0 64 64 64"'),
  root('vector/size', 'a viewBox of words', 'viewBox="auto"'),
  root('vector/size', 'an empty viewBox', 'viewBox=""'),
  root('vector/size', 'a viewBox with something that is no number', 'viewBox="0 0 NaN 64"'),
  root('vector/size', 'a viewBox with percentages', 'viewBox="0 0 100% 100%"'),
  root('vector/size', 'a negative viewBox', 'viewBox="0 0 -64 64"'),
  root('vector/size', 'a flat viewBox', 'viewBox="0 0 64 0"'),
  root('vector/size', 'an infinite viewBox', 'viewBox="0 0 1e999 64"'),
  root('vector/size', 'a viewBox as wide as the world', 'viewBox="0 0 1e9 1e9"'),
  root('vector/size', 'a viewBox far off', 'viewBox="1e30 0 64 64"'),
  root('vector/size', 'a viewBox in hexadecimal digits', 'viewBox="0 0 0x40 0x40"'),
  root('vector/size', 'a tiny viewBox', 'viewBox="0 0 1e-9 1e-9"'),
  root('vector/size', 'a negative width', 'viewBox="0 0 64 64" width="-64" height="64"'),
  root('vector/size', 'a height of zero', 'viewBox="0 0 64 64" width="64" height="0"'),
  whole('vector/size', 'percentages and no viewBox', `<svg ${SVG} width="100%" height="100%"/>`),
  whole('vector/size', 'a width alone', `<svg ${SVG} width="64"/>`),
  whole('vector/size', 'sizes relative to a typeface', `<svg ${SVG} width="1em" height="1em"/>`),
  root('vector/size', 'a canvas as wide as the world', 'width="1e9" height="1e9"'),
  whole('logo/shape', 'a banner', `<svg ${SVG} viewBox="0 0 900 100"/>`),
  whole('logo/shape', 'a tower', `<svg ${SVG} width="10" height="90"/>`),
];

/** Drawings that have to be refused. */
export const BAD_DRAWINGS: readonly BadDrawing[] = [...CODE, ...EXTERNAL, ...MOVING, ...FORM, ...WORK, ...SIZE];

const RDF = '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:title>A &amp; B</dc:title></cc:Work></rdf:RDF></metadata>';

/** Drawings as real editors and people make them, which have to pass. */
/** Drawings in which no part is too much, and which keep the program that draws busy until it is ended. */
export const SLOW_DRAWINGS: readonly { name: string; text: string }[] = [
  { name: 'dashes that nobody could count', text: drawing(`<path d="M0 0${'l64 64l-64-64'.repeat(20_000)}" stroke="red" stroke-dasharray=".01"/>`) },
  { name: 'thousands of styles for thousands of parts', text: drawing(`<style>${Array.from({ length: 20_000 }, (_, index) => `.c${index}{fill:red}`).join('')}</style>${Array.from({ length: 9000 }, (_, index) => `<path class="c${index}" d="M0 0h9v9z"/>`).join('')}`) },
];

export const GOOD_DRAWINGS: readonly { name: string; text: string; warnings?: readonly string[] }[] = [
  { name: 'a dot on a large canvas that is shown small', text: `<svg ${SVG} viewBox="0 0 20000 20000" width="48" height="48"><circle cx="900" cy="900" r="800"/></svg>` },
  { name: 'a hairline', text: `<svg ${SVG} viewBox="0 0 512 512"><path d="M0 256h512" fill="none" stroke="#000" stroke-width="2"/></svg>` },
  { name: 'a small canvas that is shown large', text: `<svg ${SVG} viewBox="0 0 8 8" width="1000" height="1000"><path d="M0 0h8v8z"/></svg>` },
  // Of these only a browser can say what is seen.
  { name: 'a color that follows the theme of the reader', text: `<svg ${SVG} viewBox="0 0 8 8"><style>path { fill: none } @media (prefers-color-scheme: light) { path { fill: red } }</style><path d="M0 0h8v8z"/></svg>` },
  { name: 'an embedded WebP', text: `<svg ${SVG} viewBox="0 0 8 8"><image width="8" height="8" href="data:image/webp;base64,${webp}"/></svg>` },
  { name: 'a mixed color', text: `<svg ${SVG} viewBox="0 0 8 8"><path fill="none" stroke="color-mix(in srgb, red, blue)" d="M0 4h8"/></svg>` },
  { name: 'a single path', text: drawing('<path d="M0 0h64v64H0z" fill="#0b6e4f"/>') },
  { name: 'one line', text: `<svg ${SVG} viewBox="0 0 24 24"><path d="M12 2h9v9z"/></svg>` },
  { name: 'Windows line breaks', text: drawing('<g>\n<path d="M0 0h64v64z"/>\n</g>').replaceAll('\n', '\r\n') },
  { name: 'an XML declaration and a doctype', text: `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${drawing('<path d="M0 0h64v64z"/>')}` },
  { name: 'a declared encoding that changes nothing', text: `<?xml version="1.0" encoding="ISO-8859-1" standalone="no"?>\n${drawing('<path d="M0 0h64v64z"/>')}` },
  { name: 'a comment of Illustrator', text: `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->\n${drawing('<path class="st0" d="M0 0h64v64z"/>', 'version="1.1" id="Layer_1" x="0px" y="0px" style="enable-background:new 0 0 64 64;" xml:space="preserve"')}` },
  { name: 'classes as Illustrator writes them', text: drawing('<style type="text/css">\n\t.st0{fill:#FF0000;}\n\t.st1{fill-rule:evenodd;clip-rule:evenodd;fill:url(#SVGID_1_);}\n\t.st2{opacity:0.5;enable-background:new    ;}\n</style><linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="9" y2="9"><stop offset="0" style="stop-color:#FFFFFF"/></linearGradient><path class="st1" d="M0 0h64v64z"/>') },
  { name: 'styles in a CDATA section', text: drawing('<defs><style><![CDATA[.fil0 {fill:#2B2A29} .a>.b:not(.c){stroke:rgb(0 0 0 / 50%)}]]></style></defs><path class="fil0" d="M0 0h64v64z"/>') },
  { name: 'what CorelDRAW writes', text: drawing('<g id="Layer_x0020_1"><metadata id="CorelCorpID_0Corel-Layer"/><path d="M0 0h64v64z"/></g>', 'xml:space="preserve" width="64mm" height="64mm" version="1.1" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision; image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd" xmlns:xodm="http://www.corel.com/coreldraw/odm/2003"') },
  { name: 'what Inkscape writes', text: drawing(`<sodipodi:namedview id="base" pagecolor="#ffffff" inkscape:zoom="1"><inkscape:grid type="xygrid"/></sodipodi:namedview>${RDF}<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><path style="fill:#000000;stroke:none;-inkscape-stroke:none" d="M0 0h64v64z" sodipodi:nodetypes="cc" inkscape:connector-curvature="0"/></g>`, 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="logo.svg" inkscape:version="1.3"') },
  { name: 'what Vectornator writes', text: drawing('<g vectornator:layerName="Layer 1"><path d="M0 0h9v9z" vectornator:mask="none"/></g>', 'xmlns:vectornator="http://vectornator.io"') }, // no slash at the end
  { name: 'what Sketch writes', text: drawing('<!-- Generator: Sketch 3.8 --><title>logo</title><desc>Created with Sketch.</desc><defs/><g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd" sketch:type="MSPage"><path fill="#0b6e4f" d="M0 0h64v64z" sketch:type="MSShapeGroup"/></g>', 'xmlns:sketch="http://www.bohemiancoding.com/sketch/ns"') },
  { name: 'what Figma writes', text: drawing('<g clip-path="url(#clip0_1_2)"><g filter="url(#filter0_d_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M0 0h64v64z" fill="url(#paint0_linear_1_2)"/></g></g><defs><filter id="filter0_d_1_2" x="0" y="0" width="64" height="64" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/><feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/><feBlend mode="normal" in2="BackgroundImageFix" result="e"/><feBlend mode="normal" in="SourceGraphic" in2="e"/></filter><linearGradient id="paint0_linear_1_2" x1="0" y1="0" x2="9" y2="9" gradientUnits="userSpaceOnUse"><stop stop-color="#FFF"/><stop offset="1" stop-color="#000" stop-opacity="0"/></linearGradient><clipPath id="clip0_1_2"><rect width="64" height="64" fill="white"/></clipPath></defs>', 'width="64" height="64" fill="none"') },
  { name: 'what Affinity Designer writes', text: drawing('<g id="Artboard1" serif:id="Artboard 1" transform="matrix(1,0,0,1,-10,-20)"><path d="M0 0h64v64z"/></g>', 'xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;clip-rule:evenodd;stroke-linejoin:round;stroke-miterlimit:2;"') },
  { name: 'what Illustrator keeps for itself', text: drawing('<i:aipgfRef xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" id="r"/><metadata><sfw xmlns="http://ns.adobe.com/SaveForWeb/1.0/"><slices/></sfw></metadata><path d="M0 0h64v64z"/>') },
  { name: 'the packet of a photo editor', text: drawing('<metadata><?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?></metadata><path d="M0 0h64v64z"/>') },
  { name: 'what a font tool writes', text: drawing('<path d="M0 0h64v64z" p-id="2"/>', 't="1600000000000" class="icon" p-id="1"') },
  { name: 'attributes for people and programs', text: drawing('<path data-name="Path 1" aria-hidden="true" tabindex="-1" d="M0 0h64v64z"/>', 'role="img" aria-label="Acme"') },
  { name: 'licenses outside metadata', text: drawing(`${RDF.replace('<metadata>', '').replace('</metadata>', '')}<path d="M0 0h64v64z"/>`) },
  { name: 'a mask', text: drawing('<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="64" height="64" style="mask-type:luminance"><path fill="#fff" d="M0 0h64v64H0z"/></mask><g mask="url(#m)"><path d="M0 0h64v64z"/></g>') },
  { name: 'a clip path with its own clip path', text: drawing('<clipPath id="a"><rect width="9" height="9"/></clipPath><clipPath id="b" clip-path="url(#a)"><circle r="9"/></clipPath><g clip-path="url(\'#b\')"><path d="M0 0h64v64z"/></g>') },
  { name: 'a gradient that takes its colors from another', text: drawing('<linearGradient id="a"><stop offset="0%" stop-color="#fff"/></linearGradient><radialGradient id="b" xlink:href="#a" cx="50%" cy="50%" r="50%" fx="50%" fy="50%" gradientTransform="rotate(45)scale(2)"/><path fill="url(#b) #000" d="M0 0h64v64z"/>') },
  { name: 'a symbol used several times', text: drawing(`<symbol id="s" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></symbol>${'<use href="#s" x="1"/>'.repeat(40)}`) },
  { name: 'a use with the old attribute', text: drawing('<defs><path id="p" d="M0 0h64v64z"/></defs><use xlink:href="#p" fill="red"/>') },
  { name: 'a use of something that is not there', text: drawing('<use href="#missing"/><path d="M0 0h64v64z"/>') },
  { name: 'a pattern', text: drawing('<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="translate(1 2)"><path d="M0 0h4v4z"/></pattern><path fill="url(#p)" d="M0 0h64v64z"/>') },
  { name: 'an arrowhead', text: drawing('<marker id="m" orient="auto" markerWidth="4" markerHeight="4" refX="2" refY="2"><path d="M0 0l4 2"/></marker><path marker-end="url(#m)" d="M0 0h64v64z"/>') },
  { name: 'a shadow', text: drawing('<filter id="f" x="-20%" y="-20%" width="140%" height="140%"><feDropShadow dx="1" dy="2" stdDeviation="3" flood-color="#000"/></filter><path filter="url(#f)" d="M0 0h64v64z"/>') },
  { name: 'a shadow as a style', text: drawing('<path style="filter: drop-shadow(0 1px 2px rgba(0, 0, 0, .5))" d="M0 0h64v64z"/>') },
  { name: 'noise', text: drawing('<filter id="f"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="4" stitchTiles="stitch"/></filter><path filter="url(#f)" d="M0 0h64v64z"/>') },
  { name: 'light', text: drawing('<filter id="f"><feSpecularLighting surfaceScale="5" specularConstant=".75" specularExponent="20" lighting-color="#bbb"><fePointLight x="-50" y="-100" z="200"/></feSpecularLighting></filter><rect width="64" height="64" filter="url(#f)"/>') },
  { name: 'a blend', text: drawing('<g style="mix-blend-mode:multiply;isolation:isolate"><path d="M0 0h64v64z"/></g>') },
  { name: 'a color of another space', text: drawing('<path fill="oklch(0.6 0.1 200)" stroke="color-mix(in srgb, red, blue)" d="M0 0h64v64z"/>') },
  { name: 'a variable', text: drawing('<style>:root { --brand: #0b6e4f } path { fill: var(--brand, #000) }</style><path d="M0 0h64v64z"/>') },
  { name: 'colors for dark screens', text: drawing('<style>path { fill: #000 } @media (prefers-color-scheme: dark) { path { fill: #fff } }</style><path d="M0 0h64v64z"/>') },
  { name: 'a slip in the styles', text: drawing('<style>.a { ill-rule: evenodd; ; fill: }</style><path style="fill:#fff;;" d="M0 0h64v64z"/>') },
  { name: 'an embedded PNG', text: drawing(`<image width="4" height="4" xlink:href="data:image/png;base64,${png}"/>`) },
  { name: 'an embedded JPEG over several lines', text: drawing(`<image width="4" height="4" href="data:image/jpg;base64,${jpeg.replace(/.{60}/g, '$&\n')}"/>`) },
  { name: 'an embedded WebP', text: drawing(`<image width="4" height="4" href="data:image/webp;base64,${webp}"/>`) },
  { name: 'a picture as a pattern, as Figma writes it', text: drawing(`<rect width="64" height="64" fill="url(#p)"/><defs><pattern id="p" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#i" transform="scale(0.25)"/></pattern><image id="i" width="4" height="4" xlink:href="data:image/png;base64,${png}"/></defs>`) },
  { name: 'a drawing inside the drawing', text: drawing('<svg x="8" y="8" width="32" height="32" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>') },
  { name: 'a switch by language', text: drawing('<switch><g systemLanguage="de"><path d="M0 0h64v64z"/></g><path d="M0 0h64v64z"/></switch>') },
  { name: 'text in a typeface of the system', text: drawing('<text x="1" y="9" font-family="Arial, sans-serif">Acme<tspan dx="1">!</tspan></text>'), warnings: ['vector/text'] },
  { name: 'text as Inkscape once wrote it', text: drawing('<flowRoot xml:space="preserve"><flowRegion><rect width="9" height="9"/></flowRegion><flowPara/></flowRoot><path d="M0 0h64v64z"/>'), warnings: ['vector/undrawn', 'vector/undrawn', 'vector/undrawn'] },
  { name: 'width and height only', text: `<svg ${SVG} width="48px" height="48"><path d="M0 0h48v48z"/></svg>` },
  { name: 'width and height in millimeters', text: `<svg ${SVG} width="10mm" height="12.5mm"><path d="M0 0h64v64z"/></svg>` },
  { name: 'percentages beside a viewBox', text: `<svg ${SVG} width="100%" height="100%" viewBox="0 0 24 24"><path d="M0 0h64v64z"/></svg>` },
  { name: 'sizes of a typeface beside a viewBox', text: `<svg ${SVG} width="1em" height="1em" viewBox="0 0 24 24"><path d="M0 0h64v64z"/></svg>` },
  { name: 'a viewBox with commas that begins elsewhere', text: `<svg ${SVG} viewBox="-32.5,-32.5, 65 65"><path d="M0 0h64v64z"/></svg>` },
  { name: 'a canvas of ten thousand units', text: `<svg ${SVG} width="10939" height="10939" viewBox="0 0 10939 10939"><path d="M0 0h64v64z"/></svg>` },
  { name: 'a viewBox of one unit', text: `<svg ${SVG} viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>` },
  { name: 'a word mark', text: `<svg ${SVG} viewBox="0 0 800 100"><path d="M0 0h800v100z"/></svg>`, warnings: ['logo/wide'] },
  { name: 'a tall mark', text: `<svg ${SVG} viewBox="0 0 10 80"><path d="M0 0h10v80z"/></svg>`, warnings: ['logo/wide'] },
  { name: 'ids that look like something else', text: drawing('<g id="url(https://a.example)" class="javascript onload"><title>on load: run &lt;script&gt;</title><path d="M0 0h64v64z"/></g>') },
];
