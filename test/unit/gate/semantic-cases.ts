import { fieldsWith } from '../../support/case-folder.ts';

/** A content folder in which files do not fit together, and where it is said. */
export interface SemanticCase {
  name: string;
  /** Path → new text, or a change of the old one; `null` removes it. */
  files: Readonly<Record<string, string | null | ((text: string) => string)>>;
  rule: string;
  file: string;
  line: number;
}

const ACME = 'listings/acme/index.md';
const STATUS = 'status/acme.yaml';
const ASHLAR = 'status/ashlar.yaml';
const NEWS = 'announcements/2026-08-04.mdx';
const PROGRAM = 'program.yaml';
const change = (from: string | RegExp, to: string) => (text: string): string => text.replace(from, to);

const acme = (name: string, lines: readonly string[], rule: string, line: number): SemanticCase => ({ name, files: { [ACME]: fieldsWith(...lines) }, rule, file: ACME, line });
const body = (name: string, from: string | RegExp, to: string, rule: string, line: number): SemanticCase => ({ name, files: { [ACME]: fieldsWith().replace(from, to) }, rule, file: ACME, line });
const scopes = (...ids: readonly string[]): string => `scopes: [${ids.map((id) => `{ id: ${id}, why: Needed to count the stones of a wall. }`).join(', ')}]`;

const listings: SemanticCase[] = [
  acme('an unknown category', ['categories: [masonary]'], 'listing/unknown-category', 5),
  acme('a category twice', ['categories: [masonry, masonry]'], 'listing/duplicate-category', 5),
  acme('more categories than allowed', ['categories: [masonry, carting, masonry, carting]'], 'listing/too-many-categories', 5),
  acme('an unknown scope', [scopes('stay-connected', 'stones.writ')], 'listing/unknown-scope', 10),
  acme('a scope in capitals', [scopes('stay-connected', 'Stones.Write')], 'listing/unknown-scope', 10),
  acme('a scope twice', [scopes('stay-connected', 'stones.read', 'stones.read')], 'listing/duplicate-scope', 10),
  acme('more scopes than allowed', [scopes('stay-connected', ...Array.from({ length: 20 }, (_, index) => `s.${index}`))], 'listing/too-many-scopes', 10),
  acme('a scope that another one includes', [scopes('stay-connected', 'stones.read', 'stones.write')], 'listing/redundant-scope', 10),
  acme('OAuth without the expected scope', [scopes('stones.write')], 'listing/missing-expected-scope', 10),
  acme('OAuth without a scope', ['scopes: []'], 'schema/value', 10),
  acme('a thin reason for a confidential scope', ['scopes: [{ id: stay-connected, why: Keeps counting over night. }, { id: depth.read, why: To see it. }]'], 'listing/thin-reason', 10),
  acme('steps that were checked tomorrow', ['verifiedOn: 2026-09-22'], 'listing/verified-future', 14),
  acme('a picture that is not there', ['screenshots: [{ src: consnt.webp, alt: The page that asks, caption: What you allow, shows: scopes }]'], 'listing/missing-picture', 13),
  acme('a logo that is not there', ['logo: ./mark.svg'], 'listing/missing-picture', 7),
  acme('a dark logo that is the logo', ['logoDark: logo.svg'], 'schema/value', 15),
  acme('no picture of the permissions', ['screenshots: [{ src: consent.webp, alt: The page that asks, caption: What you allow }]'], 'schema/value', 13),
  acme('two pictures of the permissions', ['screenshots: [{ src: consent.webp, alt: The page that asks, caption: What you allow, shows: scopes }, { src: consent.webp, alt: The page that asks, caption: What you allow, shows: scopes }]'], 'schema/value', 13),
  acme('a place and none', ['appearsAs: [notes, none]'], 'schema/value', 11),
  acme('a place twice', ['appearsAs: [notes, notes]'], 'schema/value', 11),
  acme('a website of the sandbox', ['website: https://sandbox.quarry.example/acme'], 'link/sandbox-host', 6),
  { name: 'a file that nothing names', files: { 'listings/acme/extra.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>' }, rule: 'listing/unused-file', file: 'listings/acme/extra.svg', line: 1 },
  { name: 'a public name twice', files: { [ACME]: fieldsWith('name: Ashlar'), [STATUS]: null }, rule: 'listing/name-taken', file: ACME, line: 2 },
  { name: 'a public name in capitals', files: { [ACME]: fieldsWith('name: ASHLAR') }, rule: 'listing/name-taken', file: ACME, line: 2 },
  { name: 'a public name in wide letters', files: { [ACME]: fieldsWith('name: Ａｓｈｌａｒ') }, rule: 'listing/name-taken', file: ACME, line: 2 },
  { name: 'a hidden name twice', files: { 'listings/two/index.md': fieldsWith('name: Ashlar'), 'listings/two/logo.svg': '<svg/>' }, rule: 'listing/name-of-hidden', file: 'listings/two/index.md', line: 2 },
  { name: 'a name that looks like another', files: { [ACME]: fieldsWith('name: Аshlar') }, rule: 'listing/confusable-name', file: ACME, line: 2 }, // a Cyrillic А
  { name: 'a name of two scripts', files: { [ACME]: fieldsWith('name: Acmе Stones') }, rule: 'listing/mixed-scripts', file: ACME, line: 2 }, // a Cyrillic е
  { name: 'a folder named like a page', files: { 'listings/category/index.md': fieldsWith('name: Other') }, rule: 'listing/reserved-slug', file: 'listings/category/index.md', line: 1 },
  { name: 'a folder with capitals', files: { 'listings/Acme-Two/index.md': fieldsWith('name: Other') }, rule: 'listing/bad-slug', file: 'listings/Acme-Two/index.md', line: 1 },
  { name: 'two articles', files: { 'listings/acme/index.mdx': fieldsWith() }, rule: 'listing/two-articles', file: 'listings/acme/index.mdx', line: 1 },
  { name: 'no article', files: { [ACME]: null }, rule: 'listing/no-article', file: 'listings/acme/consent.webp', line: 1 },
];

