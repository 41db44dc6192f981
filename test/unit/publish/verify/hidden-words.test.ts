import { describe, expect, test } from 'vitest';
import { compareTexts, HiddenWords } from '../../../../src/publish/verify/hidden-words.ts';

const words = (): HiddenWords =>
  new HiddenWords(compareTexts(
    ['The Zyxwortite polishes granite.\nPress the button and wait for the list of all stones.'],
    ['zyxwortite', 'wall-notes', 'Ox', 'logo'],
    ['A wall holds notes.\nThe logo polishes a button; press granite and wait for the list.', 'All stones of the list'],
  ));

describe('HiddenWords', () => {
  test.each([
    { text: 'See Zyxwortite here', found: ['zyxwortite'], why: 'a word that no published text has' },
    { text: '{"slug":"zyxwortite"}', found: ['zyxwortite'], why: 'whatever stands around it' },
    { text: 'ZYXWORTITE', found: ['zyxwortite'], why: 'in capitals as well' },
    { text: '<a href="/ecosystem/wall-notes/">', found: ['wall notes'], why: 'a name made of common words' },
    { text: 'wait for the list of all stones', found: ['wait for the list of all', 'for the list of all stones'], why: 'a sentence made of common words' },
  ])('finds $why', ({ text, found }) => {
    expect(words().find(text)).toEqual(found);
  });

  test.each([
    { text: 'polishes granite', why: 'words that published texts have as well' },
    { text: 'the logo', why: 'a name that published texts have as well' },
    { text: 'an ox', why: 'a name of two letters' },
    { text: 'zyxwortites', why: 'another word that begins like one' },
    { text: 'the notes on a wall', why: 'the parts of a name in another order' },
  ])('passes $why', ({ text }) => {
    expect(words().find(text)).toEqual([]);
  });

  test.each([
    { text: '<a href="/planner/?with=wall">Notes</a>', why: 'an address and the words of its link' },
    { text: '<title>Wall</title><notes>', why: 'a text and the name of the element behind it' },
    { text: 'data-say="Stones\\nzyxwortites"', why: 'an escaped line break and the word behind it' },
  ])('between marks, passes $why', ({ text }) => {
    expect(words().find(text, 'markup')).toEqual([]);
  });

  test.each([
    { text: '<p>See <b>Zyxwortite</b>', found: ['zyxwortite'], why: 'a word' },
    { text: '<img alt="Wall notes">', found: ['wall notes'], why: 'a name in an attribute' },
    { text: '<a href="/ecosystem/wall-notes/">', found: ['wall notes'], why: 'a name in an address' },
    { text: 'data-say="Stones\\nZyxwortite"', found: ['zyxwortite'], why: 'a word behind an escaped line break' },
  ])('between marks, finds $why', ({ text, found }) => {
    expect(words().find(text, 'markup')).toEqual(found);
  });

  test('leaves single words of code to those who wrote it, and still finds names', () => {
    const hidden = new HiddenWords(compareTexts(['It will dispatch stones.'], ['wall-notes'], ['wall', 'notes']));
    expect(hidden.find('function dispatch() {}', 'code')).toEqual([]);
    expect(hidden.find('"wall-notes"', 'code')).toEqual(['wall notes']);
  });

  test.each([
    { word: 'weekend', found: [], why: 'which may be what is left of a published word' },
    { word: 'zyxwortite', found: ['zyxwortite'], why: 'with which no published word begins' },
  ])('in an index of words without their endings, judges one $why', ({ word, found }) => {
    const hidden = new HiddenWords(compareTexts(['A Zyxwortite weekend'], [], ['Weekends are long']));
    expect(hidden.find(word)).toEqual([word]);
    expect(hidden.find(word, 'index')).toEqual(found);
  });

  test('finds a line again on the next page', () => {
    const hidden = words();
    expect(hidden.find('Zyxwortite')).toEqual(hidden.find('Zyxwortite'));
  });
});
