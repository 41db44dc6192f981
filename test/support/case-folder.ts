import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/domain/diagnostics.ts';
import { readContent } from '../../src/gate/read-content.ts';

const QUARRY = new URL('../fixtures/quarry/', import.meta.url);
/** The day that counts as today in a case folder. */
export const CASE_DAY = '2026-09-21';

/** Fields of a listing that pass every check, each on a line of its own. */
export const FIELDS: readonly string[] = [
  'name: Acme',
  'tagline: Count the stones of a wall while it grows.',
  'about: Acme is made by a small company that knows stones, in a shed beside a quarry.',
  'categories: [masonry]',
  'website: https://acme.example/quarry',
  'logo: ./logo.svg',
  'auth: oauth',
  'webhooks: none',
  'scopes: [{ id: stay-connected, why: Keeps counting over night. }, { id: stones.write, why: Writes the number on the stone. }]',
  'appearsAs: [notes]',
  'support: { email: help@acme.example }',
  'screenshots: [{ src: consent.webp, alt: The page that asks, caption: What you allow, shows: scopes }]',
  'verifiedOn: 2026-08-20',
];

const ABOVE = ['## Enable', '', 'Click **Connect**.', '', '## Use', ''];
const BELOW = ['', '## What you will see', '', 'A note on every stone.', ''];
/** Line of a listing on which the text of a case begins. */
export const CASE_LINE = FIELDS.length + 2 + ABOVE.length + 1;

/** A listing file whose section "Use" is the text given. */
export function articleWith(text: string, name = 'Acme'): string {
  return ['---', `name: ${name}`, ...FIELDS.slice(1), '---', ...ABOVE, text, ...BELOW].join('\n');
}

/** A listing file in which one field is replaced, by the word at its beginning, or added. */
export function fieldsWith(...lines: readonly string[]): string {
  const keyOf = (line: string): string => /^[\w-]+/.exec(line)?.[0] ?? line;
  const changed = FIELDS.map((field) => lines.find((line) => keyOf(line) === keyOf(field)) ?? field);
  const added = lines.filter((line) => !FIELDS.some((field) => keyOf(field) === keyOf(line)));
  return ['---', ...changed, ...added, '---', ...ABOVE, 'Build a wall.', ...BELOW].join('\n');
}

/** A content folder of its own for one file of tests. */
export interface CaseFolder {
  /** Absolute path of the content folder. */
  path: string;
  write(path: string, text: string | Uint8Array): void;
  remove(path: string): void;
  /** Write a listing with its pictures. */
  writeListing(slug: string, text: string | Uint8Array, file?: string): void;
  /** Everything that the gate finds, by file inside the content folder. */
  check(): Promise<Map<string, Diagnostic[]>>;
  close(): void;
}

/** A copy of the small program of the fixtures, with one available listing. */
export function openCaseFolder(): CaseFolder {
  const root = mkdtempSync(join(tmpdir(), 'waymark-cases-'));
  const path = join(root, 'content');
  cpSync(QUARRY, path, { recursive: true });
  for (const slug of ['barrow', 'cairn', 'dolmen', 'zyxwortite']) {
    rmSync(join(path, 'listings', slug), { recursive: true });
    rmSync(join(path, 'status', `${slug}.yaml`));
  }
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  return {
    path,
    write,
    remove: (file) => rmSync(join(path, file), { recursive: true, force: true }),
    writeListing(slug, text, file = 'index.md') {
      cpSync(new URL('listings/ashlar/', QUARRY), join(path, 'listings', slug), { recursive: true });
      rmSync(join(path, 'listings', slug, 'index.md'));
      write(`listings/${slug}/${file}`, text);
    },
    async check() {
      const { diagnostics } = await readContent(path, CASE_DAY);
      return Map.groupBy(diagnostics, ({ file }) => file.slice(file.indexOf('/') + 1));
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
