/** Letters of other scripts, and digits, that readers take for a Latin letter: pairs of what stands there and what is read. */
const PAIRS =
  'аa ɑa αa вb ьb сc ϲc ԁd еe ҽe ɡg һh нh іi ıi ιi јj ϳj кk κk ӏl лl мm пn ոn νv оo οo օo рp ρp ԛq гr ѕs тt τt υu սu ѵv ѡw хx χx уy γy ʏy ᴢz ζz 0o 1l';
const READ_AS: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']));

/**
 * How a name looks, so that two names that readers take for one have the same look.
 *
 * Case, accents and signs make no difference; neither do `I`, `l` and `1`, `O` and `0`, `rn` and `m`, and
 * letters of other scripts that look Latin.
 */
export function lookOf(name: string): string {
  return [...name.normalize('NFKC').replaceAll('I', 'l').toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')]
    .map((letter) => READ_AS.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm');
}

/** Scripts that have letters in common, by their looks. */
const SCRIPTS = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u, Armenian: /\p{Script=Armenian}/u, Cherokee: /\p{Script=Cherokee}/u } as const;

/** The scripts that the letters of one word mix though they look alike, and the word; `undefined` where no word does. */
export function findMixedWord(name: string): { word: string; scripts: readonly string[] } | undefined {
  for (const word of name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const scripts = Object.entries(SCRIPTS).flatMap(([script, pattern]) => (pattern.test(word) ? script : []));
    if (scripts.length > 1) return { word, scripts };
  }
  return undefined;
}
