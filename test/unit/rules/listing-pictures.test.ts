import { describe, expect, test } from 'vitest';
import { missingPicture } from '../../../src/rules/missing-picture.ts';
import { pictureAlt } from '../../../src/rules/picture-alt.ts';
import { picturePlace } from '../../../src/rules/picture-place.ts';
import { tooManyPictures } from '../../../src/rules/too-many-pictures.ts';
import { unusedFile } from '../../../src/rules/unused-file.ts';
import { aContent, aGuidePage, anAnnouncement, aQuestion } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';
import { aListing } from '../../support/listing.ts';
import { aProgram } from '../../support/program.ts';
import { broken } from '../../support/sourced.ts';

const FILE = 'listings/acme/index.md';
const alt = 'The page with the switch';
const folder = (parts: Parameters<typeof aListing>[0]) => aContent({ listings: [aListing(parts)] });

describe(missingPicture.id, () => {
  const put = 'Put the picture into the folder beside index.md, and write its file name here.';
  test.each([
    { case: 'every picture is there', parts: {}, found: [] },
    { case: 'a picture of the article, with ./', parts: { images: [{ src: './consent.png', alt }] }, found: [] },
    { case: 'a logo of another kind', parts: { fields: { logo: 'logo.png' } }, found: [`logo: "logo.png" is not a file in the folder of this listing. Did you mean "logo.svg"?`] },
    { case: 'no logo for dark backgrounds', parts: { fields: { logoDark: 'moon.svg' } }, found: [`logoDark: "moon.svg" is not a file in the folder of this listing. ${put}`] },
    { case: 'an empty folder', parts: { files: [] }, found: [
      `logo: "logo.svg" is not a file in the folder of this listing. ${put}`,
      `screenshots.0.src: "consent.png" is not a file in the folder of this listing. ${put}`,
    ] },
    { case: 'a misspelled picture', parts: { images: [{ src: './consnet.png', alt }] }, found: ['300:1: "consnet.png" is not a file in the folder of this listing. Did you mean "consent.png"?'] },
    { case: 'capitals, which some systems tell apart', parts: { images: [{ src: 'Consent.png', alt }] }, found: ['300:1: "Consent.png" is not a file in the folder of this listing. Did you mean "consent.png"?'] },
    { case: 'a picture of another site', parts: { images: [{ src: 'https://acme.example/step.png', alt }] }, found: [`300:1: "https://acme.example/step.png" is not a file in the folder of this listing. ${put}`] },
    { case: 'a picture of another folder', parts: { images: [{ src: '../bolt/logo.svg', alt }] }, found: [`300:1: "../bolt/logo.svg" is not a file in the folder of this listing. ${put}`] },
    { case: 'no address', parts: { images: [{ src: '', alt }] }, found: [`300:1: The picture names no file. ${put}`] },
  ])('$case', ({ parts, found }) => {
    expect(findingsOf(missingPicture, folder(parts))).toEqual(found.map((line) => `${FILE} at ${line}`));
  });
});

describe(unusedFile.id, () => {
  const files = ['consent.png', 'extra.webp', 'logo.svg'];
  const unused = 'listings/acme/extra.webp at 1:1: Nothing in the listing names the file "extra.webp". Delete it, or name it as logo, screenshot or picture of the article.';
  test.each([
    { case: 'nothing names it', parts: { files }, found: [unused] },
    { case: 'the article shows it', parts: { files, images: [{ src: './extra.webp', alt }] }, found: [] },
    { case: 'it is the logo for dark backgrounds', parts: { files, fields: { logoDark: 'extra.webp' } }, found: [] },
    { case: 'the article that may show it cannot be parsed', parts: { files, unreadable: true }, found: [] },
  ] as const)('$case', ({ parts, found }) => {
    expect(findingsOf(unusedFile, folder(parts))).toEqual(found);
  });

  test('a mistake in the screenshots makes no second finding', () => {
    expect(findingsOf(unusedFile, aContent({ listings: [broken(aListing(), 'screenshots')] }))).toEqual([]);
  });

  test('a mistake in a field that names no file hides nothing', () => {
    expect(findingsOf(unusedFile, aContent({ listings: [broken(aListing({ files }), 'about')] }))).toEqual([unused]);
  });
});

describe(tooManyPictures.id, () => {
  const limited = (pictures: number, images: readonly string[]) =>
    aContent({ program: { limits: { ...aProgram().limits, pictures } }, listings: [aListing({ images: images.map((src) => ({ src, alt })) })] });
  test.each([
    { limit: 3, images: ['one.png', 'two.png'], found: [] }, // and one screenshot; the logo does not count
    { limit: 2, images: ['one.png', 'two.png'], found: [`${FILE} at screenshots.2: The listing shows 3 pictures; at most 2 are allowed. Remove at least 1.`] },
    { limit: 2, images: ['one.png', './one.png', './consent.png'], found: [] }, // the same pictures again
  ])('$images where $limit are allowed', ({ limit, images, found }) => {
    expect(findingsOf(tooManyPictures, limited(limit, images))).toEqual(found);
  });
});

describe(pictureAlt.id, () => {
  test.each([
    { alt: 'The page with the switch', found: [] },
    { alt: '', found: [`${FILE} at 300:1: The picture "consent.png" has no description. Write between the square brackets, or as alt, what the picture shows.`] },
    { alt: '  ', found: [`${FILE} at 300:1: The picture "consent.png" has no description. Write between the square brackets, or as alt, what the picture shows.`] },
  ])('alt "$alt"', ({ alt: written, found }) => {
    expect(findingsOf(pictureAlt, folder({ images: [{ src: 'consent.png', alt: written }] }))).toEqual(found);
  });
});

describe(picturePlace.id, () => {
  // Such a picture of a hidden listing would be published with the page that names it.
  const images = [{ src: '../listings/acme/consent.png', alt }];
  const found = 'at 300:1: The picture "../listings/acme/consent.png" stands outside of a listing. Remove it, or link to the page of the listing that shows it.';
  test.each([
    { case: 'a listing', parts: { listings: [aListing({ images })] }, files: [] },
    { case: 'the guide', parts: { guide: [aGuidePage('build', {}, { images })] }, files: ['guide/00-build.mdx'] },
    { case: 'a question', parts: { questions: [aQuestion('basics', 'begin', {}, { images })] }, files: ['faq/basics/begin.mdx'] },
    { case: 'an announcement', parts: { announcements: [anAnnouncement('2026-07-01', {}, { images })] }, files: ['announcements/2026-07-01.mdx'] },
  ])('a picture in $case', ({ parts, files }) => {
    expect(findingsOf(picturePlace, aContent(parts))).toEqual(files.map((file) => `${file} ${found}`));
  });
});
