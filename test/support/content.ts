import { ruleCatalog } from '../../src/gate/catalog.ts';
import { showHost } from '../../src/gate/hosts.ts';
import type { AnnouncementDocument, Content, GuideDocument, QuestionDocument } from '../../src/rules/content.ts';
import type { Addresses } from '../../src/schemas/addresses.ts';
import type { Announcement } from '../../src/schemas/announcement.ts';
import type { Category } from '../../src/schemas/category.ts';
import type { GlossaryEntry } from '../../src/schemas/glossary.ts';
import type { GuidePage } from '../../src/schemas/guide-page.ts';
import type { Plan } from '../../src/schemas/plan.ts';
import type { Program } from '../../src/schemas/program.ts';
import type { Question } from '../../src/schemas/question.ts';
import type { Redirects } from '../../src/schemas/redirects.ts';
import type { Scope } from '../../src/schemas/scope.ts';
import type { OwnWords } from '../../src/schemas/words.ts';
import { aHistory, aListing, aStatus } from './listing.ts';
import { aProgram } from './program.ts';
import { aDocument, aList, type ArticleParts, aSource } from './sourced.ts';

/** The day that counts as today in tests. */
export const TODAY = '2026-08-15';

/** The parts of a content folder in plain values. */
interface ContentParts extends Partial<Omit<Content, 'program' | 'categories' | 'plans' | 'scopes' | 'redirects' | 'glossary' | 'addresses' | 'words'>> {
  program?: Partial<Program>;
  categories?: readonly Category[];
  plans?: readonly Plan[];
  scopes?: readonly Scope[];
  redirects?: Redirects;
  glossary?: readonly GlossaryEntry[];
  addresses?: Addresses;
  words?: OwnWords;
}

/** A small content folder that passes every check: one available listing, announced, and a guide of two steps. */
export function aContent({ program = {}, categories, plans, scopes, redirects = {}, glossary = [], addresses, words, ...rest }: ContentParts = {}): Content {
  return {
    today: TODAY,
    showHost,
    ruleIds: ruleCatalog().map(({ id }) => id),
    program: aSource('program.yaml', aProgram(program)),
    categories: aList('categories.yaml', categories ?? [aCategory('scheduling'), aCategory('referrals')]),
    plans: aList('plans.yaml', plans ?? [aPlan('premium')]),
    scopes: aList('scopes.yaml', scopes ?? [aScope('stay'), aScope('notes:read'), aScope('notes:write', { includes: ['notes:read'] }), aScope('pay:read', { sensitivity: 'confidential', plans: ['premium'] })]),
    redirects: aSource('redirects.yaml', redirects),
    glossary: aList('glossary.yaml', glossary),
    addresses: addresses && aSource('addresses.yaml', addresses),
    words: words && aSource('words.yaml', words),
    guide: [aGuidePage('register', { step: 1 }), aGuidePage('build', { step: 2 })],
    samples: [],
    questions: [aQuestion('basics', 'begin')],
    listings: [aListing()],
    statuses: [aStatus()],
    histories: [aHistory()],
    announcements: [anAnnouncement('2026-07-01')],
    unread: [],
    ...rest,
  };
}

/** A category with its id as title. */
export function aCategory(id: string): Category {
  return { id, title: id, description: 'Integrations that belong together.' };
}

/** A plan with its id as title. */
export function aPlan(id: string): Plan {
  return { id, title: id, kind: 'package', description: 'A package that customers buy as a whole.' };
}

/** A scope with its id as title. */
export function aScope(id: string, changes: Partial<Scope> = {}): Scope {
  return { id, title: id, grants: 'Read what stands in one place.', sensitivity: 'normal', ...changes };
}

/** A word of the glossary, with its id as the word. */
export function aTerm(id: string): GlossaryEntry {
  return { id, term: id, meaning: 'A word that people of the field use.' };
}

/** A page of the guide. */
export function aGuidePage(slug: string, fields: Partial<GuidePage> = {}, article: ArticleParts = {}): GuideDocument {
  const page: GuidePage = { title: slug, description: 'What to do in this step of the way.', ...fields };
  return { ...aDocument(`guide/0${fields.step ?? 0}-${slug}.mdx`, page, article), slug };
}

/** A question with its answer. */
export function aQuestion(topic: string, slug: string, fields: Partial<Question> = {}, article: ArticleParts = {}): QuestionDocument {
  const question: Question = { question: 'How do we begin?', readers: ['partner'], ...fields };
  return { ...aDocument(`faq/${topic}/${slug}.mdx`, question, article), topic, slug };
}

/** The announcement of a release day, of `acme` unless told otherwise. */
export function anAnnouncement(name: string, fields: Partial<Announcement> = {}, article: ArticleParts = {}): AnnouncementDocument {
  const announcement: Announcement = { title: 'New this month', date: name, listings: ['acme'], summary: 'One new integration for planning interviews.', ...fields };
  return { ...aDocument(`announcements/${name}.mdx`, announcement, article), name };
}
