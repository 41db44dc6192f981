import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type Badge, badgeSnippets, formatBadge } from '../../src/domain/badge.ts';
import { contrast, parseHex } from '../../src/domain/color.ts';
import { RECORDED_STATUSES } from '../../src/domain/history.ts';
import { textWidth } from '../../src/domain/text/width.ts';
import { deriveAccent } from '../../src/domain/theme.ts';

function aBadge(changes: Partial<Badge> = {}): Badge {
  return { subject: 'Quarry integration', status: 'available', label: 'Available', title: 'Acme: available', direction: 'ltr', accent: deriveAccent('#7a3b9d'), ...changes };
}

interface Drawn {
  errors: string[];
  title: string;
  width: number;
  texts: { start: number; length: number; fill: string; words: string }[];
  page: string;
  dark: Record<string, string>;
}

/** What a strict XML parser makes of a badge. */
function read(svg: string): Drawn {
  const drawn: Drawn = { errors: [], title: '', width: 0, texts: [], page: '', dark: {} };
  let open = '';
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => drawn.errors.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    open = name;
    if (name === 'svg') drawn.width = Number(attributes['width']);
    if (name === 'rect') drawn.page = String(attributes['fill']);
    if (name === 'text') drawn.texts.push({ start: Number(attributes['x']), length: Number(attributes['textLength']), fill: String(attributes['fill']), words: '' });
  });
  parser.on('text', (text) => {
    const last = drawn.texts.at(-1);
    if (open === 'title') drawn.title += text.trim();
    if (open === 'text' && last) last.words += text.trim();
    if (open === 'style') for (const [, name = '', fill = ''] of text.matchAll(/\.(\w)\{fill:(#\w+)/g)) drawn.dark[name] = fill;
  });
  parser.write(svg).close();
  return drawn;
}

describe('formatBadge', () => {
  test.each([
    { case: 'plain words', subject: 'Quarry integration' },
    { case: 'markup', subject: 'A<b> & "C"' },
    { case: 'one letter', subject: 'X' },
    { case: 'ideographs', subject: '採石場 連携' },
    { case: 'letters that join', subject: 'تكامل المحجر' },
  ])('keeps $case whole and inside the box', ({ subject }) => {
    const { errors, texts, width, title } = read(formatBadge(aBadge({ subject, title: subject })));
    const [first, second] = texts;
    expect([errors, title, first?.words]).toEqual([[], subject, subject]);
    expect((first?.start ?? 0) + (first?.length ?? 0)).toBeLessThan(second?.start ?? 0);
    expect((second?.start ?? 0) + (second?.length ?? 0)).toBeLessThanOrEqual(width - 10);
  });

  test('begins at the side where its language begins', () => {
    expect(read(formatBadge(aBadge({ direction: 'rtl' }))).texts.map(({ words }) => words)).toEqual(['Available', 'Quarry integration']);
  });

  test.each(RECORDED_STATUSES)('can be read in both themes: %s', (status) => {
    for (const accent of ['#7a3b9d', '#ffee00', '#000000']) {
      const { texts, page, dark } = read(formatBadge(aBadge({ status, accent: deriveAccent(accent) })));
      for (const { fill } of texts) expect(contrast(parseHex(fill), parseHex(page))).toBeGreaterThan(4.5);
      for (const name of ['t', 's']) expect(contrast(parseHex(dark[name] ?? ''), parseHex(dark['b'] ?? ''))).toBeGreaterThan(4.5);
    }
  });
});

describe('badgeSnippets', () => {
  test('hold in a page whatever the name is', () => {
    const { html, markdown } = badgeSnippets({ alt: 'A "B" [C] <d>', pageUrl: 'https://q.example/a/', badgeUrl: 'https://q.example/a.svg' });
    expect(html).toBe('<a href="https://q.example/a/"><img src="https://q.example/a.svg" alt="A &quot;B&quot; [C] &lt;d&gt;" height="28"></a>');
    expect(markdown).toBe('[![A "B" \\[C\\] <d>](https://q.example/a.svg)](https://q.example/a/)');
  });
});

describe('textWidth', () => {
  test.each([
    { text: '', width: 0 },
    { text: 'iii', width: 666 },
    { text: 'WWW', width: 2832 },
    { text: 'é', width: 556 }, // as wide as its letter
    { text: '採石', width: 2000 },
    { text: 'a\u200Db', width: 1112 }, // a joiner takes no room
  ])('of "$text"', ({ text, width }) => {
    expect(textWidth(text)).toBe(width);
  });
});
