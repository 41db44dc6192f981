import { lookOf } from '../domain/text/look-alikes.ts';
import type { Program } from '../schemas/program.ts';
import { hostOf, hostsOf } from './listing-hosts.ts';
import type { Rule } from './rule.ts';

/** Names shorter than this look like too many others. */
const SHORTEST = 3;

/** A host that looks like that of the program or of the partner is theirs. */
export const imitatedHost: Rule = {
  id: 'link/look-alike',
  severity: 'warning',
  why: 'A host can be written in letters that look like those of another one. Readers take it for the site of the program or of the partner, and type their password there.',
  fix: 'Type the address anew, and follow it once. If the host really is the partner’s own, tell so in the pull request.',
  check({ program, listings, showHost }) {
    const namesAt = (address: string | null | undefined): string[] => namesOf(hostOf(address ?? '', showHost) ?? '');
    const theirs = [...new Set(addressesOfProgram(program?.fields).flatMap(namesAt))];
    return listings.flatMap((listing) => {
      const { website } = listing.fields;
      const own = namesAt(website);
      return hostsOf(listing, showHost).flatMap(({ host, address, line, column }) => {
        // What imitates the program at "website" is told there, and not at every link to that site.
        const known = address === website ? theirs : [...theirs, ...own];
        const strange = namesOf(host).filter((name) => !known.includes(name));
        const imitated = strange.flatMap((name) => known.find((one) => lookOf(one) === lookOf(name)) ?? [])[0];
        if (imitated === undefined) return [];
        const shown = address.toLowerCase().includes(host) ? 'looks' : `shows as "${host}", looks`;
        return { file: listing.file, line, column, message: `The host of "${address}" ${shown} like "${imitated}" and is another one.`, hint: 'Type the address anew, and follow it once.' };
      });
    });
  },
};

/** The addresses by which readers know the program. */
function addressesOfProgram({ host, site, environments }: Partial<Program> = {}): (string | null | undefined)[] {
  return [host?.website, site?.url, ...Object.values(environments ?? {}).flatMap(({ api, authorize, token, login }) => [api, authorize, token, login])];
}

/** The parts of a host that name somebody: all but the last, and none that is short. */
function namesOf(host: string): string[] {
  return host.split('.').slice(0, -1).filter((label) => label.length >= SHORTEST);
}
