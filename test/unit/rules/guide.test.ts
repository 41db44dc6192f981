import { describe, expect, test } from 'vitest';
import { duplicateTermId } from '../../../src/rules/duplicate-term-id.ts';
import { guideMilestones } from '../../../src/rules/guide-milestones.ts';
import { guideSteps } from '../../../src/rules/guide-steps.ts';
import { taskIds } from '../../../src/rules/task-ids.ts';
import { unknownPart } from '../../../src/rules/unknown-part.ts';
import { unknownRelated } from '../../../src/rules/unknown-related.ts';
import { unknownStep } from '../../../src/rules/unknown-step.ts';
import { unknownTerm } from '../../../src/rules/unknown-term.ts';
import { unknownTopic } from '../../../src/rules/unknown-topic.ts';
import { aContent, aGuidePage, aQuestion, aTerm } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { broken } from '../../support/sourced.ts';

describe(guideSteps.id, () => {
  test.each([
    { case: 'two steps and a page of background', guide: [aGuidePage('overview'), aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 2 })], found: [] },
    { case: 'no step at all', guide: [aGuidePage('overview')], found: [] },
    { case: 'a gap', guide: [aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 3 })], found: [
      'guide/03-build.mdx at step: Step 3 is here, but there is no step 2. Number the steps from 1 without a gap.',
    ] },
    { case: 'a beginning at 2', guide: [aGuidePage('register', { step: 2 })], found: [
      'guide/02-register.mdx at step: Step 2 is here, but there is no step 1. Number the steps from 1 without a gap.',
    ] },
    { case: 'one number twice', guide: [aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 1 })], found: [
      'guide/01-build.mdx at step: Step 1 stands in content/guide/01-register.mdx already. Give this page the number at which it comes.',
    ] },
    { case: 'one address twice', guide: [aGuidePage('build', { step: 1 }), aGuidePage('build', { step: 2 })], found: [
      'guide/02-build.mdx at 1:1: "build" is the address of content/guide/01-build.mdx already. Rename one of the two files.',
    ] },
    { case: 'the address of the checklist', guide: [aGuidePage('checklist', { step: 1 })], found: [
      'guide/01-checklist.mdx at 1:1: "/guide/checklist/" is a page that every site has. Rename the file.',
    ] },
    // The missing step may well be the one that cannot be read.
    { case: 'a gap beside a page with a mistake', guide: [broken(aGuidePage('register', { step: 1 }), 'step'), aGuidePage('build', { step: 2 })], found: [] },
  ])('$case', ({ guide, found }) => {
    expect(findingsOf(guideSteps, aContent({ guide }))).toEqual(found);
  });
});

describe(guideMilestones.id, () => {
  test.each([
    { case: 'in order, with pages that end with none', milestones: ['sandbox-issued', undefined, 'built'], found: [] },
    { case: 'one earlier than a page before', milestones: ['built', undefined, 'approved'], found: [
      'guide/03-p3.mdx at milestone: "approved" does not come after "built", with which content/guide/01-p1.mdx ends. Write a later milestone, or leave it out.',
    ] },
    { case: 'one twice', milestones: ['built', 'built'], found: [
      'guide/02-p2.mdx at milestone: "built" does not come after "built", with which content/guide/01-p1.mdx ends. Write a later milestone, or leave it out.',
    ] },
  ] as const)('$case', ({ milestones, found }) => {
    const guide = milestones.map((milestone, index) => aGuidePage(`p${index + 1}`, { step: index + 1, ...(milestone && { milestone }) }));
    expect(findingsOf(guideMilestones, aContent({ guide: guide.toReversed() }))).toEqual(found);
  });
});

describe(unknownPart.id, () => {
  const headings = ['## Choose your scopes', '### Fill in the form', '## Send it'];
  test.each([
    { parts: ['Choose your scopes', 'Send it'], found: [] },
    { parts: ['Choose the scopes'], found: ['No heading of this page says "Choose the scopes". Did you mean "Choose your scopes"?'] },
    { parts: ['Fill in the form'], found: ['No heading of this page says "Fill in the form". Add the heading "## Fill in the form", or remove the part.'] }, // a level too deep
    { parts: ['Wait'], found: ['No heading of this page says "Wait". Add the heading "## Wait", or remove the part.'] },
  ])('$parts', ({ parts, found }) => {
    const guide = [aGuidePage('register', { step: 1, parts }, { headings })];
    expect(findingsOf(unknownPart, aContent({ guide }))).toEqual(found.map((line) => `guide/01-register.mdx at parts.0: ${line}`));
  });

  test('says nothing about a page that cannot be parsed', () => {
    expect(findingsOf(unknownPart, aContent({ guide: [aGuidePage('register', { parts: ['Wait'] }, { unreadable: true })] }))).toEqual([]);
  });
});

describe(unknownStep.id, () => {
  const page = (...countedSteps: string[]) => [aGuidePage('overview', {}, { countedSteps }), aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 2 })];
  test.each([
    { counted: ['register', 'build'], found: [] },
    { counted: ['registr'], found: ['guide/00-overview.mdx at 800:1: "registr" is no step of the guide. Did you mean "register"?'] },
    { counted: ['overview'], found: ['guide/00-overview.mdx at 800:1: "overview" is no step of the guide. Use one of: register, build.'] }, // a page, and no step
  ])('$counted', ({ counted, found }) => {
    expect(findingsOf(unknownStep, aContent({ guide: page(...counted) }))).toEqual(found);
  });
});

