import { getCollection, render, type CollectionEntry } from 'astro:content';
import { publication } from 'virtual:waymark';
import { divideProcess, type Duration, readingMinutes, type Stretch, usualDuration } from '../domain/process.ts';

/** One thing to do, which readers tick. */
export interface GuideTask {
  /** By it the tick is kept. */
  id: string;
  text: string;
  /** Text of the heading above it. */
  part: string | undefined;
}

/** A part of a step. */
export interface GuidePart {
  title: string;
  href: string;
  tasks: readonly GuideTask[];
}

/** A page of the guide. */
export interface GuideStep {
  slug: string;
  href: string;
  title: string;
  description: string;
  /** Position among the steps of the process; pages without it are background. */
  step: number | undefined;
  /** The parts of the step, as its headings name them. */
  parts: readonly GuidePart[];
  /** Everything to do on the page, in reading order. */
  tasks: readonly GuideTask[];
  /** The stretch of the process that ends with this page. */
  stretch: Stretch | undefined;
  /** How long that stretch took the integrations that are listed here; `undefined` while too few are. */
  took: Duration | undefined;
  /** How long the page takes to read. */
  minutes: number;
  entry: CollectionEntry<'guide'>;
}

/** Every page of the guide, in the order of the numbers in the file names. */
export async function getGuide(): Promise<GuideStep[]> {
  const entries = (await getCollection('guide')).sort((a, b) => (a.id < b.id ? -1 : 1));
  const stretches = divideProcess(entries.map(({ data }) => data.milestone));
  return Promise.all(entries.map((entry, index) => toStep(entry, stretches[index])));
}

/** The steps of the process, in their order. */
export async function getSteps(): Promise<(GuideStep & { step: number })[]> {
  const pages = await getGuide();
  return pages.flatMap((page) => (page.step === undefined ? [] : [{ ...page, step: page.step }])).sort((a, b) => a.step - b.step);
}

async function toStep(entry: CollectionEntry<'guide'>, stretch: Stretch | undefined): Promise<GuideStep> {
  const slug = entry.id.replace(/^\d+-/, '');
  const href = `/guide/${slug}/`;
  const { title, description, step, parts = [] } = entry.data;
  const tasks = publication.tasks[slug] ?? [];
  const { headings } = await render(entry);
  return {
    slug,
    href,
    title,
    description,
    step,
    parts: parts.map((part) => ({
      title: part,
      href: `${href}#${headings.find(({ depth, text }) => depth === 2 && text === part)?.slug ?? ''}`,
      tasks: tasks.filter((task) => task.part === part),
    })),
    tasks,
    stretch,
    took: stretch && usualDuration(stretch, publication.listings.flatMap(({ record }) => record?.milestones ?? [])),
    minutes: readingMinutes(entry.body ?? ''),
    entry,
  };
}
