import type { Day } from '../../domain/day.ts';
import { placeholderLogo } from '../../images/identity-tile.ts';
import { placeholderPicture } from '../../images/placeholder.ts';
import { quote, type Scaffold, TO_DO } from './to-do.ts';

/** What has to be known before a listing can be begun. */
export interface ListingBasics {
  slug: string;
  name: string;
  /** Id of a category. */
  category: string;
  /** The partner's page about the integration, https. */
  website: string;
  /** Address for customers who need help. */
  support: string;
  /** Ids of the scopes that it will ask for. */
  scopes: readonly string[];
  today: Day;
}

/** The folder of a listing: everything that the check asks for, with a to-do wherever only the partner knows the words. */
export async function scaffoldListing({ slug, name, category, website, support, scopes, today }: ListingBasics): Promise<Scaffold> {
  const folder = `listings/${slug}`;
  const article = `---
name: ${quote(name)}
tagline: "${TO_DO} say in one sentence what it does for a customer."
about: >-
  ${TO_DO} say in two or three sentences who you are, what your product does, and for whom.
categories: [${category}]
website: ${quote(website)}
logo: ./logo.svg
auth: oauth
webhooks: none
scopes:
${scopes.map((id) => `  - id: ${quote(id)}\n    why: "${TO_DO} say what your integration does with it."`).join('\n')}
appearsAs: [none]
support:
  email: ${quote(support)}
screenshots:
  - src: ./consent.webp
    alt: "${TO_DO} say what the picture shows, for readers who cannot see it."
    caption: "${TO_DO} say what to notice: these are the permissions that customers allow."
    shows: scopes
verifiedOn: ${today}
---

## Enable

1. ${TO_DO} say where a customer begins, what they click, and who may do it.
2. Allow the permissions.

   ![${TO_DO} say what this picture shows](./consent.webp)

## Use

${TO_DO} describe the everyday case first, in plain words.

## What you will see

${TO_DO} say where results appear, and show the place with a picture.
`;
  return {
    files: [
      { path: `${folder}/index.md`, content: article },
      { path: `${folder}/logo.svg`, content: placeholderLogo(name) },
      { path: `${folder}/consent.webp`, content: await placeholderPicture('The permissions that customers allow') },
    ],
    next: [
      `Replace logo.svg and consent.webp with your own, and write in index.md what is marked ${TO_DO}`,
      'Run "npm run check" until it ends without errors; what is yours stands at the end.',
      `Run "npm run dev" and read the page at /ecosystem/${slug}/: it is hidden on the public site until its milestones are recorded.`,
    ],
  };
}
