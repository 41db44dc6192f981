import { describe, expect, test } from 'vitest';
import { guideSteps } from '../../../src/rules/guide-steps.ts';
import { unknownPart } from '../../../src/rules/unknown-part.ts';
import { unknownRelated } from '../../../src/rules/unknown-related.ts';
import { unknownTopic } from '../../../src/rules/unknown-topic.ts';
import { aContent, aGuidePage, aQuestion } from '../../support/content.ts';
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
    // The missing step may well be the one that cannot be read.
    { case: 'a gap beside a page with a mistake', guide: [broken(aGuidePage('register', { step: 1 }), 'step'), aGuidePage('build', { step: 2 })], found: [] },
  ])('$case', ({ guide, found }) => {
    expect(findingsOf(guideSteps, aContent({ guide }))).toEqual(found);
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
