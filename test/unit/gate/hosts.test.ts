import { expect, test } from 'vitest';
import { showHost } from '../../../src/gate/hosts.ts';

test.each([
  { host: 'acme.example', shown: 'acme.example' },
  { host: 'xn--mller-kva.example', shown: 'müller.example' },
  { host: 'help.xn--80ak6aa92e.example', shown: 'help.аррӏе.example' }, // Cyrillic, every letter
  { host: 'XN--E1AFMKFD.example', shown: 'пример.example' },
  { host: 'xn--.example', shown: 'xn--.example' },
  { host: 'xn--99999999.example', shown: 'xn--99999999.example' }, // for no letter that there is
  { host: 'a b', shown: 'a b' },
])('readers see $host as $shown', ({ host, shown }) => {
  expect(showHost(host)).toBe(shown);
});
