import { z } from 'zod';
import type { Day } from '../../domain/day.ts';
import { isDay } from '../../domain/day.ts';
import { RESERVED_SLUGS } from '../../domain/reserved-slugs.ts';
import { suggest } from '../../domain/text/nearest.ts';
import type { Content } from '../../rules/content.ts';
import { announcementSchema } from '../../schemas/announcement.ts';
import { guidePageSchema } from '../../schemas/guide-page.ts';
import { listingSchema } from '../../schemas/listing.ts';
import { programSchema } from '../../schemas/program.ts';
import { questionSchema, READERS } from '../../schemas/question.ts';
import { idSchema } from '../../schemas/shared.ts';
import { addMilestone } from '../milestone-text.ts';
import { scaffoldListing } from './listing.ts';
import { scaffoldAnnouncement, scaffoldGuidePage, scaffoldQuestion } from './pages.ts';
import { scaffoldProgram } from './program.ts';
import type { Scaffold } from './to-do.ts';
import { scaffoldWords } from './words.ts';

/** Something that has to be known before a file can be begun. */
export interface Question {
  /** The option that answers it. */
  flag: string;
  ask: string;
  /** The only answers, where there are only some. */
  choices?: readonly { readonly id: string; readonly title: string }[] | undefined;
  several?: boolean;
  optional?: boolean;
  /** What is wrong with an answer, or `undefined`. */
  accepts?: (value: string) => string | undefined;
}

/** What a command was called with. */
export interface NewInput {
  target: string;
  today: Day;
  /** The content as it is; `undefined` where a new program is begun. */
  content: Content | undefined;
  flags: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}

/** Answers by flag. */
export type Answers = Record<string, string[]>;

/** A part of the content that can be begun by a command. */
export interface Kind {
  name: string;
  usage: string;
  /** Set where there is only one of it, which has no name to be called by. */
  single?: true;
  /** What is wrong with the name, or `undefined`. */
  judge(input: NewInput): string | undefined;
  questions(input: NewInput): readonly Question[];
  write(input: NewInput & { answers: Answers }): Scaffold | Promise<Scaffold>;
}

/** Judges an answer by the schema of its field, so that command and check agree. */
const by = (schema: z.ZodType) => (value: string): string | undefined => schema.safeParse(value).error?.issues[0]?.message;
const one = (answers: Answers, flag: string): string => answers[flag]?.[0] ?? '';

function judgeSlug({ target, content }: NewInput): string | undefined {
  const problem = by(idSchema)(target);
  if (problem !== undefined) return `"${target}": ${problem}`;
  if (RESERVED_SLUGS.has(target)) return `"${target}" is an address of the site itself. Name the listing after its product.`;
  return content?.listings.some(({ slug }) => slug === target) ? `There is a listing "${target}" already.` : undefined;
}

