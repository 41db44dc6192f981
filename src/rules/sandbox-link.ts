import type { Program } from '../schemas/program.ts';
import { addressesOf } from './listing-addresses.ts';
import type { Rule } from './rule.ts';

type Environment = Program['environments']['sandbox'];

/** Customers have no account in the sandbox: a link to it is left over from building. */
export const sandboxLink: Rule = {
  id: 'link/sandbox-host',
  severity: 'error',
  why: 'The sandbox is for building. Customers have no account there, so the link shows them an error.',
  fix: 'Replace the address with the one that customers use in the real product.',
  check({ listings, program }) {
    const environments = program?.fields.environments;
    if (!environments) return [];
    const production = hostsOf(environments.production);
    const sandbox = new Set(hostsOf(environments.sandbox).filter((host) => !production.includes(host)));
    return listings.flatMap((listing) =>
      addressesOf(listing)
        .filter(({ text }) => URL.canParse(text) && sandbox.has(new URL(text).host))
        .map(({ text, line, column }) => ({
          file: listing.file,
          line,
          column,
          message: `"${text}" leads to the sandbox, where customers have no account.`,
          hint: 'Replace it with the address that customers use.',
        })),
    );
  },
};

function hostsOf(environment: Environment): string[] {
  return Object.values(environment).flatMap((value) => (typeof value === 'string' && URL.canParse(value) ? new URL(value).host : [])).filter((host) => host !== '');
}
