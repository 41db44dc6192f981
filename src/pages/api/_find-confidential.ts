/** What this program reads of scopes.json; the rest may grow. */
interface Scopes {
  scopes: { id: string; sensitivity: string; listings: string[] }[];
}

/** Integrations that ask for confidential data, and the permissions. */
export async function findConfidential(site: string) {
  const response = await fetch(new URL('/api/v1/scopes.json', site));
  if (!response.ok) throw new Error(`${site} says ${response.status}.`);
  const { scopes }: Scopes = await response.json();

  const found = new Map<string, string[]>();
  for (const { id, sensitivity, listings } of scopes) {
    if (sensitivity !== 'confidential') continue;
    for (const slug of listings) {
      found.set(slug, [...(found.get(slug) ?? []), id]);
    }
  }
  return found;
}
