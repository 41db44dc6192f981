import type { RecordedStatus } from './history.ts';
import type { EndKind, Milestone, PublicStatus } from './lifecycle.ts';
import { CHANGE_WORDS, END_WORDS, MILESTONE_WORDS, NEWS_WORDS, STATUS_WORDS, type Words } from './wording.ts';

/** How a program itself calls what has a name here; what it leaves out keeps the usual name. */
export interface Labels {
  statuses?: Readonly<Partial<Record<RecordedStatus, StatusLabels | undefined>>> | undefined;
  milestones?: Readonly<Partial<Record<Milestone, string | undefined>>> | undefined;
}

/** What a program says of one status. */
export interface StatusLabels {
  label?: string | undefined;
  meaning?: string | undefined;
  /** What is said on the day on which a listing got it. */
  change?: string | undefined;
  /** What follows the name of a listing in the news. */
  news?: string | undefined;
}

/** The words of one program, for every status and milestone. */
export interface ProgramWords {
  statuses: Readonly<Record<PublicStatus, Words>>;
  milestones: Readonly<Record<Milestone, string>>;
  changes: Readonly<Record<RecordedStatus, string>>;
  news: Readonly<Record<RecordedStatus, string>>;
  /** What is said of a listing that ended: the program's own name of that status, or the usual sentence. */
  ends: Readonly<Record<EndKind, string>>;
}

/**
 * The words of a program: its own where it has some, the usual ones elsewhere.
 *
 * @example
 * programWords({ milestones: { built: 'Ready in the test pit' } }).milestones.built; // 'Ready in the test pit'
 */
export function programWords({ statuses = {}, milestones = {} }: Labels = {}): ProgramWords {
  const wordsOf = (status: RecordedStatus): Words => ({
    label: statuses[status]?.label ?? STATUS_WORDS[status].label,
    meaning: statuses[status]?.meaning ?? STATUS_WORDS[status].meaning,
  });
  const own = <W extends 'change' | 'news'>(which: W, usual: Readonly<Record<RecordedStatus, string>>): Record<RecordedStatus, string> => ({
    'coming-soon': statuses['coming-soon']?.[which] ?? usual['coming-soon'],
    available: statuses.available?.[which] ?? usual.available,
    deprecated: statuses.deprecated?.[which] ?? usual.deprecated,
    delisted: statuses.delisted?.[which] ?? usual.delisted,
  });
  const named = Object.entries(milestones).filter(([, words]) => words !== undefined);
  return {
    statuses: { hidden: STATUS_WORDS.hidden, 'coming-soon': wordsOf('coming-soon'), available: wordsOf('available'), deprecated: wordsOf('deprecated'), delisted: wordsOf('delisted') },
    milestones: { ...MILESTONE_WORDS, ...Object.fromEntries(named) },
    changes: own('change', CHANGE_WORDS),
    news: own('news', NEWS_WORDS),
    ends: { deprecated: statuses.deprecated?.label ?? END_WORDS.deprecated, delisted: statuses.delisted?.label ?? END_WORDS.delisted },
  };
}
