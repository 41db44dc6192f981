import { describe, expect, test } from 'vitest';
import { combine, describeForPlan, type PlannedListing } from '../../src/domain/planner.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import { aPlan, aScope } from '../support/content.ts';
import { listingFields } from '../support/listing.ts';

const scopes = [
  aScope('stay'),
  aScope('notes:read', { access: 'read', record: 'notes' }),
  aScope('notes:write', { access: 'write', record: 'notes', includes: ['notes:read'], sensitivity: 'personal' }),
  aScope('tags:write', { access: 'write', record: 'tags' }),
  aScope('hooks:write', { access: 'write' }),
  aScope('pay:read', { access: 'read', plans: ['big', 'extra'] }),
];
const plans: Plan[] = [aPlan('big'), { ...aPlan('extra'), title: 'Extra' }, { ...aPlan('keys'), neededFor: ['api-key'] }];
const asking = (...ids: string[]) => ids.map((id) => ({ id, why: `Needs ${id}.` }));

/** A listing as a plan knows it. */
function planned(name: string, ids: readonly string[], changes: Partial<ReturnType<typeof listingFields>> = {}): PlannedListing {
  return describeForPlan(name.toLowerCase(), name, listingFields({ scopes: asking(...ids), ...changes }), scopes, plans);
}

describe('describeForPlan', () => {
  test('says what each permission amounts to, and which records it can change', () => {
    expect(planned('Acme', ['stay', 'notes:write', 'tags:write', 'hooks:write'], { webhooks: 'manual', webhookEvents: ['hired'] })).toEqual({
      slug: 'acme',
      name: 'Acme',
      permissions: [
        { id: 'stay', title: 'stay', access: undefined, sensitivity: 'normal', why: 'Needs stay.' },
        { id: 'notes:write', title: 'notes:write', access: 'read-write', sensitivity: 'personal', why: 'Needs notes:write.' },
        { id: 'tags:write', title: 'tags:write', access: 'write', sensitivity: 'normal', why: 'Needs tags:write.' },
        { id: 'hooks:write', title: 'hooks:write', access: 'write', sensitivity: 'normal', why: 'Needs hooks:write.' },
      ],
      needs: [],
      events: ['hired'],
      writes: ['notes', 'tags'], // webhooks are no record that somebody sees
    });
  });

  test.each([
    { case: 'none', listing: planned('Acme', ['stay']), needs: [] },
    { case: 'any one of two, by title', listing: planned('Acme', ['pay:read']), needs: [['big', 'Extra']] },
    { case: 'one for the API key', listing: planned('Acme', [], { auth: 'api-key' }), needs: [['keys']] },
    { case: 'a scope that the program does not know', listing: planned('Acme', ['gone']), needs: [] },
  ])('plans needed: $case', ({ listing, needs }) => {
    expect(listing.needs).toEqual(needs);
  });
});

describe('combine', () => {
  const acme = planned('Acme', ['stay', 'notes:write', 'pay:read'], { webhooks: 'manual', webhookEvents: ['hired', 'moved'] });
  const bolt = planned('Bolt', ['stay', 'notes:write', 'notes:read', 'tags:write'], { webhooks: 'manual', webhookEvents: ['moved'] });
  const crow = planned('Crow', ['notes:read', 'tags:write', 'pay:read']);

  test('nothing together with nothing', () => {
    expect(combine([])).toEqual({ permissions: [], needs: [], events: [], clashes: [] });
  });

  test('one alone clashes with nobody', () => {
    expect(combine([acme])).toMatchObject({ permissions: [{ id: 'notes:write' }, { id: 'pay:read' }, { id: 'stay' }], clashes: [] });
  });

  test('three together: each permission once, with every reason; each plan, event and clash with who is behind it', () => {
    expect(combine([acme, bolt, crow])).toEqual({
      permissions: [
        { id: 'notes:read', asking: [{ name: 'Bolt', why: 'Needs notes:read.' }, { name: 'Crow', why: 'Needs notes:read.' }] },
        { id: 'notes:write', asking: [{ name: 'Acme', why: 'Needs notes:write.' }, { name: 'Bolt', why: 'Needs notes:write.' }] },
        { id: 'pay:read', asking: [{ name: 'Acme', why: 'Needs pay:read.' }, { name: 'Crow', why: 'Needs pay:read.' }] },
        { id: 'stay', asking: [{ name: 'Acme', why: 'Needs stay.' }, { name: 'Bolt', why: 'Needs stay.' }] },
        { id: 'tags:write', asking: [{ name: 'Bolt', why: 'Needs tags:write.' }, { name: 'Crow', why: 'Needs tags:write.' }] },
      ],
      needs: [{ anyOf: ['big', 'Extra'], by: ['Acme', 'Crow'] }],
      events: [{ id: 'hired', by: ['Acme'] }, { id: 'moved', by: ['Acme', 'Bolt'] }],
      clashes: [{ record: 'notes', by: ['Acme', 'Bolt'] }, { record: 'tags', by: ['Bolt', 'Crow'] }],
    });
  });
});
