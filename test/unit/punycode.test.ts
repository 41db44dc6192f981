import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showHost } from '../../src/domain/punycode.ts';

describe('showHost', () => {
  test.each([
    { host: 'acme.example', shown: 'acme.example' },
    { host: 'xn--mller-kva.example', shown: 'müller.example' },
    { host: 'help.xn--80ak6aa92e.example', shown: 'help.аррӏе.example' }, // Cyrillic, every letter
    { host: 'XN--E1AFMKFD.example', shown: 'пример.example' },
    { host: 'xn--fiqs8s', shown: '中国' },
    { host: 'xn--.example', shown: 'xn--.example' },
    { host: 'xn--99999999.example', shown: 'xn--99999999.example' }, // for no letter that there is
    { host: 'xn--a_b.example', shown: 'xn--a_b.example' },
    { host: 'xn--acme-.example', shown: 'acme.example' },
  ])('$host', ({ host, shown }) => {
    expect(showHost(host)).toBe(shown);
  });

  test('reads back what browsers write', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcdeäßжщאبंก中日한𐐨'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(label, (name) => {
        const host = `${name}.example`;
        const ascii = domainToASCII(host);
        fc.pre(ascii !== '');
        // Browsers fold some letters before they encode; encoded once more, what is shown is the same host.
        expect(domainToASCII(showHost(ascii))).toBe(ascii);
        expect(showHost(ascii)).not.toMatch(/xn--/);
      }),
    );
  });
});
