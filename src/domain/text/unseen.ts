/**
 * Characters that a reader cannot see but that change what text means, how it is ordered or where it is
 * found: controls other than tab and line breaks, bidirectional embeddings, overrides and isolates,
 * zero-width spaces and joiners of words, soft hyphens, letters without a shape, tag characters,
 * noncharacters, halves of surrogate pairs, and a byte-order mark anywhere.
 */
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u2028\u2029\u202A-\u202E\u2060-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E007F}\p{Cs}]|[\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/u;

/** Zero-width joiners are part of emoji and of several scripts; anywhere else they hide something. */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\u{FE0F}\u{1F3FB}-\u{1F3FF}\p{scx=Arab}\p{scx=Syrc}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Gujr}\p{scx=Guru}\p{scx=Orya}\p{scx=Mymr}\p{scx=Khmr}\p{scx=Tibt}\p{scx=Mong}])[\u200C\u200D]/u;

/** Variation selectors choose a shape for the character before them. Behind others, or in rows, they can carry a hidden text. */
const STRAY_SELECTOR =
  /(?<![\p{S}\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mymr}\p{Script=Phag}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}/u;

/** Marks of direction belong into lines that hold a script written from right to left. */
const STRAY_MARK = /^(?!.*[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]).*?[\u061C\u200E\u200F]/mu;

/** The first character of a text that may not stand in content, with its code point as `U+202E`; `undefined` where all may. */
export function findUnseen(text: string): { index: number; name: string } | undefined {
  const index = firstUnseen(text);
  return index === undefined ? undefined : { index, name: nameAt(text, index) };
}

function nameAt(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstUnseen(text: string): number | undefined {
  const mark = STRAY_MARK.exec(text);
  const found = [UNSEEN, STRAY_JOINER, STRAY_SELECTOR].flatMap((pattern) => pattern.exec(text)?.index ?? []);
  if (mark) found.push(mark.index + mark[0].length - 1);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** The sign that programs put where they could not read a letter, and characters that have a shape in one company's fonts only. */
const UNREADABLE = /[\uFFFD\p{Co}]/u;

/** The first character of a text that most readers see as a box or a question mark, as `findUnseen` tells it. */
export function findUnreadable(text: string): { index: number; name: string } | undefined {
  const index = UNREADABLE.exec(text)?.index;
  return index === undefined ? undefined : { index, name: nameAt(text, index) };
}

/** A text that a terminal, a log or a page can show as it is: what cannot be seen, or acts on a terminal, becomes `·`. */
export function showUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]|(?![\u200C\u200D])\p{Cf}/gu, '·');
}