const articles: SemanticCase[] = [
  body('a section is missing', '## Enable\n\nClick **Connect**.\n\n', '', 'listing/sections', 16),
  body('a section in other words', '## Use', '## Using it', 'listing/sections', 20),
  body('a section twice', '## What you will see', '## Use\n\nMore.\n\n## What you will see', 'listing/sections', 24),
  body('sections in another order', /## Enable([^]*)## Use/, '## Use$1## Enable', 'listing/sections', 20),
  body('a section without text', 'Build a wall.', '', 'listing/sections', 20),
  body('a section with a comment alone', 'Build a wall.', '&nbsp;', 'listing/sections', 20),
  body('a heading above the sections', '## Enable', '# Acme\n\n## Enable', 'listing/top-heading', 16),
  body('a heading by equal signs', '## Enable', 'Acme\n====\n\n## Enable', 'listing/top-heading', 16),
  body('a level that is skipped', 'Build a wall.', '#### On a phone\n\nBuild a wall.', 'listing/skipped-heading', 22),
  body('a link to the sandbox', 'Build a wall.', '[here](https://app.sandbox.quarry.example/x) or [here](https://sandbox.quarry.example/login)', 'link/sandbox-host', 22),
  body('a link to a hidden listing', 'Build a wall.', '[Two](/ecosystem/acme/)', 'link/unknown-page', 22),
];

const statuses: SemanticCase[] = [
  { name: 'a record of nobody', files: { 'status/nobody.yaml': 'milestones: { interested: 2026-01-12 }\n' }, rule: 'status/unknown-listing', file: 'status/nobody.yaml', line: 1 },
  { name: 'an announcement of what is not available', files: { [ASHLAR]: change(/ {2}production-confirmed.*\n/, '') }, rule: 'announcement/too-early', file: NEWS, line: 4 },
  { name: 'an announcement before the day', files: { [ASHLAR]: change('production-confirmed: 2026-06-01', 'production-confirmed: 2026-08-05') }, rule: 'announcement/too-early', file: NEWS, line: 4 },
  { name: 'an announcement of nobody', files: { [NEWS]: change('[ashlar]', '[ashler]') }, rule: 'announcement/unknown-listing', file: NEWS, line: 4 },
  { name: 'an announcement of what had ended', files: { [ASHLAR]: (text) => `${text}ended: { kind: deprecated, on: 2026-08-01, reason: There is a better one. }\n` }, rule: 'announcement/ended', file: NEWS, line: 4 },
  { name: 'an announcement under another day', files: { [NEWS]: change('date: 2026-08-04', 'date: 2026-08-05') }, rule: 'announcement/file-name', file: NEWS, line: 3 },
  { name: 'an announcement twice', files: { 'announcements/2026-08-05.mdx': '---\ntitle: One more wall\ndate: 2026-08-05\nlistings: [ashlar]\nsummary: Ashlar counts the stones of a wall once more.\n---\nText.\n' }, rule: 'announcement/twice', file: 'announcements/2026-08-05.mdx', line: 4 },
  { name: 'a successor that is hidden', files: { [ASHLAR]: (text) => `${text}ended: { kind: deprecated, on: 2026-09-01, reason: There is a better one., successor: acme }\n` }, rule: 'status/unknown-successor', file: ASHLAR, line: 16 },
  { name: 'a successor that is the listing itself', files: { [ASHLAR]: (text) => `${text}ended: { kind: deprecated, on: 2026-09-01, reason: There is a better one., successor: ashlar }\n` }, rule: 'status/unknown-successor', file: ASHLAR, line: 16 },
  { name: 'a submission without its picture', files: { [ASHLAR]: (text) => text, 'listings/ashlar/consent.webp': null }, rule: 'status/missing-package', file: ASHLAR, line: 7 },
  { name: 'coming soon for too long', files: { [ASHLAR]: change(/ {2}qa-call[^]*(?=packages)/, ''), [NEWS]: null }, rule: 'listing/overdue', file: ASHLAR, line: 8 },
  { name: 'steps that nobody has checked for long', files: { 'listings/ashlar/index.md': change('verifiedOn: 2026-08-20', 'verifiedOn: 2025-08-20') }, rule: 'listing/verified-long-ago', file: 'listings/ashlar/index.md', line: 23 },
];

const program: SemanticCase[] = [
  { name: 'a value that is not known', files: { [PROGRAM]: change('submissions: partners@quarry.example', 'submissions: null') }, rule: 'program/unset', file: PROGRAM, line: 34 },
  { name: 'an expected scope that is none', files: { [PROGRAM]: change('[stay-connected]', '[stay-conected]') }, rule: 'program/expected-scope', file: PROGRAM, line: 41 },
  { name: 'an accent that nobody can read', files: { [PROGRAM]: change('#7a3b9d', '#ffff99') }, rule: 'program/unreadable-accent', file: PROGRAM, line: 12 },
  { name: 'a mark that is not there', files: { [PROGRAM]: change('favicon: ./mark.svg', 'favicon: ./icon.svg') }, rule: 'program/missing-picture', file: PROGRAM, line: 12 },
  { name: 'a way to another site in the header', files: { [PROGRAM]: (text) => `${text}navigation: [{ title: Home, href: '/\\evil.example' }]\n` }, rule: 'schema/value', file: PROGRAM, line: 44 },
  { name: 'a page of the header that is not there', files: { [PROGRAM]: (text) => `${text}navigation: [{ title: Home, href: /nowhere/ }]\n` }, rule: 'link/unknown-page', file: PROGRAM, line: 44 },
  { name: 'a plan that is none', files: { 'scopes.yaml': change('[deep-pit]', '[deep-pits]') }, rule: 'scopes/unknown-plan', file: 'scopes.yaml', line: 22 },
  { name: 'a scope that includes none', files: { 'scopes.yaml': change('[stones.read]', '[stones.reed]') }, rule: 'scopes/unknown-include', file: 'scopes.yaml', line: 13 },
  { name: 'a scope id twice', files: { 'scopes.yaml': change('id: crew.read', 'id: stones.read') }, rule: 'scopes/duplicate-id', file: 'scopes.yaml', line: 14 },
  { name: 'a category id twice', files: { 'categories.yaml': change('id: carting', 'id: masonry') }, rule: 'categories/duplicate-id', file: 'categories.yaml', line: 5 },
  { name: 'a plan id twice', files: { 'plans.yaml': change('id: old-keys', 'id: deep-pit') }, rule: 'plans/duplicate-id', file: 'plans.yaml', line: 5 },
  { name: 'no list of scopes', files: { 'scopes.yaml': null }, rule: 'file/missing', file: 'scopes.yaml', line: 1 },
  { name: 'a redirect to nowhere', files: { 'redirects.yaml': '/old/: /nowhere/\n' }, rule: 'redirects/target', file: 'redirects.yaml', line: 1 },
  { name: 'a redirect to another site without https', files: { 'redirects.yaml': "/old/: '/\\evil.example'\n" }, rule: 'schema/value', file: 'redirects.yaml', line: 1 },
  { name: 'a redirect with markup', files: { 'redirects.yaml': `/old/: 'https://acme.example/"><script>'\n` }, rule: 'schema/value', file: 'redirects.yaml', line: 1 },
  { name: 'a redirect out of the site', files: { 'redirects.yaml': '/../old/: /guide/\n' }, rule: 'schema/value', file: 'redirects.yaml', line: 1 },
  { name: 'redirects in a chain', files: { 'redirects.yaml': '/a/: /b/\n/b/: /guide/\n' }, rule: 'redirects/chain', file: 'redirects.yaml', line: 1 },
  { name: 'redirects in a circle', files: { 'redirects.yaml': '/a/: /b/\n/b/: /a/\n' }, rule: 'redirects/chain', file: 'redirects.yaml', line: 1 },
  { name: 'a redirect from a page', files: { 'redirects.yaml': '/guide/build/: /guide/\n' }, rule: 'redirects/shadow', file: 'redirects.yaml', line: 1 },
  { name: 'a step twice', files: { 'guide/02-build.mdx': change('step: 2', 'step: 1') }, rule: 'guide/steps', file: 'guide/02-build.mdx', line: 4 },
  { name: 'a gap between steps', files: { 'guide/02-build.mdx': change('step: 2', 'step: 3') }, rule: 'guide/steps', file: 'guide/02-build.mdx', line: 4 },
  { name: 'a part without its heading', files: { 'guide/02-build.mdx': change('[Call the API]', '[Call it]') }, rule: 'guide/unknown-part', file: 'guide/02-build.mdx', line: 9 },
  { name: 'a related page that is none', files: { 'faq/basics/begin.mdx': change('[register]', '[registre]') }, rule: 'question/unknown-page', file: 'faq/basics/begin.mdx', line: 4 },
];

export const SEMANTIC_CASES: readonly SemanticCase[] = [...listings, ...articles, ...statuses, ...program];
