import { describe, expect, test } from 'vitest';
import { programSchema } from '../../../src/schemas/program.ts';
import { aProgram } from '../../support/program.ts';
import { problemsOf, wrongPathsOf } from '../../support/schema-problems.ts';

const GOOD = aProgram();
const { environments, links, site, theme, limits } = GOOD;

describe('programSchema', () => {
  test.each<{ case: string; changes: object; paths: string[] }>([
    { case: 'everything known', changes: {}, paths: [] },
    { case: 'topics and a navigation', changes: { topics: [{ id: 'basics', title: 'Basics' }], navigation: [{ title: 'Guide', href: '/guide/' }, { title: 'Host', href: 'https://www.quarry.example' }] }, paths: [] },
    { case: 'what is not known yet', changes: { contacts: { submissions: null, reviewers: [] }, links: { ...links, oauthDocs: null } }, paths: [] },
    { case: 'another language', changes: { site: { ...site, language: 'ar', direction: 'rtl' } }, paths: [] },
    { case: 'a value left out: null says that it is not known', changes: { contacts: { reviewers: [] } }, paths: ['contacts.submissions'] },
    { case: 'a link without https', changes: { links: { ...links, oauthDocs: 'www.quarry.example' } }, paths: ['links.oauthDocs'] },
    { case: 'a host that expects no audience', changes: { environments: { ...environments, sandbox: { ...environments.sandbox, audience: undefined } } }, paths: [] },
    { case: 'an empty audience', changes: { environments: { ...environments, sandbox: { ...environments.sandbox, audience: '' } } }, paths: ['environments.sandbox.audience'] },
    { case: 'a third environment', changes: { environments: { ...environments, staging: environments.sandbox } }, paths: ['environments.staging'] },
    { case: 'a color by name', changes: { theme: { ...theme, accent: 'teal' } }, paths: ['theme.accent'] },
    { case: 'a short color', changes: { theme: { ...theme, accent: '#357' } }, paths: ['theme.accent'] },
    { case: 'a mark that is no vector', changes: { theme: { ...theme, logo: 'logo.png' } }, paths: ['theme.logo'] },
    { case: 'typefaces of its own', changes: { theme: { ...theme, fonts: { text: '"Noto Sans Arabic", Tahoma, system-ui, sans-serif' } } }, paths: [] },
    { case: 'typefaces that would end the style sheet', changes: { theme: { ...theme, fonts: { text: 'serif; } body { display: none' } } }, paths: ['theme.fonts.text'] },
    { case: 'a typeface with an open quote', changes: { theme: { ...theme, fonts: { code: '"Mono' } } }, paths: ['theme.fonts.code'] },
    { case: 'a language in words', changes: { site: { ...site, language: 'English' } }, paths: ['site.language'] },
    { case: 'yes as text', changes: { site: { ...site, sample: 'yes' } }, paths: ['site.sample'] },
    { case: 'a navigation that leaves the site unseen', changes: { navigation: [{ title: 'Guide', href: '//elsewhere.example' }] }, paths: ['navigation.0.href'] },
    { case: 'a relative link in the navigation', changes: { navigation: [{ title: 'Guide', href: 'guide/' }] }, paths: ['navigation.0.href'] },
    { case: 'no category allowed', changes: { limits: { ...limits, categories: 0 } }, paths: ['limits.categories'] },
    { case: 'half a scope', changes: { limits: { ...limits, scopes: 2.5 } }, paths: ['limits.scopes'] },
    { case: 'a shelf life of nothing', changes: { freshness: { verifiedDays: 0, comingSoonDays: 120 } }, paths: ['freshness.verifiedDays'] },
    { case: 'a secret itself instead of its sum', changes: { knownFalseSecrets: ['sk_test_example'] }, paths: ['knownFalseSecrets.0'] },
    { case: 'a topic by its title', changes: { topics: [{ id: 'The Basics', title: 'Basics' }] }, paths: ['topics.0.id'] },
    { case: 'an unknown field', changes: { color: 'teal' }, paths: ['color'] },
  ])('$case', ({ changes, paths }) => {
    expect(wrongPathsOf(programSchema, { ...GOOD, ...changes })).toEqual(paths);
  });

  test('says what a color looks like', () => {
    expect(problemsOf(programSchema, { ...GOOD, theme: { ...theme, accent: 'teal' } })).toEqual(['theme.accent: A color is written as # and six hexadecimal digits, such as "#0b6e4f".']);
  });
});
