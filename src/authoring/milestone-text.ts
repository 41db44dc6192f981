import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Day } from '../domain/day.ts';
import { MILESTONES, type Milestone } from '../domain/lifecycle.ts';

/** A milestone as a status file records it. */
export interface MilestoneEntry {
  milestone: Milestone;
  on: Day;
  /** The team that saw it. */
  by?: string | undefined;
  /** What was shown, for customers. */
  note?: string | undefined;
}

/** The head of a status file that a command begins. */
const HEAD = 'milestones:\n';

/**
 * The text of a status file with one more milestone, in its place among the others.
 *
 * Every other character of the file stays as it is, comments included.
 *
 * @param text the file as it is, or `undefined` where there is none yet
 * @returns why not, where the file has the milestone already or its `milestones` are not a list of lines
 */
export function addMilestone(text: string | undefined, entry: MilestoneEntry): { text: string } | { refused: string } {
  if (text === undefined) return { text: `${HEAD}${formatMilestone(entry, 2, '\n')}` };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text);
  const milestones: unknown = document.get('milestones', true);
  if (isMap(milestones) && milestones.has(entry.milestone)) return { refused: `"${entry.milestone}" has a day already. Correct it there if it is wrong.` };
  if (!isMap(milestones) || milestones.flow || milestones.items.length === 0) {
    return { refused: '"milestones:" has to stand on a line of its own, and each milestone on a line below it.' };
  }
  const { offset, indent } = placeFor(entry.milestone, milestones, text);
  const line = formatMilestone(entry, indent, newline);
  const before = text.slice(0, offset);
  return { text: `${before}${before === '' || before.endsWith('\n') ? '' : newline}${line}${text.slice(offset)}` };
}

/** Where a milestone belongs: the beginning of a line, and how far that line is indented. */
function placeFor(milestone: Milestone, milestones: YAMLMap, text: string): { offset: number; indent: number } {
  const starts = milestones.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : '',
    start: isScalar(key) ? (key.range?.[0] ?? 0) : 0,
  }));
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  const indent = starts[0] ? starts[0].start - lineOf(starts[0].start) : 2;
  const rank = MILESTONES.indexOf(milestone);
  const next = starts.find(({ name }) => MILESTONES.findIndex((known) => known === name) > rank);
  if (next) return { offset: lineOf(next.start), indent };
  // Behind the last one: after its line or lines, before the comments and fields that follow.
  const last = milestones.items.at(-1)?.value;
  const end = isMap(last) || isScalar(last) ? (last.range?.[1] ?? text.length) : text.length;
  const lineEnd = text.indexOf('\n', Math.max(0, end - 1));
  return { offset: lineEnd === -1 ? text.length : lineEnd + 1, indent };
}

function formatMilestone({ milestone, on, by, note }: MilestoneEntry, indent: number, newline: string): string {
  const margin = ' '.repeat(indent);
  if (by === undefined && note === undefined) return `${margin}${milestone}: ${on}${newline}`;
  const inner = margin.repeat(2);
  return [
    `${margin}${milestone}:`,
    `${inner}on: ${on}`,
    ...(by === undefined ? [] : [`${inner}by: ${JSON.stringify(by)}`]),
    ...(note === undefined ? [] : [`${inner}note: ${JSON.stringify(note)}`]),
    '',
  ].join(newline);
}
