import type { Chance } from './chance.ts';
import { ADJECTIVES, NAME_ENDS, NAME_PARTS, NOUNS, PREPOSITIONS, VERBS } from './words.ts';

/** An invented name, such as "Loravia Checks" or "ElmaraSync". */
export function writeName(chance: Chance): string {
  const word = [chance.pick(NAME_PARTS.first), chance.happens(0.7) ? chance.pick(NAME_PARTS.middle) : '', chance.pick(NAME_PARTS.last)].join('');
  if (chance.happens(0.35)) return word;
  const end = chance.pick(NAME_ENDS);
  return chance.happens(0.12) ? `${word}${end}` : `${word} ${end}`;
}

/** One sentence within limits: the words are real and chosen by chance, so that it compresses as text does. */
export function writeSentence(chance: Chance, least: number, most: number): string {
  let text = capitalize(chance.pick(VERBS));
  for (;;) {
    const thing = `${chance.happens(0.6) ? `${chance.pick(ADJECTIVES)} ` : ''}${plural(chance.pick(NOUNS))}`;
    const longer = `${text} ${thing}`;
    if (longer.length + 1 > most && text.includes(' ')) break;
    text = longer;
    if (text.length >= least && chance.happens(0.4)) break;
    const joint = chance.happens(0.3) ? `and ${chance.pick(VERBS)}` : chance.pick(PREPOSITIONS);
    if (text.length + joint.length + 12 > most) break;
    text = `${text} ${joint}`;
  }
  return `${text.replace(/ (and \w+|for|from|with|behind|before|after|beside|into|without|across|inside|between)$/, '')}.`;
}

/** Several sentences of at least some characters. */
export function writeParagraph(chance: Chance, least: number): string {
  let text = writeSentence(chance, 40, 90);
  while (text.length < least) text = `${text} ${writeSentence(chance, 40, 90)}`;
  return text;
}

function plural(noun: string): string {
  if (/(s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
