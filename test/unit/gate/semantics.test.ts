import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fieldsWith, openCaseFolder } from '../../support/case-folder.ts';
import { expectHelpful, placesOf } from '../../support/verdict.ts';
import { SEMANTIC_CASES } from './semantic-cases.ts';

const folder = openCaseFolder();
const untouched = `${folder.path}-untouched`;

beforeAll(() => {
  folder.writeListing('acme', fieldsWith());
  folder.write('status/acme.yaml', 'milestones: { interested: 2026-01-12 }\n');
  cpSync(folder.path, untouched, { recursive: true });
});
afterAll(() => folder.close());
beforeEach(() => {
  rmSync(folder.path, { recursive: true });
  cpSync(untouched, folder.path, { recursive: true });
});

test('there are cases enough', () => {
  expect(SEMANTIC_CASES.length).toBeGreaterThanOrEqual(60);
});

test('nothing is wrong before anything is changed', async () => {
  const found = await folder.check();
  expect([...found.values()].flat().filter(({ rule }) => rule !== 'program/unset' && rule !== 'history/missing')).toEqual([]);
});

describe('the gate', () => {
  test.each(SEMANTIC_CASES)('tells of $name', async ({ files, rule, file, line }) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) folder.remove(path);
      else folder.write(path, typeof text === 'string' ? text : text(readFileSync(join(folder.path, path), 'utf8')));
    }
    if (rule === 'listing/name-taken' || rule === 'listing/confusable-name') folder.write('status/acme.yaml', readFileSync(join(folder.path, 'status/ashlar.yaml'), 'utf8'));
    const found = await folder.check();
    const diagnostics = found.get(file) ?? [];
    expect(placesOf(diagnostics), JSON.stringify([...found])).toContain(`${rule} at ${line}`);
    for (const [path, all] of found) {
      const text = /\.(md|mdx|yaml)$/.test(path) && !all.some((one) => one.rule === 'file/missing') ? readFileSync(join(folder.path, path), 'utf8') : '';
      expectHelpful(all, text);
    }
  });
});
