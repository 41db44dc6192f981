import { describe, expect, test } from 'vitest';
import { announcementSchema } from '../../../src/schemas/announcement.ts';
import { guidePageSchema } from '../../../src/schemas/guide-page.ts';
import { questionSchema } from '../../../src/schemas/question.ts';
import { wrongPathsOf } from '../../support/schema-problems.ts';

describe('guidePageSchema', () => {
  const page = { title: 'Register', description: 'Ask for access to the sandbox.' };
  test.each<{ case: string; changes: object; paths: string[] }>([
    { case: 'background', changes: {}, paths: [] },
    { case: 'a step', changes: { step: 1, milestone: 'oauth-registered', actor: 'both', needs: ['A sandbox account'], gives: ['An app'], effort: 'a day', checkedOn: '2026-07-01', parts: ['Send it'] }, paths: [] },
    { case: 'step 0: people count from 1', changes: { step: 0 }, paths: ['step'] },
    { case: 'step 1.5', changes: { step: 1.5 }, paths: ['step'] },
    { case: 'a milestone that there is not', changes: { milestone: 'registered' }, paths: ['milestone'] },
    { case: 'another actor', changes: { actor: 'customer' }, paths: ['actor'] },
    { case: 'a need as text', changes: { needs: 'A sandbox account' }, paths: ['needs'] },
    { case: 'a short description', changes: { description: 'Register.' }, paths: ['description'] },
    { case: 'an unknown field', changes: { order: 3 }, paths: ['order'] },
  ])('$case', ({ changes, paths }) => {
    expect(wrongPathsOf(guidePageSchema, { ...page, ...changes })).toEqual(paths);
  });
});

describe('questionSchema', () => {
  const question = { question: 'How do we begin?', readers: ['partner'] };
  test.each<{ case: string; changes: object; paths: string[] }>([
    { case: 'the fewest fields', changes: {}, paths: [] },
    { case: 'every field', changes: { readers: ['partner', 'customer', 'editor'], related: ['register'], checkedOn: '2026-07-01' }, paths: [] },
    { case: 'the question mark of another script', changes: { question: 'من يستطيع تسجيل تكامل؟' }, paths: [] },
    { case: 'no question mark', changes: { question: 'How to begin with it' }, paths: ['question'] },
    { case: 'a question for nobody', changes: { readers: [] }, paths: ['readers'] },
    { case: 'another reader', changes: { readers: ['developer'] }, paths: ['readers.0'] },
    { case: 'a related page by its address', changes: { related: ['/guide/register/'] }, paths: ['related.0'] },
  ])('$case', ({ changes, paths }) => {
    expect(wrongPathsOf(questionSchema, { ...question, ...changes })).toEqual(paths);
  });
});

describe('announcementSchema', () => {
  const announcement = { title: 'New in July', date: '2026-07-01', listings: ['acme'], summary: 'One new integration for interviews.' };
  test.each<{ case: string; changes: object; paths: string[] }>([
    { case: 'the fewest fields', changes: {}, paths: [] },
    { case: 'nothing announced', changes: { listings: [] }, paths: ['listings'] },
    { case: 'a listing by its name', changes: { listings: ['Acme Interviews'] }, paths: ['listings.0'] },
    { case: 'a month instead of a day', changes: { date: '2026-07' }, paths: ['date'] },
    { case: 'an unknown field', changes: { author: 'Somebody' }, paths: ['author'] },
  ])('$case', ({ changes, paths }) => {
    expect(wrongPathsOf(announcementSchema, { ...announcement, ...changes })).toEqual(paths);
  });
});
