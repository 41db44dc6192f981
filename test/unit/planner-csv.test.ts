import { expect, test } from 'vitest';
import type { PlannedListing } from '../../src/domain/planner.ts';
import { formatPlanCsv } from '../../src/domain/planner-csv.ts';
import { PLANNER } from '../../src/words/planner.ts';
import { TERMS } from '../../src/words/terms.ts';

const words = { ...PLANNER, ...TERMS };
const HEAD = 'Integration,Permission,Scope,Access,Sensitivity,Reason,Plan needed\r\n';
const listing = (changes: Partial<PlannedListing> = {}): PlannedListing => ({
  slug: 'acme', name: 'Acme', needs: [], events: [], writes: [],
  permissions: [{ id: 'notes:write', title: 'Change notes', access: 'read-write', sensitivity: 'personal', why: 'Writes notes.' }],
  ...changes,
});
const because = (why: string) => listing({ permissions: [{ id: 'stay', title: 'Stay', access: undefined, sensitivity: 'normal', why }] });

test.each([
  { case: 'nothing chosen', listings: [], rows: '' },
  { case: 'a line for each permission', listings: [listing()], rows: 'Acme,Change notes,notes:write,Reads and changes,Personal data,Writes notes.,\r\n' },
  { case: 'plans, any one of some and all of others', listings: [listing({ needs: [['A', 'B'], ['C']] })], rows: 'Acme,Change notes,notes:write,Reads and changes,Personal data,Writes notes.,A or B and C\r\n' },
  { case: 'an integration without scopes still has a line, which does not read as if it asked for nothing', listings: [listing({ permissions: [], needs: [['Data API']] })], rows: 'Acme,permissions that you choose when you make its API key,,,,,Data API\r\n' },
  { case: 'commas and quotes', listings: [because('It says "hi", often.')], rows: 'Acme,Stay,stay,,Settings and lists,"It says ""hi"", often.",\r\n' },
  { case: 'what a spreadsheet would run', listings: [because('=HYPERLINK("https://bad.example")')], rows: 'Acme,Stay,stay,,Settings and lists,"\'=HYPERLINK(""https://bad.example"")",\r\n' },
  { case: 'a reason that begins with a hyphen', listings: [because('- keeps running')], rows: "Acme,Stay,stay,,Settings and lists,'- keeps running,\r\n" },
])('$case', ({ listings, rows }) => {
  expect(formatPlanCsv(listings, words)).toBe(HEAD + rows);
});
