import { describe, expect, test } from 'vitest';
import { listingSchema } from '../../../src/schemas/listing.ts';
import { listingFields } from '../../support/listing.ts';
import { problemsOf, wrongPathsOf } from '../../support/schema-problems.ts';

const GOOD = listingFields();
const screenshot = { src: 'step.png', alt: 'The page with the switch', caption: 'Turn it on here' };

describe('listingSchema accepts', () => {
  test.each<{ case: string; changes: object }>([
    { case: 'the fewest fields', changes: {} },
    { case: 'every field', changes: {
      logoDark: './logo-dark.svg', video: { youtube: 'dQw4w9WgXcQ', title: 'A walkthrough' },
      links: { docs: 'https://acme.example/docs', privacy: 'https://acme.example/privacy', pricing: 'https://acme.example/pricing', terms: 'https://acme.example/terms' },
      support: { email: 'help@acme.example', url: 'https://acme.example/help', hours: 'Monday to Friday', responseTime: 'within a day' },
    } },
    { case: 'an API key, which knows no scopes', changes: { auth: 'api-key', scopes: [] } },
    { case: 'an API key with scopes', changes: { auth: 'api-key' } },
    { case: 'results in no place', changes: { appearsAs: ['none'] } },
    { case: 'several pictures, one of the permissions', changes: { screenshots: [screenshot, ...GOOD.screenshots] } },
    { case: 'a day that a reader of YAML made a moment', changes: { verifiedOn: new Date('2026-07-01T00:00:00Z') } },
    { case: 'a name of 40 characters', changes: { name: 'x'.repeat(40) } },
    { case: 'more categories than a program allows, which a rule tells', changes: { categories: ['one', 'two', 'three', 'four'].map((id) => `${id}-x`) } },
  ])('$case', ({ changes }) => {
    expect(problemsOf(listingSchema, { ...GOOD, ...changes })).toEqual([]);
  });

  test('and drops the ./ of file names', () => {
    const { logo, screenshots } = listingSchema.parse({ ...GOOD, logo: './logo.svg', screenshots: [{ ...GOOD.screenshots[0], src: './consent.png' }] });
    expect([logo, screenshots[0]?.src]).toEqual(['logo.svg', 'consent.png']);
  });
});

describe('listingSchema refuses', () => {
  test.each<{ case: string; changes: object; paths: string[] }>([
    { case: 'a short name', changes: { name: 'A' }, paths: ['name'] },
    { case: 'a name that breaks the card', changes: { name: 'x'.repeat(41) }, paths: ['name'] },
    { case: 'a tagline that says nothing', changes: { tagline: 'x'.repeat(19) }, paths: ['tagline'] },
    { case: 'a tagline that is cut off', changes: { tagline: 'x'.repeat(81) }, paths: ['tagline'] },
    { case: 'a long story', changes: { about: 'x'.repeat(601) }, paths: ['about'] },
    { case: 'no category', changes: { categories: [] }, paths: ['categories'] },
    { case: 'one category as text', changes: { categories: 'scheduling' }, paths: ['categories'] },
    { case: 'a website without https', changes: { website: 'http://acme.example' }, paths: ['website'] },
    { case: 'a logo of an old kind', changes: { logo: 'logo.gif' }, paths: ['logo'] },
    { case: 'a logo in capitals', changes: { logo: 'Logo.svg' }, paths: ['logo'] },
    { case: 'a logo of another folder', changes: { logo: '../bolt/logo.svg' }, paths: ['logo'] },
    { case: 'one file for both logos', changes: { logoDark: './logo.svg' }, paths: ['logoDark'] },
    { case: 'another way to connect', changes: { auth: 'basic' }, paths: ['auth'] },
    { case: 'other webhooks', changes: { webhooks: 'yes' }, paths: ['webhooks'] },
    { case: 'events without webhooks', changes: { webhooks: 'none', webhookEvents: ['hired'] }, paths: ['webhookEvents'] },
    { case: 'an empty list of events', changes: { webhooks: 'manual', webhookEvents: [] }, paths: ['webhookEvents'] },
    { case: 'OAuth without scopes', changes: { scopes: [] }, paths: ['scopes'] },
    { case: 'a scope without reason', changes: { scopes: [{ id: 'stay' }] }, paths: ['scopes.0.why'] },
    { case: 'a reason of a word', changes: { scopes: [{ id: 'stay', why: 'Needed' }] }, paths: ['scopes.0.why'] },
    { case: 'a scope as text', changes: { scopes: ['stay'] }, paths: ['scopes.0'] },
    { case: 'no place', changes: { appearsAs: [] }, paths: ['appearsAs'] },
    { case: 'a place that there is not', changes: { appearsAs: ['notes', 'inbox'] }, paths: ['appearsAs.1'] },
    { case: 'a place twice', changes: { appearsAs: ['notes', 'notes'] }, paths: ['appearsAs'] },
    { case: 'none beside a place', changes: { appearsAs: ['none', 'notes'] }, paths: ['appearsAs'] },
    { case: 'support without address', changes: { support: {} }, paths: ['support.email'] },
    { case: 'a vector as screenshot', changes: { screenshots: [{ ...GOOD.screenshots[0], src: 'consent.svg' }] }, paths: ['screenshots.0.src'] },
    { case: 'no picture of the permissions', changes: { screenshots: [screenshot] }, paths: ['screenshots'] },
    { case: 'two pictures of the permissions', changes: { screenshots: [...GOOD.screenshots, ...GOOD.screenshots] }, paths: ['screenshots'] },
    { case: 'a picture of something else', changes: { screenshots: [...GOOD.screenshots, { ...screenshot, shows: 'settings' }] }, paths: ['screenshots.1.shows'] },
    { case: 'a video by its address', changes: { video: { youtube: 'https://youtu.be/dQw4w9WgXcQ', title: 'A walkthrough' } }, paths: ['video.youtube'] },
    { case: 'a day that does not exist', changes: { verifiedOn: '2026-02-30' }, paths: ['verifiedOn'] },
    { case: 'a link of a kind that pages do not show', changes: { links: { blog: 'https://acme.example/blog' } }, paths: ['links.blog'] },
    { case: 'a status, which nobody types', changes: { status: 'available' }, paths: ['status'] },
    { case: 'several mistakes at once', changes: { name: 'A', auth: 'oauth', scopes: [], verifiedOn: 'today', colour: 'red' }, paths: ['name', 'verifiedOn', 'colour', 'scopes'] },
  ])('$case', ({ changes, paths }) => {
    expect(wrongPathsOf(listingSchema, { ...GOOD, ...changes })).toEqual(paths);
  });

  test('an empty file, and names every field that is required', () => {
    expect(wrongPathsOf(listingSchema, {})).toEqual([
      'name', 'tagline', 'about', 'categories', 'website', 'logo', 'auth', 'webhooks', 'scopes', 'appearsAs', 'support', 'screenshots', 'verifiedOn',
    ]);
  });

  test('what is no group of fields', () => {
    expect(wrongPathsOf(listingSchema, null)).toEqual(['']);
  });
});
