import { getCollection, type CollectionEntry } from 'astro:content';

/** A page of the guide. */
export interface GuideStep {
  slug: string;
  href: string;
  title: string;
  description: string;
  /** Position among the steps of the process; pages without it are background. */
  step: number | undefined;
  /** The parts of the step, as its headings name them. */
  parts: readonly string[];
  entry: CollectionEntry<'guide'>;
}

/** Every page of the guide, in the order of the numbers in the file names. */
export async function getGuide(): Promise<GuideStep[]> {
  const entries = await getCollection('guide');
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1)).map(toStep);
}

/** The steps of the process, in their order. */
export async function getSteps(): Promise<(GuideStep & { step: number })[]> {
  const pages = await getGuide();
  return pages.flatMap((page) => (page.step === undefined ? [] : [{ ...page, step: page.step }])).sort((a, b) => a.step - b.step);
}

function toStep(entry: CollectionEntry<'guide'>): GuideStep {
  const slug = entry.id.replace(/^\d+-/, '');
  const { title, description, step, parts = [] } = entry.data;
  return { slug, href: `/guide/${slug}/`, title, description, step, parts, entry };
}
