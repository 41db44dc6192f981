/** A status file that is wrong, and where. */
export interface StatusCase {
  name: string;
  text: string;
  rule: string;
  line: number;
}

const DAYS: readonly [milestone: string, day: string][] = [
  ['interested', '2026-01-12'], ['approved', '2026-01-19'], ['sandbox-issued', '2026-01-20'], ['oauth-registered', '2026-02-02'], ['built', '2026-04-13'], ['submitted', '2026-04-20'],
  ['walkthrough-passed', '2026-05-04'], ['qa-call', '2026-05-11'], ['final-touches', '2026-05-18'], ['production-credentials', '2026-05-20'], ['production-confirmed', '2026-06-01'],
];
const PACKAGES = 'packages:\n  sandbox-logins: 2026-04-20\n  support-form: 2026-04-17\n';

/** A record with every milestone up to a number of them; each stands on the line of its number plus one. */
function record(count: number, changes: Readonly<Record<string, string | null>> = {}, rest = PACKAGES): string {
  const lines = DAYS.slice(0, count).flatMap(([name, day]) => {
    const change = changes[name];
    return change === null ? [] : [`  ${name}: ${change ?? day}`];
  });
  return `milestones:\n${lines.join('\n')}\n${rest}`;
}

const ended = (text: string): string => `${PACKAGES}ended: ${text}\n`;

