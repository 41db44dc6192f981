import { describe, expect, test } from 'vitest';
import { publicStatus, PUBLIC_STATUSES, reachedMilestones, findOrderProblems } from '../../src/domain/lifecycle.ts';
import { listingSchema } from '../../src/schemas/listing.ts';
import { statusSchema } from '../../src/schemas/status.ts';
import { makeChance } from '../support/load/chance.ts';
import { planListings } from '../support/load/content.ts';
import { writeFields } from '../support/load/listing.ts';
import { planReleases } from '../support/load/releases.ts';
import { writeSentence } from '../support/load/writing.ts';

const TODAY = '2026-11-25';
const planned = planListings(400, 1, TODAY);

describe('the generator of load', () => {
  test('gives the same listings for the same seed, and others for another', () => {
    expect(planListings(400, 1, TODAY)).toEqual(planned);
    expect(planListings(400, 2, TODAY)).not.toEqual(planned);
  });

  test('gives every listing an address and a name of its own', () => {
    expect(new Set(planned.map(({ slug }) => slug)).size).toBe(400);
    expect(new Set(planned.map(({ name }) => name.toLowerCase())).size).toBe(400);
  });

  test('makes listings in every state', () => {
    const statuses = planned.map(({ status }) => (status ? publicStatus({ reached: new Set(reachedMilestones(days(status.milestones))), ended: status.ended }) : 'hidden'));
    expect(new Set(statuses)).toEqual(new Set(PUBLIC_STATUSES));
  });

  test('writes records that the schema takes, in the order of the process', () => {
    for (const { status } of planned) {
      if (!status) continue;
      expect(statusSchema.safeParse(status).error?.issues ?? []).toEqual([]);
      expect(findOrderProblems(days(status.milestones))).toEqual([]);
    }
  });

  test('writes fields that the schema takes', () => {
    for (const { name, slug } of planned) {
      const fields = writeFields(makeChance(1, slug), { name, slug, today: TODAY }, { logo: 'logo.svg', hasResult: true });
      expect(listingSchema.safeParse(fields).error?.issues ?? []).toEqual([]);
    }
  });

  test('keeps sentences within their limits', () => {
    const chance = makeChance(1, 'sentences');
    const lengths = Array.from({ length: 500 }, () => writeSentence(chance, 40, 80).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });

  test('announces nothing twice', () => {
    const named = planReleases(planned, TODAY).flatMap(({ text }) => /listings: \[(.*)\]/.exec(text)?.[1]?.split(', ') ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named).size).toBe(named.length);
  });
});

function days(milestones: Readonly<Record<string, string>>): Record<string, { on: string }> {
  return Object.fromEntries(Object.entries(milestones).map(([milestone, on]) => [milestone, { on }]));
}
