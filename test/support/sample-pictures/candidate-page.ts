import { html, type Html } from './html.ts';
import { writeHostBar } from './host-pages.ts';
import { icon, type IconName } from './icons.ts';
import { writeLogo } from './logo.ts';
import type { PicturedListing } from './read-inputs.ts';
import type { CandidateSketch, Story } from './sketch-schema.ts';

/** A candidate's page in the host's product, with what the integration put there standing out. */
export function writeCandidatePage(listing: PicturedListing, page: CandidateSketch, host: string): Html {
  const { candidate, role, stories, tags, files, links } = page;
  const lines = [...files.map(({ name, ...rest }) => ({ title: 'Files', sign: 'file', text: name, ...rest }) as const),
    ...links.map(({ address, ...rest }) => ({ title: 'Links', sign: 'link', detail: address, ...rest }) as const)];
  const full = tags.length + lines.length === 0;
  return html`${writeHostBar(host, 'Candidates')}
    <div class="person"><span class="face">${initials(candidate)}</span><div><h1>${candidate}</h1><p class="quiet">${role}</p></div></div>
    ${writeStages(page)}
    <div class="candidate${full ? ' full' : ''}">
      <div>${stories.map((story) => writeStory(listing, story))}</div>
      ${!full && html`<div class="rail">
        ${tags.length > 0 && html`<section class="card"><h2>Tags</h2><ul class="tags">${tags.map(({ text, own }) => html`<li class="${own && 'own'}">${text}</li>`)}</ul></section>`}
        ${['Files', 'Links'].map((title) => writeLines(listing, title, lines.filter((line) => line.title === title)))}
      </div>`}
    </div>`;
}

function writeStages({ stages, stage, moved }: CandidateSketch): Html {
  const here = stages.indexOf(stage);
  if (here < 0) throw new Error(`"${stage}" is not one of ${stages.join(', ')}.`);
  return html`<ul class="stages">${stages.map((name, at) => html`<li class="${at < here && 'past'}${at === here && `here${moved ? ' own' : ''}`}">${name}</li>`)}</ul>`;
}

function writeStory(listing: PicturedListing, { kind, own, by, when, title, lines, answers }: Story): Html {
  const what = { note: 'added a note', feedback: 'sent a feedback form', stage: 'changed the stage' }[kind];
  return html`<article class="card${own && ' own'}">
    <header>${own ? writeLogo(listing) : html`<span class="face"></span>`}<span><b>${by ?? listing.name}</b> ${what}</span><span class="when">${when}</span></header>
    ${title !== undefined && html`<h2>${title}</h2>`}${lines.map((line) => html`<p>${line}</p>`)}
    ${answers.length > 0 && html`<dl class="answers">${answers.map(({ label, rating, text }) => html`<dt>${label}</dt><dd>${rating !== undefined && writeRating(rating)} ${text}</dd>`)}</dl>`}
  </article>`;
}

function writeRating(rating: number): Html {
  return html`<span class="dots">${[1, 2, 3, 4].map((dot) => html`<i class="${dot <= rating && 'on'}"></i>`)}</span>`;
}

interface Line { sign: IconName; text: string; detail: string; own: boolean }

function writeLines(listing: PicturedListing, title: string, lines: readonly Line[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<section class="card${lines.some(({ own }) => own) && ' own'}"><h2>${title}</h2>${lines.map(({ sign, text, detail, own }) =>
    html`<div class="line${own && ' own'}">${own ? writeLogo(listing) : icon(sign)}<div><b>${text}</b><span>${detail}</span></div></div>`)}</section>`;
}

function initials(name: string): string {
  return name.split(' ').filter((word) => /^[A-Z]/.test(word)).map((word) => word.slice(0, 1)).slice(0, 2).join('');
}
