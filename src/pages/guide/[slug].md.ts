import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditionContext } from '../../collections/editions.ts';
import { getGuide } from '../../collections/guide.ts';
import { getProgram } from '../../collections/program.ts';
import { say, words } from '../../collections/words.ts';
import { formatDay } from '../../domain/day.ts';
import { pageFact, writeEdition } from '../../editions/edition.ts';
import { toPlain } from '../../editions/plain.ts';

export async function getStaticPaths() {
  const pages = await getGuide();
  const count = pages.filter(({ step }) => step !== undefined).length;
  return pages.map((page) => ({ params: { slug: page.slug }, props: { page, count } }));
}

/** A page of the guide as Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { page, count } }) => {
  const { title, description, step, entry, href } = page;
  const { actor, needs = [], gives = [], effort, milestone, checkedOn } = entry.data;
  const { host, site } = getProgram();
  const { guide: { facts: named }, editions: { guide } } = words;
  const context = await getEditionContext(entry, href);
  const facts = [
    { label: guide.step, text: step === undefined ? undefined : say(guide.position, { step, count }) },
    { label: named.actor, text: actor && say(named.actors[actor], { company: host.company }) },
    { label: named.needs, text: needs.join('; ') },
    { label: named.gives, text: gives.join('; ') },
    { label: guide.effort, text: effort },
    { label: guide.recordedAs, text: milestone && words.milestones[milestone] },
    { label: guide.checkedOn, text: checkedOn && formatDay(checkedOn, site.language) },
  ].flatMap(({ label, text }) => (text ? [{ label, words: [text] }] : []));
  return new Response(writeEdition({ title, lead: description, facts: [pageFact(context), ...facts], body: toPlain(entry.body ?? '', context) }));
};
