import type { Article, Document, Placed, Sourced, SourcedList, Task } from '../../src/rules/content.ts';
import { keyPlaceOf, placeOf } from './places.ts';

/** Fields as the gate hands them on, all of them right. */
export function aSource<T extends object>(file: string, data: T): Sourced<T> {
  return { file: `content/${file}`, fields: data, data, at: placeOf, atKey: keyPlaceOf };
}

/** The same file after a mistake in some fields: they are missing, and the whole is not published. */
export function broken<T, S extends Sourced<T>>(source: S & Sourced<T>, ...names: readonly (keyof T)[]): S {
  const fields = { ...source.fields };
  for (const name of names) delete fields[name];
  return { ...source, fields, data: undefined };
}

/** A list as the gate hands it on, every entry right. */
export function aList<T extends { id: string }>(file: string, entries: readonly T[]): SourcedList<T> {
  return { file: `content/${file}`, entries: entries.map((data, index) => ({ index, data })), ids: new Set(entries.map(({ id }) => id)), at: placeOf };
}

/** A body of Markdown that rules can ask about. Links, pictures and headings stand on lines of their own. */
export interface ArticleParts {
  /** As written, such as `## Enable`; a `-` in front marks a heading without text. */
  headings?: readonly string[];
  links?: readonly string[];
  /** Words and address of links, on lines from 700. */
  labels?: readonly (readonly [text: string, address: string])[];
  /** Names of code samples, on lines from 600. */
  samples?: readonly string[];
  images?: readonly { src: string; alt: string }[];
  tasks?: readonly Partial<Omit<Task, 'line' | 'column'>>[];
  /** Ids of explained words. */
  terms?: readonly string[];
  /** Steps whose parts are counted, on lines from 800. */
  countedSteps?: readonly string[];
  unreadable?: true;
}

/** An article in which headings stand from line 100, links from 200, pictures from 300, tasks from 400, terms from 500, code samples from 600, words of links from 700 and counted steps from 800. */
export function anArticle({ headings = [], links = [], labels = [], images = [], tasks = [], terms = [], samples = [], countedSteps = [], ...rest }: ArticleParts = {}): Article {
  return {
    headings: headings.map((heading, index) => ({
      line: 100 + index,
      column: 1,
      text: heading.replace(/^-?#+ /, ''),
      depth: heading.replace(/^-/, '').indexOf(' '),
      hasText: !heading.startsWith('-'),
      id: heading.replace(/^-?#+ /, '').toLowerCase().replaceAll(' ', '-'),
    })),
    anchors: [],
    links: links.map((text, index): Placed => ({ line: 200 + index, column: 1, text })),
    images: images.map(({ src, alt }, index) => ({ line: 300 + index, column: 1, text: src, alt })),
    tasks: tasks.map((task, index) => ({ line: 400 + index, column: 1, id: '', text: 'Do it', part: undefined, listed: true, ...task })),
    terms: terms.map((text, index): Placed => ({ line: 500 + index, column: 1, text })),
    samples: samples.map((text, index): Placed => ({ line: 600 + index, column: 1, text })),
    countedSteps: countedSteps.map((text, index): Placed => ({ line: 800 + index, column: 1, text })),
    labels: labels.map(([text, address], index) => ({ line: 700 + index, column: 1, text, address })),
    start: { line: 99, column: 1 },
    ...rest,
  };
}

/** A Markdown file with fields and a body. */
export function aDocument<T extends object>(file: string, data: T, article: ArticleParts = {}): Document<T> {
  return { ...aSource(file, data), article: anArticle(article) };
}
