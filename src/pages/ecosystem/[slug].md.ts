import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEditionContext } from '../../collections/editions.ts';
import { getEveryListing, isMadeAnew } from '../../collections/listings.ts';
import { isPreview } from '../../collections/program.ts';
import { isShown } from '../../domain/lifecycle.ts';
import { listingFacts, listingSections, statusFacts } from '../../editions/listing.ts';
import { pageFact, writeEdition } from '../../editions/edition.ts';
import { toPlain } from '../../editions/plain.ts';

export async function getStaticPaths() {
  const listings = await getEveryListing();
  return listings.filter(isMadeAnew).map((listing) => ({
    params: { slug: listing.slug },
    props: { listing, successor: listings.find(({ slug }) => slug === listing.record?.ended?.successor) },
  }));
}

/** A listing as Markdown; of a delisted one, only why it is gone. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { listing, successor } }) => {
  const { name, tagline, slug, href, entry, status } = listing;
  const context = await getEditionContext(entry, href, slug);
  const shown = isShown(status) || isPreview();
  return new Response(
    writeEdition({
      title: name,
      ...(shown ? { lead: tagline } : {}),
      facts: [pageFact(context), ...statusFacts(listing, successor, context), ...(shown ? listingFacts(listing, context) : [])],
      body: shown ? [...toPlain(entry.body ?? '', context), ...listingSections(listing, context)] : [],
    }),
  );
};
