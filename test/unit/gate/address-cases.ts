/** An address in an article, and where it is refused. */
export interface AddressCase {
  name: string;
  text: string;
  /** Line of the text on which it is refused, from 1. */
  line?: number;
  /** `link/address` unless told otherwise. */
  rule?: string;
}

const link = (address: string): string => `Read [the page](${address}).`;
const CODE = 'listing/code';
const PICTURE = 'listing/missing-picture';
const PAGE = 'link/unknown-page';
const ANCHOR = 'link/unknown-anchor';

const schemes: AddressCase[] = [
  { name: 'javascript', text: link('javascript:alert(1)') },
  { name: 'javascript in capitals', text: link('JAVASCRIPT:alert(1)') },
  { name: 'javascript in mixed letters', text: link('JaVaScRiPt:alert(1)') },
  { name: 'javascript behind a blank', text: link('< javascript:alert(1)>') },
  { name: 'javascript behind a reference', text: link('&#x6A;avascript:alert(1)') },
  { name: 'javascript in references alone', text: link('&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)') },
  { name: 'javascript with a colon by name', text: link('javascript&colon;alert(1)') },
  { name: 'javascript with a tab by reference', text: link('java&#9;script:alert(1)') },
  { name: 'javascript with a tab by name', text: link('java&Tab;script:alert(1)') },
  { name: 'javascript with a line break by reference', text: link('java&#10;script:alert(1)') },
  { name: 'javascript with a control character', text: link('&#1;javascript:alert(1)') },
  { name: 'javascript with a percent sign', text: link('javascript%3Aalert(1)') },
  { name: 'javascript with an escaped colon', text: link('javascript\\:alert(1)') },
  { name: 'javascript as a comment', text: link('javascript://acme.example/%0Aalert(1)') },
  { name: 'javascript with a zero-width blank', text: link('java&#8203;script:alert(1)') },
  { name: 'javascript between < and >', text: link('<javascript:alert(1)>') },
  { name: 'javascript on its own', text: 'Read <javascript:alert(1)>.' },
  { name: 'javascript with a title', text: 'Read [the page](javascript:alert(1) "The page").' },
  { name: 'data with HTML', text: link('data:text/html,<script>alert(1)</script>') },
  { name: 'data in base64', text: link('data:text/html;base64,PHNjcmlwdD4=') },
  { name: 'data on its own', text: 'Read <data:text/html,x>.' },
  { name: 'vbscript', text: link('vbscript:msgbox(1)') },
  { name: 'a file', text: link('file:///etc/passwd') },
  { name: 'a blob', text: link('blob:https://acme.example/1') },
  { name: 'a source view', text: link('view-source:https://acme.example/') },
  { name: 'FTP', text: link('ftp://acme.example/') },
  { name: 'a telephone', text: link('tel:+49301234') },
  { name: 'a message', text: link('sms:+49301234') },
  { name: 'an app', text: link('slack://open') },
  { name: 'a package of Android', text: link('intent://scan/#Intent;end') },
  { name: 'a web socket', text: link('wss://acme.example/') },
  { name: 'plain HTTP', text: link('http://acme.example/') },
  { name: 'plain HTTP on its own', text: 'Read http://acme.example/ first.' },
  { name: 'plain HTTP between < and >', text: 'Read <http://acme.example/>.' },
  { name: 'an address that begins with www', text: 'Read www.acme.example first.' },
  { name: 'an unknown scheme', text: link('acme+x.1:open') },
];

const shapes: AddressCase[] = [
  { name: 'the protocol of the page', text: link('//evil.example/') },
  { name: 'a slash and a backslash', text: link('/\\\\evil.example/') },
  { name: 'two backslashes', text: link('\\\\\\\\evil.example/') },
  { name: 'backslashes behind the scheme', text: link('https:\\\\\\\\evil.example/') },
  { name: 'a slash and a tab', text: link('/&#9;/evil.example/') },
  { name: 'a scheme without slashes', text: link('https:evil.example') },
  { name: 'a scheme with one slash', text: link('https:/evil.example') },
  { name: 'a scheme with three slashes', text: link('https:///evil.example') },
  { name: 'a scheme alone', text: link('https://') },
  { name: 'a user name', text: link('https://acme.example@evil.example/') },
  { name: 'a user name and a password', text: link('https://user:word@acme.example/') },
  { name: 'a backslash before a host', text: link('https://evil.example\\\\@acme.example/') },
  { name: 'a host that is only this machine', text: link('https://localhost:3000/') },
  { name: 'a host in numbers', text: link('https://192.168.0.1/') },
  { name: 'a host as one number', text: link('https://3232235777/') },
  { name: 'a host in brackets', text: link('https://[::1]/') },
  { name: 'a host of two points', text: link('https://acme..example/') },
  { name: 'a quote in the path', text: link('https://acme.example/"onclick=alert(1)') },
  { name: 'a smaller sign by reference', text: link('https://acme.example/&lt;script&gt;') },
  { name: 'a blank in the path', text: link('<https://acme.example/a b>') },
  { name: 'a direction mark in the path', text: link('https://acme.example/&#8238;gpj.exe') },
  { name: 'a file beside the article', text: link('setup.md') },
  { name: 'a folder above', text: link('../other/') },
  { name: 'a query alone', text: link('?page=2') },
  { name: 'nothing', text: link('') },
  { name: 'nothing between < and >', text: link('<>') },
];

