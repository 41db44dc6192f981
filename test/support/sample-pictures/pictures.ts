import { writeCandidatePage } from './candidate-page.ts';
import { writeDocument } from './frame.ts';
import { writeConsentPage, writeKeyPage } from './host-pages.ts';
import { writePartnerPage } from './partner-page.ts';
import type { PicturedListing } from './read-inputs.ts';
import type { PageSketch } from './sketch-schema.ts';

/** The page behind one picture of a listing, by the picture's file name. */
export function writePicturePage(listing: PicturedListing, picture: string, host: string): string {
  const { sketch, auth } = listing;
  if (picture === 'consent.webp') return atHost(listing, auth === 'api-key' ? writeKeyPage(listing, host) : writeConsentPage(listing, host));
  if (picture === 'result.webp' && sketch.candidate) return atHost(listing, writeCandidatePage(listing, sketch.candidate, host));
  const page = findPage(listing, picture);
  return writeDocument({ ...sketch, look: `partner ${page.at === undefined ? 'top' : sketch.frame} ${sketch.face}`, body: writePartnerPage(listing, page) });
}

function atHost({ sketch }: PicturedListing, body: ReturnType<typeof writeKeyPage>): string {
  return writeDocument({ ...sketch, look: 'host', body });
}

function findPage({ sketch, slug }: PicturedListing, picture: string): PageSketch {
  const pages = new Map([['settings.webp', sketch.settings], ['result.webp', sketch.report], ['extra.webp', sketch.extra]]);
  const page = pages.get(picture);
  if (!page) throw new Error(`${slug} shows ${picture}, but its sketch does not say what is on it.`);
  return page;
}
