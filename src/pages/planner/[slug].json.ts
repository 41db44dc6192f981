import type { APIRoute } from 'astro';
import { isMadeAnew } from '../../collections/listings.ts';
import { getPlannedListings } from '../../collections/planner.ts';
import type { PlannedListing } from '../../domain/planner.ts';

/** One file per listing, so that a browser fetches only those that a plan names. */
export async function getStaticPaths() {
  const listings = await getPlannedListings();
  return listings.filter(isMadeAnew).map((listing) => ({ params: { slug: listing.slug }, props: { listing } }));
}

export const GET: APIRoute<{ listing: PlannedListing }> = ({ props }) => Response.json(props.listing);
