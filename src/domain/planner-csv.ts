import { formatAllOf, formatAnyOf, type ListWords } from './text/name-lists.ts';
import type { PlannedListing } from './planner.ts';
import type { Access } from './permission-groups.ts';
import type { Sensitivity } from './permissions.ts';

/** The words of a sheet: the heads of its columns, and what stands in codes in a plan. */
export interface SheetWords {
  columns: Readonly<Record<'integration' | 'permission' | 'scope' | 'access' | 'sensitivity' | 'reason' | 'plan', string>>;
  access: Readonly<Record<Access, string>>;
  sensitivity: Readonly<Record<Sensitivity, { readonly label: string }>>;
  lists: ListWords;
  /** What is said of an integration whose permissions a customer chooses. */
  live: { readonly byKey: string };
}

/**
 * Every permission of several integrations as a table for a spreadsheet (RFC 4180, with CRLF), one line each.
 *
 * Texts come from partners: one that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function formatPlanCsv(listings: readonly PlannedListing[], { columns, access: accessWords, sensitivity: sensitivityWords, lists, live }: SheetWords): string {
  const rows = listings.flatMap(({ name, permissions, needs }) => {
    const plan = formatAllOf(needs.map((anyOf) => formatAnyOf(anyOf, lists)), lists);
    if (permissions.length === 0) return [[name, live.byKey, '', '', '', '', plan]];
    return permissions.map(({ id, title, access, sensitivity, why }) => [
      name, title, id, access === undefined ? '' : accessWords[access], sensitivityWords[sensitivity].label, why, plan,
    ]);
  });
  const { integration, permission, scope, access, sensitivity, reason, plan: planNeeded } = columns;
  return [[integration, permission, scope, access, sensitivity, reason, planNeeded], ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