/** Every kind, in the order in which they are named. */
export const KINDS: readonly Kind[] = [
  {
    name: 'listing',
    usage: 'listing <slug> --name=… --category=… --website=https://… --support=… [--scope=…]…',
    judge: judgeSlug,
    questions: ({ content }) => [
      { flag: 'name', ask: 'What is it called?', accepts: by(listingSchema.shape.name) },
      { flag: 'category', ask: 'Which category fits best?', choices: content?.categories?.entries.map(({ data: { id, title } }) => ({ id, title })) },
      { flag: 'website', ask: 'Where is its own page? (https://…)', accepts: by(listingSchema.shape.website) },
      { flag: 'support', ask: 'Where do customers write for help?', accepts: by(listingSchema.shape.support.shape.email) },
      { flag: 'scope', ask: 'Which permissions does it ask for?', several: true, optional: true, choices: content?.scopes?.entries.map(({ data: { id, title } }) => ({ id, title })) },
    ],
    write: ({ target, today, content, answers }) => {
      const first = content?.scopes?.entries[0]?.data.id;
      const expected = content?.program?.fields.oauth?.expectedScopes ?? [];
      const fallback = expected.length > 0 ? expected : first === undefined ? [] : [first];
      return scaffoldListing({
        slug: target, today, name: one(answers, 'name'), category: one(answers, 'category'), website: one(answers, 'website'), support: one(answers, 'support'),
        scopes: answers['scope'] ?? fallback,
      });
    },
  },
  {
    name: 'question',
    usage: 'question <topic>/<slug> --question="…?" --reader=partner|customer|editor',
    judge: ({ target }) => (/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(target) ? undefined : `"${target}" is not <topic>/<slug>, such as availability/coming-soon.`),
    questions: () => [
      { flag: 'question', ask: 'What is the question?', accepts: by(questionSchema.shape.question) },
      { flag: 'reader', ask: 'Who asks it?', choices: READERS.map((id) => ({ id, title: id })) },
    ],
    write: ({ target, answers }) => {
      const [topic = '', slug = ''] = target.split('/');
      return scaffoldQuestion({ topic, slug, question: one(answers, 'question'), reader: one(answers, 'reader') });
    },
  },
  {
    name: 'guide-page',
    usage: 'guide-page <slug> --title=… [--step]',
    judge: ({ target, content }) => by(idSchema)(target) ?? (content?.guide.some(({ slug }) => slug === target) ? `There is a guide page "${target}" already.` : undefined),
    questions: () => [{ flag: 'title', ask: 'What is the title of the page?', accepts: by(guidePageSchema.shape.title) }],
    write: ({ target, content, flags, answers }) => {
      const numbers = content?.guide.map(({ file }) => Number(/\/(\d+)-[^/]*$/.exec(file)?.[1] ?? 0)) ?? [];
      const steps = content?.guide.map(({ fields }) => fields.step ?? 0) ?? [];
      const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
      return scaffoldGuidePage({ number, slug: target, title: one(answers, 'title'), step: flags['step'] === true ? Math.max(0, ...steps) + 1 : undefined });
    },
  },
  {
    name: 'announcement',
    usage: 'announcement <YYYY-MM-DD> --title=… --listing=…',
    judge: ({ target }) => (isDay(target) ? undefined : `"${target}" is not a day. Write it as YYYY-MM-DD.`),
    questions: ({ content }) => [
      { flag: 'title', ask: 'What is its title?', accepts: by(announcementSchema.shape.title) },
      { flag: 'listing', ask: 'Which integrations does it announce?', several: true, choices: content?.listings.map(({ slug, fields }) => ({ id: slug, title: fields.name ?? slug })) },
    ],
    write: ({ target, answers }) => scaffoldAnnouncement({ date: target, title: one(answers, 'title'), listings: answers['listing'] ?? [] }),
  },
  {
    name: 'status',
    usage: 'status <slug> [--day=YYYY-MM-DD]',
    judge: ({ target, content, flags, today }) => {
      const slugs = content?.listings.map(({ slug }) => slug) ?? [];
      if (!slugs.includes(target)) return `There is no listing "${target}". ${suggest(target, slugs)}`;
      const day = flags['day'] ?? today;
      return typeof day === 'string' && isDay(day) && day <= today ? undefined : `--day: write a day up to today, ${today}, as YYYY-MM-DD.`;
    },
    questions: () => [],
    write: ({ target, today, flags }) => {
      const { day } = flags;
      const begun = addMilestone(undefined, { milestone: 'interested', on: typeof day === 'string' ? day : today });
      return {
        files: [{ path: `status/${target}.yaml`, content: 'text' in begun ? begun.text : '' }],
        next: [`Record each milestone once it is reached: npm run status -- ${target} approved.`, 'Write the days on which logins and support form arrived under "packages".', 'Run "npm run report" to see what it waits for.'],
      };
    },
  },
  {
    name: 'words',
    usage: 'words',
    single: true,
    judge: ({ content }) => (content?.program?.fields.site === undefined ? 'program.yaml does not say in which language the site is. Run "npm run check" and mend it first.' : undefined),
    questions: () => [],
    write: ({ content }) => scaffoldWords(content?.program?.fields.site?.language ?? 'en', content?.words?.fields),
  },
  {
    name: 'program',
    usage: 'program <dir> --name=… --company=… --product=… --url=https://…',
    judge: () => undefined,
    questions: () => [
      { flag: 'name', ask: 'What is the program called?', accepts: by(programSchema.shape.name) },
      { flag: 'company', ask: 'Which company runs it?', accepts: by(programSchema.shape.host.shape.company) },
      { flag: 'product', ask: 'Which product do partners integrate with?', accepts: by(programSchema.shape.host.shape.product) },
      { flag: 'url', ask: 'At which address will the site be? (https://…)', accepts: by(programSchema.shape.site.shape.url) },
    ],
    write: ({ target, today, answers }) =>
      scaffoldProgram({ dir: target, today, name: one(answers, 'name'), company: one(answers, 'company'), product: one(answers, 'product'), url: one(answers, 'url') }),
  },
];
