import { compareScopes } from './history.ts';
import type { PublicStatus } from './lifecycle.ts';
import { escapeMarkdown } from './text/markdown.ts';
import type { Words } from '../words/catalog.ts';
import { compareText } from './text/order.ts';

/** What a content folder would publish, reduced to what a reviewer compares. */
export interface SiteOutline {
  /** By slug; hidden ones as well. */
  listings: ReadonlyMap<string, OutlinedListing>;
  /** Every page by its address. */
  pages: ReadonlyMap<string, { readonly title: string; /** Changes with the source of the page. */ readonly digest: string }>;
  /** Old path → where it leads. */
  redirects: ReadonlyMap<string, string>;
  /** Titles by scope id. */
  scopeTitles: ReadonlyMap<string, string>;
}

/** A listing as a reviewer compares it. */
export interface OutlinedListing {
  name: string;
  status: PublicStatus;
  scopes: readonly string[];
  /** The plans that it needs, in words; empty where everyone can use it. */
  plans: string;
}

/** What changes on the site with a change of content. Every list is in a stable order. */
export interface Difference {
  /** `isNew`: whether it was not there before, not even hidden. */
  status: readonly { readonly slug: string; readonly name: string; readonly from: PublicStatus; readonly to: PublicStatus; readonly isNew: boolean }[];
  permissions: readonly {
    readonly slug: string;
    readonly name: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** The plans before and after, where they differ. */
    readonly plans?: { readonly from: string; readonly to: string };
  }[];
  /** New, and not public yet. */
  waiting: readonly { readonly slug: string; readonly name: string }[];
  added: readonly { readonly address: string; readonly title: string }[];
  changed: readonly { readonly address: string; readonly title: string }[];
  /** Addresses without a page of their own from now on, and where they lead; `undefined` where nowhere. */
  ended: readonly { readonly address: string; readonly title: string; readonly leadsTo: string | undefined }[];
}

/** Compare what two content folders would publish. */
export function compareSites(before: SiteOutline, after: SiteOutline): Difference {
  const slugs = [...new Set([...before.listings.keys(), ...after.listings.keys()])].sort(compareText);
  const pairs = slugs.map((slug) => ({ slug, old: before.listings.get(slug), now: after.listings.get(slug) }));
  const addresses = (site: SiteOutline) => [...site.pages].sort(([a], [b]) => compareText(a, b));
  return {
    status: pairs.flatMap(({ slug, old, now }) => {
      const from = old?.status ?? 'hidden';
      const to = now?.status ?? 'hidden';
      return from === to ? [] : [{ slug, name: (now ?? old)?.name ?? slug, from, to, isNew: !old }];
    }),
    permissions: pairs.flatMap(({ slug, old, now }) => {
      // What a new listing asks for stands on its page; only a change surprises somebody.
      if (!old || !now) return [];
      const { added, removed } = compareScopes(old.scopes, now.scopes);
      const plans = old.plans === now.plans ? {} : { plans: { from: old.plans, to: now.plans } };
      return added.length + removed.length > 0 || 'plans' in plans ? [{ slug, name: now.name, added, removed, ...plans }] : [];
    }),
    waiting: pairs.flatMap(({ slug, old, now }) => (!old && now?.status === 'hidden' ? [{ slug, name: now.name }] : [])),
    added: addresses(after).flatMap(([address, { title }]) => (before.pages.has(address) ? [] : [{ address, title }])),
    changed: addresses(after).flatMap(([address, { title, digest }]) => {
      const old = before.pages.get(address);
      return old && old.digest !== digest ? [{ address, title }] : [];
    }),
    ended: addresses(before).flatMap(([address, { title }]) => (after.pages.has(address) ? [] : [{ address, title, leadsTo: after.redirects.get(address) }])),
  };
}

/**
 * A difference as Markdown, for a reviewer.
 *
 * @param words what the program calls its statuses
 */
export function formatDifference(difference: Difference, { scopeTitles }: Pick<SiteOutline, 'scopeTitles'>, { statuses }: Pick<Words, 'statuses'>): string {
  const { status, permissions, waiting, added, changed, ended } = difference;
  const titles = (ids: readonly string[]): string => ids.map((id) => `${escapeMarkdown(scopeTitles.get(id) ?? id)} (\`${id}\`)`).join(', ');
  const customers = (plans: string): string => (plans === '' ? 'everyone' : `customers with ${escapeMarkdown(plans)}`);
  const label = (one: PublicStatus): string => escapeMarkdown(statuses[one].label);
  const page = ({ address, title }: { address: string; title: string }): string => `${escapeMarkdown(title)} — \`${address}\``;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Status', status.map(({ name, from, to, isNew }) => `**${escapeMarkdown(name)}** ${isNew ? 'is new and' : `was “${label(from)}” and becomes`} “${label(to)}”. ${escapeMarkdown(statuses[to].meaning)}`)],
    [
      'Permissions',
      permissions.map(({ name, added: more, removed, plans }) =>
        [
          `**${escapeMarkdown(name)}**`,
          more.length > 0 && `asks in addition for ${titles(more)}`,
          removed.length > 0 && `no longer asks for ${titles(removed)}`,
          plans && `is for ${customers(plans.to)} instead of ${customers(plans.from)}`,
        ].filter(Boolean).join('; ').replace('**; ', '** ') + '.',
      ),
    ],
    ['Not public yet', waiting.map(({ name }) => `**${escapeMarkdown(name)}** is new and stays hidden until its milestones show that it works.`)],
    ['Addresses that end', ended.map((one) => `${page(one)}: ${one.leadsTo === undefined ? '**leads nowhere**; add it to redirects.yaml' : `leads to \`${one.leadsTo}\``}`)],
    ['New pages', added.map(page)],
    ['Changed pages', changed.map(page)],
  ];
  const told = sections.filter(([, lines]) => lines.length > 0);
  if (told.length === 0) return 'Nothing changes on the site.\n';
  return `${told.map(([title, lines]) => `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`).join('\n\n')}\n`;
}
