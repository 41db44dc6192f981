import { html, type Html } from './html.ts';
import { writeLogo } from './logo.ts';
import { writeBlock } from './partner-blocks.ts';
import type { PicturedListing } from './read-inputs.ts';
import type { PageSketch } from './sketch-schema.ts';

/** A page of the partner's own product: its frame with logo and navigation, and the sketched blocks. */
export function writePartnerPage(listing: PicturedListing, page: PageSketch): Html {
  const { name, slug, sketch } = listing;
  if (page.at !== undefined && !sketch.nav.includes(page.at)) throw new Error(`${slug}: "${page.at}" is not in its navigation.`);
  const blocks = html`<div class="blocks">${page.blocks.map(writeBlock)}</div>`;
  return html`<div class="app">
    <div class="bar">
      <div class="brand">${writeLogo(listing)}${slug !== 'oakline-export' && name}</div>
      ${page.at !== undefined && html`<nav><ul>${sketch.nav.map((entry) => html`<li class="${entry === page.at && 'at'}">${entry}</li>`)}</ul></nav>`}
    </div>
    <main class="main">
      <h1>${page.title}</h1>
      ${page.lead !== undefined && html`<p class="lead">${page.lead}</p>`}
      ${page.aside.length === 0 ? blocks : html`<div class="two">${blocks}<div class="blocks">${page.aside.map(writeBlock)}</div></div>`}
    </main>
  </div>`;
}
