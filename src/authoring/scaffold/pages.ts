import type { Day } from '../../domain/day.ts';
import { quote, type Scaffold, TO_DO } from './to-do.ts';

/** A question of the FAQ, to be answered. */
export function scaffoldQuestion({ topic, slug, question, reader }: { topic: string; slug: string; question: string; reader: string }): Scaffold {
  return {
    files: [{ path: `faq/${topic}/${slug}.mdx`, content: `---\nquestion: ${quote(question)}\nreaders: [${reader}]\n---\n\n${TO_DO} answer in the first sentence, and explain in the second.\n` }],
    next: ['Write the answer.', 'Name guide pages that say more under "related", if there are any.', `Run "npm run dev" and read it at /faq/${topic}/${slug}/.`],
  };
}

/** A page of the guide, behind those that are there. @param number two digits, or three */
export function scaffoldGuidePage({ number, slug, title, step }: { number: string; slug: string; title: string; step: number | undefined }): Scaffold {
  const position = step === undefined ? '' : `step: ${step}\nactor: partner\nneeds:\n  - "${TO_DO} say what a partner needs before."\ngives:\n  - "${TO_DO} say what a partner has afterwards."\n`;
  return {
    files: [{ path: `guide/${number}-${slug}.mdx`, content: `---\ntitle: ${quote(title)}\ndescription: "${TO_DO} say in one sentence what this page is for."\n${position}---\n\n## First part\n\n${TO_DO} say what to do, in the order in which it is done.\n` }],
    next: [
      'Write the page; its ## headings are its parts.',
      step === undefined ? 'If it is a step of the process, give it "step".' : 'Every count of steps on the site follows by itself.',
      `Run "npm run dev" and read it at /guide/${slug}/.`,
    ],
  };
}

/** The announcement of a release day. */
export function scaffoldAnnouncement({ date, title, listings }: { date: Day; title: string; listings: readonly string[] }): Scaffold {
  return {
    files: [
      {
        path: `announcements/${date}.mdx`,
        content: `---\ntitle: ${quote(title)}\ndate: ${date}\nlistings:\n${listings.map((slug) => `  - ${slug}\n`).join('')}summary: >-\n  ${TO_DO} say in one or two sentences what customers can do now.\n---\n\n${TO_DO} say what is new, and what it is good for.\n`,
      },
    ],
    next: ['Write the summary and the text.', `It becomes public on ${date}; until then nobody sees it.`, 'Run "npm run check": each listing has to be available on that day.'],
  };
}