export const STATUS_CASES: readonly StatusCase[] = [
  { name: 'an empty file', text: '', rule: 'schema/type', line: 1 },
  { name: 'a file of blanks', text: '\n\n', rule: 'schema/type', line: 1 },
  { name: 'a file of comments', text: '# to come\n', rule: 'schema/type', line: 1 },
  { name: 'a list', text: '- interested\n', rule: 'schema/type', line: 1 },
  { name: 'a word', text: 'available\n', rule: 'schema/type', line: 1 },
  { name: 'a typed status', text: `status: available\n${record(1)}`, rule: 'schema/unknown-field', line: 1 },
  { name: 'milestones that are empty', text: 'milestones:\n', rule: 'schema/type', line: 1 },
  { name: 'milestones without one', text: 'milestones: {}\n', rule: 'status/no-milestones', line: 1 },
  { name: 'no milestones', text: PACKAGES, rule: 'schema/required', line: 1 },
  { name: 'a mistyped milestone', text: 'milestones:\n  intrested: 2026-01-12\n', rule: 'schema/unknown-field', line: 2 },
  { name: 'a milestone of another program', text: `${record(1, {}, '')}  launched: 2026-02-01\n`, rule: 'schema/unknown-field', line: 3 },
  { name: 'a milestone without a day', text: 'milestones:\n  interested:\n', rule: 'schema/value', line: 2 },
  { name: 'a milestone that is true', text: 'milestones:\n  interested: true\n', rule: 'schema/value', line: 2 },
  { name: 'a milestone of words', text: 'milestones:\n  interested: last week\n', rule: 'schema/value', line: 2 },
  { name: 'a day that is none', text: 'milestones:\n  interested: 2026-02-30\n', rule: 'schema/value', line: 2 },
  { name: 'a day in another order', text: 'milestones:\n  interested: 12.01.2026\n', rule: 'schema/value', line: 2 },
  { name: 'a moment', text: 'milestones:\n  interested: 2026-01-12T10:00:00Z\n', rule: 'schema/value', line: 2 },
  { name: 'a milestone twice', text: 'milestones:\n  interested: 2026-01-12\n  interested: 2026-01-13\n', rule: 'yaml/duplicate-key', line: 3 },
  { name: 'a milestone without its day', text: 'milestones:\n  interested: { by: Quarry partner team }\n', rule: 'schema/value', line: 2 },
  { name: 'a milestone with an unknown word', text: 'milestones:\n  interested: { on: 2026-01-12, who: Anna }\n', rule: 'schema/unknown-field', line: 2 },
  { name: 'a milestone in the future', text: record(1, { interested: '2026-12-01' }, ''), rule: 'status/future', line: 2 },
  { name: 'a milestone tomorrow', text: record(1, { interested: '2026-09-22' }, ''), rule: 'status/future', line: 2 },
  { name: 'the first milestone missing', text: record(2, { interested: null }), rule: 'status/order', line: 2 },
  { name: 'a milestone in between missing', text: record(11, { 'qa-call': null }), rule: 'status/order', line: 9 },
  { name: 'the submission missing', text: record(7, { submitted: null }), rule: 'status/order', line: 7 },
  { name: 'two days in the wrong order', text: record(3, { approved: '2026-01-10' }), rule: 'status/order', line: 3 },
  { name: 'the last day before the one before it', text: record(11, { 'production-confirmed': '2026-05-19' }), rule: 'status/order', line: 12 },
  { name: 'a submission without logins', text: record(6, {}, 'packages:\n  support-form: 2026-04-17\n'), rule: 'status/missing-package', line: 7 },
  { name: 'a submission without a support form', text: record(6, {}, 'packages:\n  sandbox-logins: 2026-04-17\n'), rule: 'status/missing-package', line: 7 },
  { name: 'a submission without packages', text: record(6, {}, ''), rule: 'status/missing-package', line: 7 },
  { name: 'logins that came too late', text: record(6, {}, PACKAGES.replace('2026-04-20', '2026-04-25')), rule: 'status/missing-package', line: 7 },
  { name: 'a login in the place of its day', text: record(6, {}, 'packages:\n  sandbox-logins: reviewer-1\n'), rule: 'schema/value', line: 9 },
  { name: 'an unknown package', text: record(1, {}, 'packages:\n  article: 2026-04-20\n'), rule: 'schema/unknown-field', line: 4 },
  { name: 'a package in the future', text: record(1, {}, 'packages:\n  support-form: 2027-01-01\n'), rule: 'status/future', line: 4 },
  { name: 'an end before it was public', text: record(6, {}, ended('{ kind: delisted, on: 2026-08-01, reason: The company has closed. }')), rule: 'status/ended-too-early', line: 11 },
  { name: 'an end dated before the walkthrough', text: record(11, {}, ended('{ kind: delisted, on: 2026-05-01, reason: The company has closed. }')), rule: 'status/ended-too-early', line: 16 },
  { name: 'an end in the future', text: record(11, {}, ended('{ kind: deprecated, on: 2027-01-01, reason: The company will close. }')), rule: 'status/future', line: 16 },
  { name: 'an end of an unknown kind', text: record(11, {}, ended('{ kind: removed, on: 2026-08-01, reason: The company has closed. }')), rule: 'schema/value', line: 16 },
  { name: 'an end without a reason', text: record(11, {}, ended('{ kind: delisted, on: 2026-08-01 }')), rule: 'schema/required', line: 16 },
  { name: 'an end without a day', text: record(11, {}, ended('{ kind: delisted, reason: The company has closed. }')), rule: 'schema/required', line: 16 },
  { name: 'a successor that is not there', text: record(11, {}, ended('{ kind: deprecated, on: 2026-08-01, reason: There is a better one., successor: ashler }')), rule: 'status/unknown-successor', line: 16 },
  { name: 'a successor with a path', text: record(11, {}, ended('{ kind: deprecated, on: 2026-08-01, reason: There is a better one., successor: ../ashlar }')), rule: 'schema/value', line: 16 },
  { name: 'an alias', text: 'milestones:\n  interested: &d 2026-01-12\n  approved: *d\n', rule: 'yaml/alias', line: 3 },
  { name: 'a directive', text: '%YAML 1.1\n---\nmilestones: { interested: 2026-01-12 }\n', rule: 'yaml/directive', line: 1 },
  { name: 'two documents', text: `${record(1, {}, '')}---\nmilestones: { interested: 2026-01-12 }\n`, rule: 'yaml/syntax', line: 3 },
  { name: 'a tab', text: 'milestones:\n\tinterested: 2026-01-12\n', rule: 'yaml/syntax', line: 2 },
  { name: 'a brace that never ends', text: 'milestones: { interested: 2026-01-12\n', rule: 'yaml/syntax', line: 1 },
];
