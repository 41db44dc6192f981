import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditionContext } from '../../../collections/editions.ts';
import { getGuide } from '../../../collections/guide.ts';
import { getProgram } from '../../../collections/program.ts';
import { getTopics } from '../../../collections/questions.ts';
import { formatDay } from '../../../domain/day.ts';
import { words } from '../../../collections/words.ts';
import { pageFact, writeEdition } from '../../../editions/edition.ts';
import { link } from '../../../editions/nodes.ts';
import { toPlain } from '../../../editions/plain.ts';

export async function getStaticPaths() {
  const topics = await getTopics();
  return topics.flatMap((topic) => topic.questions.map((question) => ({ params: { topic: topic.id, slug: question.slug }, props: { topic, question } })));
}

/** A question and its answer as Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { topic, question } }) => {
  const { entry, href } = question;
  const { readers, related = [], checkedOn } = entry.data;
  const { site } = getProgram();
  const context = await getEditionContext(entry, href);
  const pages = (await getGuide()).filter(({ slug }) => related.includes(slug));
  const { question: named } = words.editions;
  const facts = [
    pageFact(context),
    { label: named.topic, words: [topic.title] },
    { label: named.readers, words: [readers.map((reader) => words.terms.readers[reader]).join(', ')] },
    ...(pages.length === 0 ? [] : [{ label: named.related, words: pages.flatMap(({ title, href: to }, index) => [...(index > 0 ? [', '] : []), link(new URL(to, site.url).href, title)]) }]),
    ...(checkedOn === undefined ? [] : [{ label: named.checkedOn, words: [formatDay(checkedOn, site.language)] }]),
  ];
  return new Response(writeEdition({ title: question.question, facts, body: toPlain(entry.body ?? '', context) }));
};
