import { formatDay } from './day.ts';
import { escapeMarkdown } from './text/markdown.ts';
import type { ProgramReport, StepTime, UnsetValue } from './program-report.ts';
import type { Words } from '../words/catalog.ts';

/** Characters of the longest bar in the chart of medians. */
const LONGEST_BAR = 24;

/**
 * The report as Markdown, for the people who run the program.
 *
 * @param words what the program calls its statuses and milestones
 */
export function formatReport(report: ProgramReport, unset: readonly UnsetValue[], { statuses, milestones }: Pick<Words, 'statuses' | 'milestones'>): string {
  const { today, standings, stepTimes, overdue, stale } = report;
  const row = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
  const waiting = standings.filter(({ waitingFor }) => waitingFor !== undefined);
  const settled = standings.filter(({ waitingFor }) => waitingFor === undefined);
  const sections: readonly (readonly [string, string])[] = [
    [
      'Waiting',
      waiting.length === 0
        ? 'No integration waits for anything.'
        : table(
            ['Integration', 'Status', 'Waits for', 'Last milestone', 'Days'],
            waiting.map(({ name, status, waitingFor, since, days }) => [
              name,
              statuses[status].label,
              waitingFor === undefined ? '' : milestones[waitingFor],
              since === undefined ? 'none yet' : formatDay(since),
              days ?? '',
            ]),
          ),
    ],
    [
      'Complete or ended',
      settled.length === 0
        ? 'None yet.'
        : table(
            ['Integration', 'Status', 'Since', 'Days'],
            settled.map(({ name, status, since, days }) => [name, statuses[status].label, since === undefined ? '' : formatDay(since), days ?? '']),
          ),
    ],
    ['Coming soon for too long', listOr(overdue.map(({ name, since, days }) => `${escapeMarkdown(name)}: since ${formatDay(since)}, ${days} days`), 'None.')],
    ['Steps not checked for too long', listOr(stale.map(({ name, verifiedOn, days }) => `${escapeMarkdown(name)}: last on ${formatDay(verifiedOn)}, ${days} days ago`), 'None.')],
    ['Days from one milestone to the next', stepTimes.length === 0 ? 'Nothing to measure yet.' : table(['Milestone', 'Median', '', 'Integrations'], chart(stepTimes, milestones))],
    ['Values that are not known yet', listOr(unset.map(({ name, place }) => `\`${name}\` (${place})`), 'None.')],
  ];
  return `# Where the program stands on ${formatDay(today)}\n\n${sections.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n')}\n`;
}

function chart(times: readonly StepTime[], milestones: Words['milestones']): (string | number)[][] {
  const longest = Math.max(1, ...times.map(({ median }) => median));
  return times.map(({ milestone, median, count }) => [milestones[milestone], median, '█'.repeat(Math.round((median / longest) * LONGEST_BAR)), count]);
}

function listOr(lines: readonly string[], none: string): string {
  return lines.length === 0 ? none : lines.map((line) => `- ${line}`).join('\n');
}
