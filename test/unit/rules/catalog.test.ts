import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleCatalog } from '../../../src/gate/catalog.ts';
import type { Content } from '../../../src/rules/content.ts';
import { RULES, runRules } from '../../../src/rules/index.ts';
import { PACKAGE_RULES } from '../../../src/rules/package-rules.ts';
import { aContent, aGuidePage, anAnnouncement, aQuestion } from '../../support/content.ts';
import { aHistory, aListing, aStatus } from '../../support/listing.ts';

const { today, showHost, ruleIds } = aContent();
const NOTHING: Content = {
  today, showHost, ruleIds, program: undefined, categories: undefined, plans: undefined, scopes: undefined, redirects: undefined, glossary: undefined, addresses: undefined, words: undefined,
  guide: [], samples: [], questions: [], listings: [], statuses: [], histories: [], announcements: [], unread: [],
};
const unread = { fields: {}, data: undefined };

describe('the catalog', () => {
  const catalog = ruleCatalog();

  test('has one rule for each id, by id', () => {
    const ids = catalog.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  test('has every rule that the gate names in its code', () => {
    const sources = globSync('src/gate/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const named = sources.flatMap((source) => [...source.matchAll(/'((?:file|frontmatter|yaml|schema|markdown|listing|logo|picture|program|vector|secret)\/[a-z-]+)'/g)].map(([, id = '']) => id));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !catalog.some((rule) => rule.id === id))).toEqual([]);
  });

  test('has every rule that judges a package of a submission', () => {
    expect(Object.values(PACKAGE_RULES).flat().filter((rule) => !RULES.includes(rule))).toEqual([]);
  });

  test.each(catalog)('$id says why and how, in sentences', ({ id, why, fix }) => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    expect(why).toMatch(/^[A-Z].{20,}[.]$/);
    expect(fix).toMatch(/^[A-Z].{15,}[.]$/);
  });
});

describe('runRules', () => {
  test('finds nothing in content without a mistake', () => {
    expect(runRules(aContent())).toEqual([]);
  });

  test('adds the id and severity of the rule to what it finds', () => {
    const content = aContent({ listings: [aListing({ fields: { scopes: [{ id: 'stay', why: 'Keeps it running.' }, { id: 'notes:writ', why: 'Writes notes.' }] } })] });
    expect(runRules(content)).toMatchObject([
      { rule: 'listing/unknown-scope', severity: 'error', file: 'content/listings/acme/index.md', hint: 'Did you mean "notes:write"?' },
    ]);
  });

  test.each(RULES)('$id is silent where nothing can be read', ({ check }) => {
    expect(check(NOTHING)).toEqual([]);
  });

  test('says nothing about fields that cannot be read', () => {
    const { program, redirects, ...content } = aContent();
    const found = runRules({
      ...content,
      program: program && { ...program, ...unread },
      redirects: redirects && { ...redirects, ...unread },
      guide: [{ ...aGuidePage('register'), ...unread }],
      questions: [{ ...aQuestion('basics', 'begin'), ...unread }],
      listings: [{ ...aListing(), ...unread }],
      statuses: [{ ...aStatus(), ...unread }],
      histories: [{ ...aHistory(), ...unread }],
      announcements: [{ ...anAnnouncement('2026-07-01'), ...unread }],
    });
    expect(found).toEqual([]);
  });
});
