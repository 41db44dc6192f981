import { describe, expect, test } from 'vitest';
import { addMilestone } from '../../../src/authoring/milestone-text.ts';

const BEGUN = `# Owned by the program team.
milestones:
  interested: 2026-01-12 # by mail
  approved:
    on: 2026-01-19
    by: Partnerships
packages:
  support-form: 2026-04-17
`;

describe('addMilestone', () => {
  test.each([
    {
      why: 'behind the last one, before what follows',
      text: BEGUN,
      entry: { milestone: 'sandbox-issued', on: '2026-01-20' },
      becomes: BEGUN.replace('packages:', '  sandbox-issued: 2026-01-20\npackages:'),
    },
    {
      why: 'between two, where one was forgotten',
      text: BEGUN.replace('approved', 'sandbox-issued'),
      entry: { milestone: 'approved', on: '2026-01-15' },
      becomes: BEGUN.replace('approved', 'sandbox-issued').replace('  sandbox-issued', '  approved: 2026-01-15\n  sandbox-issued'),
    },
    {
      why: 'with the team and a note, in quotes where YAML needs them',
      text: 'milestones:\n    interested: 2026-01-12\n',
      entry: { milestone: 'approved', on: '2026-01-19', by: 'Partnerships', note: 'Agreed: two journeys' },
      becomes: 'milestones:\n    interested: 2026-01-12\n    approved:\n        on: 2026-01-19\n        by: "Partnerships"\n        note: "Agreed: two journeys"\n',
    },
    {
      why: 'to a file whose last line is not ended',
      text: 'milestones:\n  interested: 2026-01-12',
      entry: { milestone: 'approved', on: '2026-01-19' },
      becomes: 'milestones:\n  interested: 2026-01-12\n  approved: 2026-01-19\n',
    },
    {
      why: 'with the line ends of the file',
      text: 'milestones:\r\n  interested: 2026-01-12\r\npackages: {}\r\n',
      entry: { milestone: 'approved', on: '2026-01-19' },
      becomes: 'milestones:\r\n  interested: 2026-01-12\r\n  approved: 2026-01-19\r\npackages: {}\r\n',
    },
    { why: 'to a file that is not there yet', text: undefined, entry: { milestone: 'interested', on: '2026-01-12' }, becomes: 'milestones:\n  interested: 2026-01-12\n' },
    {
      why: 'before a comment that belongs to what follows',
      text: 'milestones:\n  interested: 2026-01-12\n# Handed over:\npackages: {}\n',
      entry: { milestone: 'approved', on: '2026-01-19' },
      becomes: 'milestones:\n  interested: 2026-01-12\n  approved: 2026-01-19\n# Handed over:\npackages: {}\n',
    },
  ] as const)('adds a milestone $why', ({ text, entry, becomes }) => {
    expect(addMilestone(text, entry)).toEqual({ text: becomes });
  });

  test.each([
    { why: 'has a day already', text: BEGUN, says: '"interested" has a day already. Correct it there if it is wrong.' },
    { why: 'would stand in a list on one line', text: 'milestones: { approved: 2026-01-19 }\n', says: 'on a line of its own' },
    { why: 'finds no milestones at all', text: 'packages: {}\n', says: 'on a line of its own' },
  ])('refuses a milestone that $why', ({ text, says }) => {
    expect(addMilestone(text, { milestone: 'interested', on: '2026-01-12' })).toEqual({ refused: expect.stringContaining(says) });
  });
});
