import { describe, expect, test } from 'vitest';
import { missingEvents } from '../../../src/rules/missing-events.ts';
import { unknownArea } from '../../../src/rules/unknown-area.ts';
import { unknownEvent } from '../../../src/rules/unknown-event.ts';
import type { Listing } from '../../../src/schemas/listing.ts';
import type { Program } from '../../../src/schemas/program.ts';
import { aContent, aScope } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing } from '../../support/listing.ts';

const FILE = 'listings/acme/index.md';
const webhooks: Program['webhooks'] = { switchedOnBy: 'Owner', events: [{ id: 'hired', when: 'Somebody was hired.' }, { id: 'moved', when: 'Somebody moved on.' }] };
const listening = (fields: Partial<Listing>, program: Partial<Program> = { webhooks }) => aContent({ program, listings: [aListing({ fields })] });

describe(unknownEvent.id, () => {
  test.each([
    { case: 'an event of the program', content: listening({ webhooks: 'manual', webhookEvents: ['hired'] }), found: [] },
    { case: 'misspelled', content: listening({ webhooks: 'manual', webhookEvents: ['moved', 'hird'] }), found: [`${FILE} at webhookEvents.1: "hird" is not an event of this program. Did you mean "hired"?`] },
    { case: 'a program that names none', content: listening({ webhooks: 'manual', webhookEvents: ['hired'] }, {}), found: [`${FILE} at webhookEvents.0: "hired" is not an event of this program. Remove it, or add it under "webhooks" in program.yaml.`] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(unknownEvent, content)).toEqual(found);
  });
});

describe(missingEvents.id, () => {
  test.each([
    { case: 'webhooks and their events', content: listening({ webhooks: 'programmatic', webhookEvents: ['hired'] }), found: [] },
    { case: 'no webhooks', content: listening({ webhooks: 'none' }), found: [] },
    { case: 'webhooks alone', content: listening({ webhooks: 'programmatic' }), found: [`${FILE} at webhooks: The integration uses webhooks, and does not say for which events. Add "webhookEvents", with some of: hired, moved.`] },
    { case: 'a program that names none', content: listening({ webhooks: 'programmatic' }, {}), found: [] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(missingEvents, content)).toEqual(found);
  });
});

describe(unknownArea.id, () => {
  const areas = [{ id: 'people', title: 'People' }];
  test.each([
    { case: 'an area of the program', content: aContent({ program: { areas }, scopes: [aScope('stay', { area: 'people' })] }), found: [] },
    { case: 'none', content: aContent({ program: { areas } }), found: [] },
    { case: 'misspelled', content: aContent({ program: { areas }, scopes: [aScope('stay', { area: 'peple' })] }), found: ['scopes.yaml at 0.area: "peple" is not an area of this program. Did you mean "people"?'] },
    { case: 'a program without areas', content: aContent({ scopes: [aScope('stay', { area: 'people' })] }), found: ['scopes.yaml at 0.area: "people" is not an area of this program. Add it under "areas" in program.yaml.'] },
  ])('$case', ({ content, found }) => {
    expect(findingsOf(unknownArea, content)).toEqual(found);
  });
});