const places: AddressCase[] = [
  { name: 'a definition', text: 'Read [the page][1].\n\n[1]: javascript:alert(1)', line: 3 },
  { name: 'a definition that nothing uses', text: 'Text.\n\n[1]: data:text/html,x', line: 3 },
  { name: 'a definition between < and >', text: 'Read [the page].\n\n[the page]: <javascript:alert(1)>', line: 3 },
  { name: 'a footnote', text: 'Text.[^1]\n\n[^1]: Read [the page](javascript:alert(1)).', line: 3 },
  { name: 'a table', text: '| a |\n| - |\n| [x](javascript:alert(1)) |', line: 3 },
  { name: 'a list in a list', text: '- one\n  - [x](javascript:alert(1))', line: 2 },
  { name: 'a quotation', text: '> [x](javascript:alert(1))' },
  { name: 'a heading', text: '### [x](javascript:alert(1))' },
  { name: 'strong text', text: '**[x](javascript:alert(1))**' },
  { name: 'a picture with a link', text: '[![The page](consent.webp)](javascript:alert(1))' },
  { name: 'a mail with a hidden recipient', text: link('mailto:help@acme.example?bcc=spy@evil.example') },
  { name: 'a mail with another recipient', text: link('mailto:help@acme.example?to=spy@evil.example') },
  { name: 'a mail to two', text: link('mailto:help@acme.example,spy@evil.example') },
  { name: 'a mail with a line break', text: link('mailto:help@acme.example?subject=x%0D%0ABcc:%20spy@evil.example') },
  { name: 'a mail to nobody', text: link('mailto:?body=x') },
  { name: 'a mail with an attachment', text: link('mailto:help@acme.example?attach=/etc/passwd') },
];

const pages: AddressCase[] = [
  { name: 'an unknown page', text: link('/guide/nowhere/'), rule: PAGE },
  { name: 'a page without its last slash', text: link('/guide/build'), rule: PAGE },
  { name: 'a page with dots in its path', text: link('/guide/../guide/build/'), rule: PAGE },
  { name: 'a page with a percent sign', text: link('/guide/%62uild/'), rule: PAGE },
  { name: 'a page in capitals', text: link('/Guide/'), rule: PAGE },
  { name: 'an unknown listing', text: link('/ecosystem/nowhere/'), rule: PAGE },
  { name: 'an unknown category', text: link('/ecosystem/category/nowhere/'), rule: PAGE },
  { name: 'a file of the server', text: link('/etc/passwd'), rule: PAGE },
  { name: 'an anchor that is not there', text: link('#nowhere'), rule: ANCHOR },
  { name: 'an anchor in capitals', text: link('#Enable'), rule: ANCHOR },
  { name: 'an anchor that another page does not have', text: link('/guide/build/#nowhere'), rule: ANCHOR },
  { name: 'an anchor with a smaller sign', text: link('#%3Cscript%3E'), rule: ANCHOR },
  { name: 'an anchor with half a character', text: link('#%E4'), rule: ANCHOR },
];

const pictures: AddressCase[] = [
  { name: 'a picture of another site', text: '![The page](https://evil.example/x.png)', rule: PICTURE },
  { name: 'a picture of the protocol of the page', text: '![The page](//evil.example/x.png)', rule: PICTURE },
  { name: 'a picture as data', text: '![The page](data:image/png;base64,iVBORw0KGgo=)', rule: PICTURE },
  { name: 'a picture as javascript', text: '![The page](javascript:alert(1))', rule: PICTURE },
  { name: 'a picture of a folder above', text: '![The page](../ashlar/consent.webp)', rule: PICTURE },
  { name: 'a picture of a folder above, in percent signs', text: '![The page](%2e%2e/ashlar/consent.webp)', rule: PICTURE },
  { name: 'a picture of the root', text: '![The page](/etc/passwd)', rule: PICTURE },
  { name: 'a picture of a file', text: '![The page](file:///etc/passwd)', rule: PICTURE },
  { name: 'a picture with a letter in percent signs', text: '![The page](%63onsent.webp)', rule: PICTURE },
  { name: 'a picture with a query', text: '![The page](consent.webp?w=10)', rule: PICTURE },
  { name: 'a picture with half a character', text: '![The page](%E0%A4%A)', rule: PICTURE },
  { name: 'a picture in capitals', text: '![The page](CONSENT.WEBP)', rule: PICTURE },
  { name: 'a picture named nowhere', text: '![The page]()', rule: PICTURE },
  { name: 'a picture that leaves the folder and comes back', text: '![The page](./../acme/consent.webp)', rule: PICTURE },
  { name: 'a picture without a description', text: '![](consent.webp)', rule: 'listing/picture-alt' },
  { name: 'a picture by a definition', text: '![The page][1]\n\n[1]: https://evil.example/x.png', rule: CODE },
];

export const ADDRESS_CASES: readonly AddressCase[] = [...schemes, ...shapes, ...places, ...pages, ...pictures];
