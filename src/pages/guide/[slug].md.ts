import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditionContext } from '../../collections/editions.ts';
import { getGuide } from '../../collections/guide.ts';
import { getProgram, getWords } from '../../collections/program.ts';
import { formatDay } from '../../domain/day.ts';
import { actorWords } from '../../domain/wording.ts';
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
  const context = await getEditionContext(entry, href);
  const facts = [
    { label: 'Step', text: step === undefined ? undefined : `${step} of ${count}` },
    { label: 'Who acts', text: actor && actorWords(actor, host.company) },
    { label: 'What you need', text: needs.join('; ') },
    { label: 'What you get', text: gives.join('; ') },
    { label: 'How long it takes', text: effort },
    { label: 'Recorded as', text: milestone && getWords().milestones[milestone] },
    { label: 'Checked on', text: checkedOn && formatDay(checkedOn, site.language) },
  ].flatMap(({ label, text }) => (text ? [{ label, words: [text] }] : []));
  return new Response(writeEdition({ title, lead: description, facts: [pageFact(context.page), ...facts], body: toPlain(entry.body ?? '', context) }));
};
