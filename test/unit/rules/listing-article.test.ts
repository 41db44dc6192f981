import { describe, expect, test } from 'vitest';
import { sections } from '../../../src/rules/sections.ts';
import { skippedHeading } from '../../../src/rules/skipped-heading.ts';
import { topHeading } from '../../../src/rules/top-heading.ts';
import { aContent } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing } from '../../support/listing.ts';

const FILE = 'listings/acme/index.md';
const REQUIRED = ['## Enable', '## Use', '## What you will see'];
const withHeadings = (...headings: string[]) => aContent({ listings: [aListing({ headings })] });

describe(sections.id, () => {
  test.each([
    { headings: REQUIRED },
    { headings: ['## Before you start', ...REQUIRED, '## Limits', '## Troubleshooting', '## Disconnect'] }, // the last ones in any order
    { headings: ['## Enable', '### Switch it on', '### Check it', '## Use', '## What you will see'] },
  ])('accepts $headings', ({ headings }) => {
    expect(findingsOf(sections, withHeadings(...headings))).toEqual([]);
  });

  test.each([
    { case: 'nothing at all', headings: [], found: [
      '99:1: The section "## Enable" is missing. Add the heading "## Enable" with the steps under it.',
      '99:1: The section "## Use" is missing. Add the heading "## Use" with the steps under it.',
      '99:1: The section "## What you will see" is missing. Add the heading "## What you will see" with the steps under it.',
    ] },
    { case: 'other words', headings: ['## Enable', '## Use', "## What you'll see"], found: [
      '102:1: "## What you\'ll see" is not a section of a help article. Did you mean "## What you will see"?', // and is not missing as well
    ] },
    { case: 'lower case', headings: ['## enable', '## Use', '## What you will see'], found: [
      '100:1: "## enable" is not a section of a help article. Did you mean "## Enable"?',
    ] },
    { case: 'a level too deep', headings: ['## Enable', '### Use', '## What you will see'], found: [
      '99:1: The section "## Use" is missing. Add the heading "## Use" with the steps under it.',
    ] },
    { case: 'a section of the author', headings: [...REQUIRED, '## Pricing'], found: [
      '103:1: "## Pricing" is not a section of a help article. Use ### inside a section for headings of your own; the sections are ## Before you start, ## Enable, ## Use, ## What you will see, ## Troubleshooting, ## Disconnect, ## Limits.',
    ] },
    { case: 'twice', headings: ['## Enable', '## Use', '## Enable', '## What you will see'], found: [
      '102:1: The section "## Enable" stands here a second time. Move its text to the first one.',
    ] },
    { case: 'two in the wrong order', headings: ['## Use', '## Enable', '## What you will see'], found: [
      '101:1: The section "## Enable" stands after "## Use". Move it above "## Use".',
    ] },
    { case: 'an optional one too early', headings: ['## Limits', ...REQUIRED], found: [
      '101:1: The section "## Enable" stands after "## Limits". Move it above "## Limits".',
      '102:1: The section "## Use" stands after "## Limits". Move it above "## Limits".',
      '103:1: The section "## What you will see" stands after "## Limits". Move it above "## Limits".',
    ] },
    { case: 'an optional one too late', headings: [...REQUIRED, '## Before you start'], found: [
      '103:1: The section "## Before you start" stands after "## Enable". Move it above "## Enable".',
    ] },
    { case: 'one without text', headings: ['## Enable', '-## Use', '## What you will see'], found: [
      '101:1: The section "## Use" has no text. Write its steps under the heading.',
    ] },
    { case: 'an optional one without text', headings: [...REQUIRED, '-## Limits'], found: [
      '103:1: The section "## Limits" has no text. Write its steps under the heading.',
    ] },
  ])('reports $case', ({ headings, found }) => {
    expect(findingsOf(sections, withHeadings(...headings))).toEqual(found.map((line) => `${FILE} at ${line}`));
  });

  test('says nothing about an article that cannot be parsed', () => {
    expect(findingsOf(sections, aContent({ listings: [aListing({ headings: [], unreadable: true })] }))).toEqual([]);
  });
});

test(topHeading.id, () => {
  expect(findingsOf(topHeading, withHeadings('# Acme', ...REQUIRED))).toEqual([
    `${FILE} at 100:1: "# Acme" is a main heading, and the page has one already. Remove it, or write it with ## where it is a section.`,
  ]);
});

describe(skippedHeading.id, () => {
  test.each([
    { headings: REQUIRED, found: [] },
    { headings: ['## Enable', '### First', '#### Detail', '## Use'], found: [] }, // up again by two is fine
    { headings: ['## Enable', '#### Detail'], found: ['101:1: "#### Detail" follows a heading of level 2, so level 3 is skipped. Write it with ###.'] },
    { headings: ['### First'], found: ['100:1: "### First" follows a heading of level 1, so level 2 is skipped. Write it with ##.'] }, // the name of the listing is level 1
  ])('$headings', ({ headings, found }) => {
    expect(findingsOf(skippedHeading, withHeadings(...headings))).toEqual(found.map((line) => `${FILE} at ${line}`));
  });
});
