import { formatHex, type Oklch } from './color.ts';
import type { RecordedStatus } from './history.ts';
import { escapeMarkup } from './text/markup.ts';
import { textWidth } from './text/width.ts';
import type { Accent } from './theme.ts';

/** Height of a badge in CSS pixels. */
export const BADGE_HEIGHT = 28;
const FONT_SIZE = 12;
const INSET = 10;
/** Semibold letters are wider than regular ones. */
const STRONG = 1.06;

/** What a badge can tell of a listing; `moved` where its page leads to another one. */
export type BadgeStatus = RecordedStatus | 'moved';

/** What a badge says. */
export interface Badge {
  /** What is badged, such as "Lever integration". */
  subject: string;
  status: BadgeStatus;
  /** The word for the status. */
  label: string;
  /** The whole in a sentence, for those who cannot see it. */
  title: string;
  direction: 'ltr' | 'rtl';
  accent: Accent;
}

/** Colors of a badge in one theme; `tokens.css` has the same for pages. */
interface Shades {
  page: Oklch;
  line: Oklch;
  text: Oklch;
  status: Oklch;
}

/**
 * A badge as SVG: light or dark as its reader's system is.
 *
 * It loads nothing, so that it can stand on any site, and is drawn with the reader's own fonts; the width of
 * each text is stated, so that it stays in its box with all of them.
 */
export function formatBadge({ subject, status, label, title, direction, accent }: Badge): string {
  const first = { text: subject, width: widthOf(subject, 1), weight: 400, class: 't' };
  const second = { text: label, width: widthOf(label, STRONG), weight: 600, class: 's' };
  const [left, right] = direction === 'rtl' ? [second, first] : [first, second];
  const split = left.width + 2 * INSET;
  const width = split + right.width + 2 * INSET;
  const light = shades('light', status, accent);
  const dark = shades('dark', status, accent);
  const write = ({ text, width: length, weight, class: name }: typeof first, start: number): string =>
    `<text class="${name}" x="${start + INSET}" y="18" font-weight="${weight}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${formatHex(name === 't' ? light.text : light.status)}"${direction === 'rtl' ? ' direction="rtl" text-anchor="end"' : ''}>${escapeMarkup(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${BADGE_HEIGHT}" viewBox="0 0 ${width} ${BADGE_HEIGHT}" role="img" font-family="system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif" font-size="${FONT_SIZE}">
<title>${escapeMarkup(title)}</title>
<style>@media(prefers-color-scheme:dark){.b{fill:${formatHex(dark.page)};stroke:${formatHex(dark.line)}}.l{stroke:${formatHex(dark.line)}}.t{fill:${formatHex(dark.text)}}.s{fill:${formatHex(dark.status)}}}</style>
<rect class="b" x=".5" y=".5" width="${width - 1}" height="${BADGE_HEIGHT - 1}" rx="6" fill="${formatHex(light.page)}" stroke="${formatHex(light.line)}"/>
<path class="l" d="M${split}.5 1v${BADGE_HEIGHT - 2}" stroke="${formatHex(light.line)}"/>
${write(left, 0)}
${write(right, split)}
</svg>
`;
}

/** Where a badge leads, and where it is. */
export interface BadgePlace {
  /** What the picture shows, whatever the status is by then. */
  alt: string;
  pageUrl: string;
  badgeUrl: string;
}

/** A badge for the source of another page, as HTML and as Markdown. */
export function badgeSnippets({ alt, pageUrl, badgeUrl }: BadgePlace): { html: string; markdown: string } {
  return {
    html: `<a href="${escapeMarkup(pageUrl)}"><img src="${escapeMarkup(badgeUrl)}" alt="${escapeMarkup(alt)}" height="${BADGE_HEIGHT}"></a>`,
    markdown: `[![${alt.replace(/[\\[\]]/g, '\\$&')}](${badgeUrl})](${pageUrl})`,
  };
}

function widthOf(text: string, stretch: number): number {
  return Math.ceil((textWidth(text) * stretch * FONT_SIZE) / 1000);
}

function shades(theme: 'light' | 'dark', status: BadgeStatus, { light, dark, hue }: Accent): Shades {
  const of = (lightness: number, chroma: number, own = hue): Oklch => ({ lightness, chroma, hue: own });
  const own = theme === 'light' ? light : dark;
  const colors = {
    light: { page: of(0.994, 0.0015), line: of(0.9, 0.008), text: of(0.46, 0.018), status: { available: own, moved: of(0.46, 0.018), 'coming-soon': of(0.47, 0.13, 262), deprecated: of(0.49, 0.11, 62), delisted: of(0.5, 0.16, 27) } },
    dark: { page: of(0.19, 0.012), line: of(0.33, 0.014), text: of(0.75, 0.012), status: { available: own, moved: of(0.75, 0.012), 'coming-soon': of(0.8, 0.09, 262), deprecated: of(0.82, 0.11, 78), delisted: of(0.78, 0.11, 25) } },
  }[theme];
  return { ...colors, status: colors.status[status] };
}
