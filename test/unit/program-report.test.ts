import { describe, expect, test } from 'vitest';
import { MILESTONES, type Milestone } from '../../src/domain/lifecycle.ts';
import { reportProgram, type ReportedListing } from '../../src/domain/program-report.ts';
import { formatReport } from '../../src/domain/program-report-text.ts';
import { wordsOf } from '../../src/words/own-words.ts';

const TODAY = '2026-10-01';
const SHELF_LIFE = { verifiedDays: 100, comingSoonDays: 60 };

/** A listing whose milestones lie so many days of January 2026 apart, up to one. */
function aListing(slug: string, upTo: Milestone | undefined, gap: number, rest: Partial<ReportedListing> = {}): ReportedListing {
  const reached = upTo === undefined ? [] : MILESTONES.slice(0, MILESTONES.indexOf(upTo) + 1);
  const dayAt = (index: number) => new Date(Date.UTC(2026, 0, 1 + index * gap)).toISOString().slice(0, 10);
  return { slug, name: slug.toUpperCase(), milestones: Object.fromEntries(reached.map((name, index) => [name, { on: dayAt(index) }])), verifiedOn: '2026-09-20', ...rest };
}

describe('the report of a program', () => {
  const report = reportProgram(
    [
      aListing('done', 'production-confirmed', 10),
      aListing('soon', 'walkthrough-passed', 20),
      aListing('new', 'interested', 1),
      aListing('blank', undefined, 1),
      aListing('gone', 'production-confirmed', 30, { ended: { kind: 'delisted', on: '2026-09-01' }, verifiedOn: '2026-01-01' }),
      aListing('old', 'production-confirmed', 40, { verifiedOn: '2026-05-01' }),
    ],
    TODAY,
    SHELF_LIFE,
  );

  test('puts those first that wait longest, and says for what', () => {
    expect(report.standings.map(({ slug, waitingFor, days }) => [slug, waitingFor, days])).toEqual([
      ['new', 'approved', 273],
      ['soon', 'qa-call', 153],
      ['blank', 'interested', undefined],
      ['done', undefined, 173],
      ['gone', undefined, 30],
      ['old', undefined, -127],
    ]);
  });

  test('measures each step over those who reached it', () => {
    expect(report.stepTimes.find(({ milestone }) => milestone === 'approved')).toEqual({ milestone: 'approved', median: 25, count: 4 });
    expect(report.stepTimes.find(({ milestone }) => milestone === 'qa-call')).toEqual({ milestone: 'qa-call', median: 30, count: 3 });
  });

  test('names what is coming soon for too long, and whose steps are old', () => {
    expect(report.overdue).toEqual([{ slug: 'soon', name: 'SOON', since: '2026-05-01', days: 153 }]);
    expect(report.stale).toEqual([{ slug: 'old', name: 'OLD', verifiedOn: '2026-05-01', days: 153 }]); // a delisted one has nothing to check
  });

  test('reads as Markdown', () => {
    const text = formatReport(report, [{ name: 'links.oauthDocs', place: 'content/program.yaml:51' }], wordsOf());
    expect(text).toContain('# Where the program stands on 1 October 2026');
    expect(text).toContain('| NEW | Hidden | Approved as an integration to build | 1 January 2026 | 273 |');
    expect(text).toContain('- `links.oauthDocs` (content/program.yaml:51)');
    expect(text).toMatch(/\| Approved as an integration to build \| 25 \| █+ \| 4 \|/);
  });

  test('shows a name as it is, whatever signs it holds', () => {
    const text = formatReport(reportProgram([aListing('old', 'walkthrough-passed', 20, { name: '<b>|#1', verifiedOn: '2026-05-01' })], TODAY, SHELF_LIFE), [], wordsOf());
    expect(text).toContain('| \\<b\\>\\|\\#1 |');
    expect(text).toContain('- \\<b\\>\\|\\#1: last on');
  });

  test('calls statuses and milestones as the program does', () => {
    const text = formatReport(report, [], wordsOf({}, { statuses: { 'coming-soon': { label: 'In the pit' } }, milestones: { approved: 'Waved through' } }));
    expect(text).toContain('| SOON | In the pit |');
    expect(text).toContain('| NEW | Hidden | Waved through |');
    expect(text).toMatch(/\| Waved through \| 25 \|/);
  });

  test('says so where there is nothing to tell', () => {
    const text = formatReport(reportProgram([], TODAY, SHELF_LIFE), [], wordsOf());
    expect(text).toContain('No integration waits for anything.');
    expect(text).toContain('Nothing to measure yet.');
  });
});