describe(unknownRelated.id, () => {
  test.each([
    { related: ['register', 'build'], found: [] },
    { related: ['build', 'registre'], found: ['faq/basics/begin.mdx at related.1: The guide has no page "registre". Did you mean "register"?'] },
    { related: ['03-build'], found: ['faq/basics/begin.mdx at related.0: The guide has no page "03-build". Use one of: register, build.'] },
  ])('$related', ({ related, found }) => {
    expect(findingsOf(unknownRelated, aContent({ questions: [aQuestion('basics', 'begin', { related })] }))).toEqual(found);
  });

  test('where the guide has no page at all', () => {
    const content = aContent({ guide: [], questions: [aQuestion('basics', 'begin', { related: ['build'] })] });
    expect(findingsOf(unknownRelated, content)).toEqual(['faq/basics/begin.mdx at related.0: The guide has no page "build". Remove it.']);
  });
});

describe(unknownTopic.id, () => {
  const topics = [{ id: 'basics', title: 'Basics' }];
  const questions = [aQuestion('basics', 'begin'), aQuestion('basic', 'end')];
  test('a topic that program.yaml does not name', () => {
    expect(findingsOf(unknownTopic, aContent({ program: { topics }, questions }))).toEqual([
      'faq/basic/end.mdx at 1:1: The topic "basic" is not in program.yaml. Did you mean "basics"?',
    ]);
  });

  test('an empty list of topics names none', () => {
    expect(findingsOf(unknownTopic, aContent({ program: { topics: [] } }))).toEqual([
      'faq/basics/begin.mdx at 1:1: The topic "basics" is not in program.yaml. Add it under "topics" in program.yaml.',
    ]);
  });

  test('without topics in program.yaml, every folder is a topic', () => {
    expect(findingsOf(unknownTopic, aContent({ questions }))).toEqual([]);
  });
});

describe(taskIds.id, () => {
  const page = (slug: string, step: number, ...tasks: { id?: string; text?: string; listed?: boolean }[]) => aGuidePage(slug, { step }, { tasks });
  test.each([
    { case: 'items of their own', guide: [page('register', 1, { id: 'read-it' }, { id: 'send-it' }), page('build', 2, { id: 'call-it' })], found: [] },
    { case: 'one id on two pages', guide: [page('register', 1, { id: 'send-it' }), page('build', 2, { id: 'call-it' }, { id: 'send-it' })], found: [
      'guide/02-build.mdx at 401:1: The item "send-it" stands in content/guide/01-register.mdx:400 already. Give this item an id of its own.',
    ] },
    // Those are told of with the other attributes of components.
    { case: 'no id', guide: [page('register', 1, {}, {})], found: [] },
    { case: 'an id that cannot be kept', guide: [page('register', 1, { id: 'Send it' })], found: [
      'guide/01-register.mdx at 400:1: "Send it" is not an id. Write lower-case letters, digits and single hyphens, 2 to 60 characters.',
    ] },
    { case: 'an item by itself', guide: [page('register', 1, { id: 'send-it', listed: false })], found: [
      'guide/01-register.mdx at 400:1: The item "send-it" stands outside of a checklist. Put <Checklist> and </Checklist> around the items.',
    ] },
  ])('$case', ({ guide, found }) => {
    expect(findingsOf(taskIds, aContent({ guide }))).toEqual(found);
  });
});

describe(unknownTerm.id, () => {
  const glossary = [aTerm('scope'), aTerm('refresh-token')];
  test.each([
    { terms: ['scope', 'refresh-token'], found: [] },
    { terms: ['scopes'], found: ['500:1: The glossary does not explain "scopes". Did you mean "scope"?'] },
    { terms: ['scope', 'scope'], found: ['501:1: "scope" is explained on line 500 of this page already. Leave the word as it is here, without <Term>.'] },
  ])('$terms', ({ terms, found }) => {
    const guide = [aGuidePage('register', { step: 1 }, { terms })];
    expect(findingsOf(unknownTerm, aContent({ guide, glossary }))).toEqual(found.map((line) => `guide/01-register.mdx at ${line}`));
  });

  test('is once per page, so that two pages may explain one word', () => {
    const guide = [aGuidePage('register', { step: 1 }, { terms: ['scope'] }), aGuidePage('build', { step: 2 }, { terms: ['scope'] })];
    expect(findingsOf(unknownTerm, aContent({ guide, glossary }))).toEqual([]);
  });

  test('names the file where there is no glossary', () => {
    const guide = [aGuidePage('register', { step: 1 }, { terms: ['scope'] })];
    expect(findingsOf(unknownTerm, { ...aContent({ guide }), glossary: undefined })).toEqual([
      'guide/01-register.mdx at 500:1: The glossary does not explain "scope". Add glossary.yaml with an entry of this id.',
    ]);
  });
});

describe(duplicateTermId.id, () => {
  test('is told where the second one stands', () => {
    expect(findingsOf(duplicateTermId, aContent({ glossary: [aTerm('scope'), aTerm('scope')] }))).toEqual([
      'glossary.yaml at 1.id: "scope" stands further up already. Remove one of the two entries, or give it an id of its own.',
    ]);
  });
});
