/** A text as a reader gets it, and where each of its characters comes from. */
export interface PlainText {
  text: string;
  /** The offset in the source of an offset in the text. */
  sourceOffset(offset: number): number;
}

/** Character references, escapes of YAML, JSON and code, and the escaped sign of a name in Markdown. */
const ESCAPE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(quot|amp|lt|gt|apos|nbsp));|\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(_))/gi;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' };

/** A source with its escapes and character references written out, since a secret can hide behind them. */
export function unescape(source: string): PlainText {
  return rewrite(source, ESCAPE, (_, hex, decimal, name, x, u, sign) => {
    const code = hex ?? x ?? u;
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    if (sign !== undefined) return sign;
    return String.fromCodePoint(Math.min(0x10ffff, code === undefined ? Number(decimal) : Number.parseInt(code, 16)));
  });
}

/** What stays of HTML without its tags: a cell ends with a bar, a block with a line break, marks inside a line leave nothing. */
export function withoutTags(html: string): string {
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)[^>]*>/gi, (_, close: string, name: string) => {
    if (/^(?:a|abbr|b|code|em|i|kbd|mark|s|samp|small|span|strong|sub|sup|u|var|wbr)$/i.test(name)) return '';
    return close !== '' && /^(?:td|th|dt)$/i.test(name) ? ' | ' : '\n';
  });
}

/** A source in which the data of embedded pictures is blank: chance makes everything out of it. */
export function withoutEmbedded(source: string): string {
  return source.includes(';base64,') ? source.replace(/(;base64,\s*)((?:[A-Za-z0-9+/=]{16,}\s*)+)/g, (_, mark: string, data: string) => mark + ' '.repeat(data.length)) : source;
}

function rewrite(source: string, pattern: RegExp, replace: (...match: (string | undefined)[]) => string): PlainText {
  const starts: number[] = [];
  const shifts: number[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(pattern)) {
    text += source.slice(from, match.index) + replace(...match);
    from = match.index + match[0].length;
    starts.push(text.length);
    shifts.push(from - text.length);
  }
  if (starts.length === 0) return { text: source, sourceOffset: (offset) => offset };
  return {
    text: text + source.slice(from),
    sourceOffset: (offset) => offset + (shifts[starts.findLastIndex((start) => start <= offset)] ?? 0),
  };
}
