const PICTURE = 'Write ![What the picture shows](picture.png).';
const VIDEO = 'Name the video in the field "video", with youtube and title.';
const STRONG = 'Write **words** for strong text.';
const EMPHASIS = 'Write *words* for emphasis.';
const LIST = 'Begin each entry of a list with a hyphen, or with a number and a point.';
const TABLE = 'Write a table with | between the cells.';

/** How Markdown says what people write HTML for. */
const ADVICE: Readonly<Record<string, string>> = {
  a: 'Write [words](https://…).',
  b: STRONG,
  strong: STRONG,
  i: EMPHASIS,
  em: EMPHASIS,
  br: 'End the line with a backslash, or begin a new paragraph with an empty line.',
  p: 'Begin a paragraph with an empty line.',
  img: PICTURE,
  picture: PICTURE,
  figure: 'Write ![What the picture shows](picture.png), or name the picture in the field "screenshots".',
  video: VIDEO,
  iframe: VIDEO,
  embed: VIDEO,
  ul: LIST,
  ol: LIST,
  li: LIST,
  table: TABLE,
  tr: TABLE,
  td: TABLE,
  th: TABLE,
  code: 'Put code between backticks: `code`.',
  pre: 'Put code between two lines of three backticks.',
  kbd: 'Put the key between backticks: `Ctrl`.',
  h1: 'Begin a heading with ## or ###.',
  h2: 'Begin a heading with ##.',
  h3: 'Begin a heading with ###.',
  hr: 'Write --- between two empty lines.',
  blockquote: 'Begin each line of a quotation with >.',
  script: 'Remove it: articles hold no code.',
  style: 'Remove it: the site styles every article.',
};

/** What to write instead of an HTML element; `undefined` for one that has no counterpart. */
export function adviceForElement(name: string | null | undefined): string | undefined {
  const key = name?.toLowerCase() ?? '';
  return Object.hasOwn(ADVICE, key) ? ADVICE[key] : undefined;
}
