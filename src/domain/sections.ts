/** Where a section of a help article belongs. `optional-first` comes ahead of the required ones, `optional-last` after them. */
type SectionPlace = 'optional-first' | 'required' | 'optional-last';

/** Every section that a help article may have. The required ones come in this order; the last ones in any order. */
export const SECTIONS = [
  { title: 'Before you start', place: 'optional-first' },
  { title: 'Enable', place: 'required' },
  { title: 'Use', place: 'required' },
  { title: 'What you will see', place: 'required' },
  { title: 'Troubleshooting', place: 'optional-last' },
  { title: 'Disconnect', place: 'optional-last' },
  { title: 'Limits', place: 'optional-last' },
] as const satisfies readonly { title: string; place: SectionPlace }[];

/** The titles that every help article has, in their order. */
export const REQUIRED_SECTIONS: readonly string[] = SECTIONS.filter(({ place }) => place === 'required').map(({ title }) => title);

/** A heading of an article, as far as its sections depend on it. */
export interface SectionHeading {
  text: string;
  depth: number;
  /** Whether anything but headings follows it. */
  hasText: boolean;
}

/** The headings that begin a section: those of the second level. */
export function sectionsOf<H extends SectionHeading>(headings: readonly H[]): H[] {
  return headings.filter(({ depth }) => depth === 2);
}

/** Whether a help article has every required section, each with text, in their order. */
export function isArticleComplete(headings: readonly SectionHeading[]): boolean {
  const written = sectionsOf(headings).filter(({ hasText }) => hasText).map(({ text }) => text);
  const places = REQUIRED_SECTIONS.map((title) => written.indexOf(title));
  return places.every((place, index) => place !== -1 && place > (places[index - 1] ?? -1));
}

/** Where a section stands among the others: a lower rank comes first. `undefined` for an unknown title. */
export function sectionRank(title: string): number | undefined {
  const index = SECTIONS.findIndex((section) => section.title === title);
  if (index === -1) return undefined;
  return SECTIONS[index]?.place === 'optional-last' ? SECTIONS.length : index;
}

/** The Markdown of a section of an article, from its heading to the next one of its level; `undefined` where it has none. */
export function sectionSource(markdown: string, title: string): string | undefined {
  const lines = markdown.split(/\r?\n/);
  const inSample = linesOfSamples(lines);
  const start = lines.findIndex((line, index) => line.trim() === `## ${title}` && !inSample.has(index));
  if (start === -1) return undefined;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## ') && !inSample.has(index));
  return lines.slice(start, end === -1 ? undefined : end).join('\n').trim();
}

/** The lines that stand in a code sample, fences included: what looks like a heading there is a comment of a shell, or Markdown that is shown. */
function linesOfSamples(lines: readonly string[]): Set<number> {
  const inside = new Set<number>();
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, mark, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== undefined || mark !== undefined) inside.add(index);
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && rest.trim() === '') fence = undefined;
  }
  return inside;
}
