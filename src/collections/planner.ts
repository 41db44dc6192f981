import { publication } from 'virtual:waymark';
import { describeForPlan, type PlannedListing } from '../domain/planner.ts';
import { getListings } from './listings.ts';

/** Every listing that can be planned with: those that have a page with an article, by name. */
export async function getPlannedListings(): Promise<PlannedListing[]> {
  const listings = await getListings();
  return listings.map(({ slug, name, data }) => describeForPlan(slug, name, data, publication.scopes, publication.plans));
}
