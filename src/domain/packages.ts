import type { Day } from './day.ts';

/** The packages of a submission, in the order in which a partner prepares them. */
export const PACKAGES = ['help-article', 'sandbox-logins', 'listing-information', 'technical-support'] as const;
export type PackageId = (typeof PACKAGES)[number];

/** What the listing file shows by itself. */
export interface SubmittedListing {
  /** Whether the help article has every required section, each with text. */
  articleComplete: boolean;
  /** Whether every picture that the listing names is there, one of the consent page among them. */
  picturesComplete: boolean;
  about: string;
  logo: string;
  support: { readonly email: string };
}

/** What it cannot show: the days on which something was handed over outside the repository. */
export interface HandedOver {
  'sandbox-logins'?: Day | undefined;
  'support-form'?: Day | undefined;
}

/** The field of a record that holds the day on which a package was handed over, for those that have one. */
export const HANDED_OVER: Readonly<Partial<Record<PackageId, keyof HandedOver>>> = { 'sandbox-logins': 'sandbox-logins', 'technical-support': 'support-form' };

/** How one package stands. */
export interface PackageState {
  id: PackageId;
  complete: boolean;
  /** What is still missing, each in words for the partner; empty when complete. */
  missing: readonly string[];
}

/**
 * How each package of a submission stands on a day.
 *
 * What has no day counts as missing, and so does what was handed over after `on`.
 */
export function packageStates(listing: SubmittedListing | undefined, handedOver: HandedOver, on: Day): PackageState[] {
  const missing: Record<PackageId, (string | false)[]> = {
    'help-article': [
      !listing?.articleComplete && 'the help article with all its sections',
      !listing?.picturesComplete && 'the pictures, one of them of the permissions that customers authorize',
    ],
    'sandbox-logins': [!isHandedOver(handedOver['sandbox-logins'], on) && `the sandbox logins, handed over by ${on}`],
    'listing-information': [
      !listing?.about && 'the statement about the company',
      !listing?.logo && 'the logo',
    ],
    'technical-support': [
      !isHandedOver(handedOver['support-form'], on) && `the technical support form, sent by ${on}`,
      !listing?.support.email && 'an address for support',
    ],
  };
  return PACKAGES.map((id) => {
    const open = missing[id].filter((text) => text !== false);
    return { id, complete: open.length === 0, missing: open };
  });
}

function isHandedOver(day: Day | undefined, by: Day): boolean {
  return day !== undefined && day <= by;
}
