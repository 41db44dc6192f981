import { Parser } from 'htmlparser2';

/** What a built page refers to, and what can be referred to in it. */
export interface PageOutline {
  /** Addresses that a reader or a program can follow. */
  links: readonly string[];
  /** Addresses that a browser loads by itself. */
  assets: readonly string[];
  /** Addresses of frames. */
  frames: readonly string[];
  ids: ReadonlySet<string>;
  /** Ids that stand twice. */
  twins: readonly string[];
}

/** Attributes that make a browser load something, by element; `link` depends on its `rel`. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
};
/** What a `link` says to programs about other forms and the address of the page. */
const TOLD_RELATIONS = new Set(['alternate', 'canonical']);
const LOADING_RELATIONS = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'apple-touch-icon']);

/** Read the outline of a page. Elements inside `<template>` count as well: they will be on the page. */
export function readPage(html: string): PageOutline {
  const links: string[] = [];
  const assets: string[] = [];
  const frames: string[] = [];
  const ids = new Set<string>();
  const twins: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, rel = '', content, 'http-equiv': equivalent } = attributes;
      if (id !== undefined) {
        if (ids.has(id)) twins.push(id);
        ids.add(id);
      }
      if ((name === 'a' || name === 'area') && href !== undefined) links.push(href);
      if (name === 'form' && attributes['action'] !== undefined) links.push(attributes['action']);
      if (name === 'iframe' && src !== undefined) frames.push(src);
      if (name === 'meta' && equivalent?.toLowerCase() === 'refresh') links.push(content?.replace(/^\d+;\s*url=/i, '') ?? '');
      if (name === 'link' && href !== undefined && rel.split(' ').some((word) => LOADING_RELATIONS.has(word))) assets.push(href);
      if (name === 'link' && href !== undefined && rel.split(' ').some((word) => TOLD_RELATIONS.has(word))) links.push(href);
      if (name === 'meta' && attributes['property'] === 'og:image') links.push(content ?? '');
      for (const attribute of LOADING[name] ?? []) {
        const value = attributes[attribute];
        if (value !== undefined) assets.push(...(attribute === 'srcset' ? splitSrcset(value) : [value]));
      }
    },
  });
  parser.end(html);
  return { links, assets, frames, ids, twins };
}

function splitSrcset(value: string): string[] {
  return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []).filter((url) => url !== '');
}
