import { Parser } from 'htmlparser2';
import { sourceOf } from '../content-policy.ts';
import { isInPage, judgeElement } from './unsafe-markup.ts';

/** What a built page refers to, and what can be referred to in it, as plain data. */
export interface PageOutline {
  /** Addresses that a reader or a program can follow. */
  links: readonly string[];
  /** Addresses that a browser loads by itself. */
  assets: readonly string[];
  /** Addresses of frames. */
  frames: readonly string[];
  ids: readonly string[];
  /** Ids that stand twice. */
  twins: readonly string[];
  /** Ids to which something on the page refers, as a label does to its field. */
  references: readonly string[];
  /** What loads before a reader scrolls, by kind: addresses. */
  first: Readonly<Record<'styles' | 'scripts' | 'fonts' | 'pictures', readonly string[]>>;
  /** What no page may hold, each as a sentence. */
  unsafe: readonly string[];
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
const LOADING_RELATIONS = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest', 'apple-touch-icon', 'preconnect', 'dns-prefetch']);

/** Attributes whose value is an id of the same page, or several. */
const REFERRING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'list', 'headers'] as const;

/** Read the outline of a page. Elements inside `<template>` count as well: they will be on the page. */
export function readPage(html: string): PageOutline {
  const links: string[] = [];
  const assets: string[] = [];
  const frames: string[] = [];
  const ids = new Set<string>();
  const twins: string[] = [];
  const unsafe: string[] = [];
  const references = new Set<string>();
  // Scripts and style sheets that stand in the page, and the policies that all have to name them.
  const inside: { name: string; text: string }[] = [];
  const policies: string[] = [];
  let open = false;
  const first = { styles: new Set<string>(), scripts: new Set<string>(), fonts: new Set<string>(), pictures: new Set<string>() };
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, rel = '', content, 'http-equiv': equivalent } = attributes;
      unsafe.push(...judgeElement(name, attributes));
      open = isInPage(name, attributes);
      if (open) inside.push({ name, text: '' });
      if (name === 'meta' && equivalent?.toLowerCase() === 'content-security-policy') policies.push(content ?? '');
      for (const attribute of REFERRING) for (const one of attributes[attribute]?.split(/\s+/) ?? []) if (one !== '') references.add(one);
      if (name === 'link' && href !== undefined && rel === 'stylesheet') first.styles.add(href);
      if (name === 'link' && href !== undefined && attributes['as'] === 'font') first.fonts.add(href);
      if (name === 'script' && src !== undefined) first.scripts.add(src);
      if (name === 'img' && src !== undefined && attributes['loading'] !== 'lazy') first.pictures.add(src);
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
    ontext(text) {
      const last = inside.at(-1);
      if (open && last) last.text += text;
    },
    onclosetag() {
      open = false;
    },
  });
  parser.end(html);
  for (const { name, text } of inside) {
    const source = `'${sourceOf(text)}'`;
    if (policies.length === 0 || !policies.every((policy) => policy.includes(source))) unsafe.push(`The policy of the page does not name the ${name === 'style' ? 'style sheet' : 'script'} that stands in it.`);
  }
  const { styles, scripts, fonts, pictures } = first;
  return { links, assets, frames, ids: [...ids], twins, references: [...references], unsafe, first: { styles: [...styles], scripts: [...scripts], fonts: [...fonts], pictures: [...pictures] } };
}

function splitSrcset(value: string): string[] {
  return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []).filter((url) => url !== '');
}
