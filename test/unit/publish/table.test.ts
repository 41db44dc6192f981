import { expect, test } from 'vitest';
import type { PublicStatus } from '../../../src/domain/lifecycle.ts';
import { countStatuses, formatPublished } from '../../../src/publish/table.ts';
import { aProgram } from '../../support/program.ts';

const listing = (slug: string, status: PublicStatus) => ({ slug, path: `${slug}/index.md`, status, record: undefined, history: [] });

test('the table at the end of a build calls statuses as the program does, and tells what is not in the site', () => {
  const program = { ...aProgram(), labels: { statuses: { available: { label: 'LIVE' } } } };
  const listings = [listing('a', 'available'), listing('b', 'available'), listing('c', 'deprecated')];
  const statuses = countStatuses({ listings, program, words: { statuses: { hidden: { label: 'Kept back' } } } }, 4);
  const table = formatPublished({ guidePages: 1, questions: 1, announcements: 1, searchable: 1, pictures: 1, statuses, leftOut: [], pages: 1, links: 1, files: 1 });
  expect(table).toMatch(/Integrations: LIVE +2\n/);
  expect(table).toMatch(/Integrations: Deprecated +1\n/);
  expect(table).toMatch(/Integrations: Kept back +4 {2}not in the site\n/);
  expect(table).not.toContain('Coming soon');
});
