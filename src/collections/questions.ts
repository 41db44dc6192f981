import { getCollection, type CollectionEntry } from 'astro:content';
import { publication } from 'virtual:waymark';
import { questionAnchor } from '../domain/page-anchors.ts';
import { capitalize } from '../domain/text/sentence.ts';

/** A question with its answer. */
export interface AskedQuestion {
  slug: string;
  /** Address of the question on its own. */
  href: string;
  /** Id of the question on the page of all questions. */
  anchor: string;
  question: string;
  entry: CollectionEntry<'questions'>;
}

/** Questions that belong together. */
export interface Topic {
  id: string;
  title: string;
  questions: readonly AskedQuestion[];
}

/** All questions by topic, in the order that the program gives its topics. */
export async function getTopics(): Promise<Topic[]> {
  const entries = (await getCollection('questions')).sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = publication.program.topics ?? [];
  const found = [...new Set(entries.map(({ id }) => topicOf(id)))];
  const ids = [...named.map(({ id }) => id).filter((id) => found.includes(id)), ...found.filter((id) => !named.some((topic) => topic.id === id))];
  return ids.map((id) => ({
    id,
    title: named.find((topic) => topic.id === id)?.title ?? titleFrom(id),
    questions: entries.filter((entry) => topicOf(entry.id) === id).map(toQuestion),
  }));
}

function toQuestion(entry: CollectionEntry<'questions'>): AskedQuestion {
  const topic = topicOf(entry.id);
  const slug = entry.id.slice(topic.length + 1);
  return { slug, href: `/faq/${topic}/${slug}/`, anchor: questionAnchor(topic, slug), question: entry.data.question, entry };
}

function topicOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** A folder name as a title: `getting-started` reads "Getting started". */
function titleFrom(id: string): string {
  return capitalize(id, publication.program.site.language).replaceAll('-', ' ');
}
