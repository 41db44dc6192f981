import { html, type Html } from './html.ts';
import type { PicturedListing } from './read-inputs.ts';

/** The partner's real logo; a nearly white one gets the plate that its sketch asks for. */
export function writeLogo({ logo, slug, sketch }: Pick<PicturedListing, 'logo' | 'slug' | 'sketch'>): Html {
  const shape = slug === 'oakline-export' ? ' wide' : '';
  return html`<span class="logo${sketch.plate === 'dark' ? ' dark' : ''}${shape}"><img src="${logo}" alt=""></span>`;
}
