import { addDays, type Day } from '../../domain/day.ts';
import { MILESTONES, type Milestone } from '../../domain/lifecycle.ts';
import { placeholderPicture } from '../../images/placeholder.ts';
import { programFile } from './program-file.ts';
import { type NewFile, quote, type Scaffold } from './to-do.ts';

/** What has to be known before the content of another program can be begun. */
export interface ProgramBasics {
  /** The folder that is written. */
  dir: string;
  name: string;
  company: string;
  product: string;
  /** Public address of the site. */
  url: string;
  today: Day;
}

const CATEGORIES = `# What customers look for, in the order of the site.
- id: productivity
  title: Productivity
  description: Integrations that take over work which somebody does by hand today.
- id: reporting
  title: Reporting
  description: Integrations that show what happened, and how it changes.
`;
const PLANS = `# What customers need to have before some integrations work for them. An empty list is fine: [].
- id: plus
  title: Plus
  kind: package
  description: With this package, integrations may read reports.
`;
const SCOPES = `# Every permission that an integration can ask for, by the id that OAuth uses.
- id: stay-connected
  title: Stay connected
  grants: Stay connected after the day on which you allow it. It opens no data by itself.
  sensitivity: normal
- id: records.read
  title: Read records
  grants: Read the records that your team keeps, but change none of them.
  sensitivity: personal
- id: records.write
  title: Add and change records
  grants: Add records and change those that are there. Includes reading them.
  sensitivity: personal
  includes: [records.read]
- id: reports.read
  title: Read reports
  grants: Read the reports of your account, with the figures that only some people see.
  sensitivity: confidential
  plans: [plus]
`;

/** A mark without letters, to be replaced: two shapes that meet. */
function neutralMark(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96"><rect width="96" height="96" rx="16" fill="${color}"/><path d="M20 24h28v48H20zM52 48a24 24 0 0 1 24-24v48a24 24 0 0 1-24-24z" fill="#fff"/></svg>\n`;
}

/** A small, valid content folder with neutral words, to be replaced one file at a time. */
export async function scaffoldProgram(basics: ProgramBasics): Promise<Scaffold> {
  const { dir, product, today } = basics;
  const files: NewFile[] = [
    { path: 'program.yaml', content: programFile(basics) },
    { path: 'mark.svg', content: neutralMark('#3b5b7a') },
    { path: 'categories.yaml', content: CATEGORIES },
    { path: 'plans.yaml', content: PLANS },
    { path: 'scopes.yaml', content: SCOPES },
    {
      path: 'guide/01-register.mdx',
      content: guidePage('Register', `Ask ${product} for access, with the permissions that your integration needs.`, 1, 'oauth-registered', 'Fill in the form', `Fill in <ProgramLink to="oauthRegistration">the registration form</ProgramLink>. Ask for as little as your integration needs.`),
    },
    {
      path: 'guide/02-build.mdx',
      content: guidePage('Build', 'Connect your product, and make your feature work in the sandbox.', 2, 'built', 'Make the first call', 'While you build, every call goes to the sandbox.'),
    },
    {
      path: 'guide/03-publish.mdx',
      content: guidePage('Publish', 'Hand in everything that customers need, and move to production.', 3, 'production-confirmed', 'Send the packages', 'Send every package of the submission together.'),
    },
    { path: 'faq/basics/first-step.mdx', content: `---\nquestion: Where do we begin?\nreaders: [partner]\nrelated: [register]\n---\n\nWith the first step of the guide: [register](/guide/register/).\n` },
    ...(await sampleListing('first-sample', 'First Sample', 'records.write', ['notes'], 'production-confirmed', today)),
    ...(await sampleListing('second-sample', 'Second Sample', 'reports.read', ['none'], 'walkthrough-passed', today)),
  ];
  return {
    files,
    next: [
      `Look at it: CONTENT_DIR=${dir} npm run dev`,
      'Replace program.yaml, mark.svg and the lists of categories, plans and scopes by your own; what you do not know yet stays null.',
      'Rewrite guide and questions, remove the two samples, and begin your first listing with "npm run new -- listing".',
    ],
  };
}

function guidePage(title: string, description: string, step: number, milestone: Milestone, part: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: ${quote(description)}\nstep: ${step}\nmilestone: ${milestone}\nactor: partner\nparts: [${part}]\n---\n\n## ${part}\n\n${text}\n`;
}

async function sampleListing(slug: string, name: string, scope: string, appearsAs: readonly string[], upTo: Milestone, today: Day): Promise<NewFile[]> {
  const reached = MILESTONES.slice(0, MILESTONES.indexOf(upTo) + 1);
  const dayOf = (milestone: Milestone): Day => addDays(today, 7 * (reached.indexOf(milestone) + 1 - reached.length) - 7);
  const soon = dayOf('walkthrough-passed');
  const article = `---
name: ${name}
tagline: A sample that shows what a listing can say.
about: ${name} is invented. It stands here so that you see each part of a listing at its place.
categories: [productivity]
website: https://${slug}.example/integration
logo: ./logo.svg
auth: oauth
webhooks: none
scopes:
  - id: stay-connected
    why: Works over night as well, when nobody is signed in.
  - id: ${scope}
    why: Shows in this place what a partner says about a permission that is personal or confidential.
appearsAs: [${appearsAs.join(', ')}]
support:
  email: help@${slug}.example
screenshots:
  - src: ./consent.webp
    alt: A placeholder for the picture of the permissions that customers allow.
    caption: Here customers see what they allow.
    shows: scopes
verifiedOn: ${soon}
---

## Enable

Open the settings, choose **Connect** and allow what is asked.

![A placeholder for the permissions that customers allow](./consent.webp)

## Use

Describe the everyday case first.

## What you will see

Say where results appear.
`;
  const status = `milestones:\n${reached.map((milestone) => `  ${milestone}: ${dayOf(milestone)}\n`).join('')}packages:\n  sandbox-logins: ${dayOf('submitted')}\n  support-form: ${dayOf('submitted')}\n`;
  const available = upTo === 'production-confirmed' ? `  - { on: ${dayOf(upTo)}, status: available }\n` : '';
  return [
    { path: `listings/${slug}/index.md`, content: article },
    { path: `listings/${slug}/logo.svg`, content: neutralMark(upTo === 'production-confirmed' ? '#2f6f62' : '#7a5b3b') },
    { path: `listings/${slug}/consent.webp`, content: await placeholderPicture('The permissions that customers allow') },
    { path: `status/${slug}.yaml`, content: status },
    { path: `history/${slug}.yaml`, content: `changes:\n  - { on: ${soon}, status: coming-soon, scopes: [stay-connected, ${scope}] }\n${available}` },
  ];
}
