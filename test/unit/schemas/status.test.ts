import { describe, expect, test } from 'vitest';
import { statusSchema } from '../../../src/schemas/status.ts';
import { anEnd } from '../../support/listing.ts';
import { wrongPathsOf } from '../../support/schema-problems.ts';

describe('statusSchema reads', () => {
  test.each([
    { case: 'a day alone', milestone: '2026-03-02', read: { on: '2026-03-02' } },
    { case: 'a day that a reader of YAML made a moment', milestone: new Date('2026-03-02T00:00:00Z'), read: { on: '2026-03-02' } },
    { case: 'a day with who saw it', milestone: { on: '2026-03-02', by: 'partner team', note: 'Second attempt' }, read: { on: '2026-03-02', by: 'partner team', note: 'Second attempt' } },
  ])('$case', ({ milestone, read }) => {
    expect(statusSchema.parse({ milestones: { interested: milestone } })).toEqual({ milestones: { interested: read }, packages: {} });
  });
});

describe('statusSchema', () => {
  const milestones = { interested: '2026-03-02' };
  test.each<{ case: string; input: unknown; paths: string[] }>([
    { case: 'milestones alone', input: { milestones }, paths: [] },
    { case: 'no milestone at all, which a rule tells', input: { milestones: {} }, paths: [] },
    { case: 'packages and an end', input: { milestones, packages: { 'sandbox-logins': '2026-03-02', 'support-form': '2026-03-02' }, ended: anEnd({ successor: 'bolt' }) }, paths: [] },
    { case: 'an empty file', input: null, paths: [''] },
    { case: 'no milestones', input: {}, paths: ['milestones'] },
    { case: 'milestones left open', input: { milestones: null }, paths: ['milestones'] },
    { case: 'a milestone that there is not', input: { milestones: { launched: '2026-03-02' } }, paths: ['milestones.launched'] },
    { case: 'a milestone left open', input: { milestones: { interested: null } }, paths: ['milestones.interested'] },
    { case: 'yes instead of a day', input: { milestones: { interested: true } }, paths: ['milestones.interested'] },
    { case: 'a day that does not exist', input: { milestones: { interested: '2026-02-30' } }, paths: ['milestones.interested'] },
    { case: 'a milestone with an unknown field', input: { milestones: { interested: { on: '2026-03-02', who: 'me' } } }, paths: ['milestones.interested.who'] },
    { case: 'a status, which nobody types', input: { milestones, status: 'available' }, paths: ['status'] },
    { case: 'a package that the listing shows itself', input: { milestones, packages: { 'help-article': '2026-03-02' } }, paths: ['packages.help-article'] },
    { case: 'credentials instead of a day', input: { milestones, packages: { 'sandbox-logins': 'name and word' } }, paths: ['packages.sandbox-logins'] },
    { case: 'an end of another kind', input: { milestones, ended: { ...anEnd(), kind: 'paused' } }, paths: ['ended.kind'] },
    { case: 'an end without reason', input: { milestones, ended: { kind: 'delisted', on: '2026-07-20' } }, paths: ['ended.reason'] },
    { case: 'a successor by its name', input: { milestones, ended: { ...anEnd(), successor: 'Bolt Billing' } }, paths: ['ended.successor'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(statusSchema, input)).toEqual(paths);
  });
});
