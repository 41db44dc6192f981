import { describe, expect, test } from 'vitest';
import { findMixedWord, lookOf } from '../../../src/domain/text/look-alikes.ts';

describe('lookOf', () => {
  test.each([
    { a: 'Acme', b: 'АСМЕ'.replace('М', 'M') }, // Cyrillic but for one letter
    { a: 'Acme', b: 'ACME' },
    { a: 'Ola', b: '0la' },
    { a: 'Lever', b: 'Iever' }, // a capital i
    { a: 'Modem', b: 'Modern' },
    { a: 'Acme Stones', b: 'Acme-Stones' },
    { a: 'Café', b: 'Cafe' },
    { a: 'Polo', b: 'Ρolo' }, // a Greek rho
  ])('$a looks like $b', ({ a, b }) => {
    expect(lookOf(a)).toBe(lookOf(b));
  });

  test.each([
    { a: 'Acme', b: 'Acne' },
    { a: 'Quill 2', b: 'Quill 3' },
    { a: '集成', b: '連携' },
  ])('$a does not look like $b', ({ a, b }) => {
    expect(lookOf(a)).not.toBe(lookOf(b));
  });
});

describe('findMixedWord', () => {
  test.each([
    { name: 'Acmе', mixed: { word: 'Acmе', scripts: ['Latin', 'Cyrillic'] } },
    { name: 'Stones αcme', mixed: { word: 'αcme', scripts: ['Latin', 'Greek'] } },
    { name: 'Acme', mixed: undefined },
    { name: 'Яндекс Mail', mixed: undefined }, // each word in its own script
    { name: 'ライン LINE', mixed: undefined },
    { name: 'Acme 2000', mixed: undefined },
    { name: 'Łódź Café', mixed: undefined },
  ])('$name', ({ name, mixed }) => {
    expect(findMixedWord(name)).toEqual(mixed);
  });
});
