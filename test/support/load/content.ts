import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { makeChance } from './chance.ts';
import { writeArticle, writeFields } from './listing.ts';
import { drawLogo, drawScreen } from './pictures.ts';
import { LOAD_CATEGORIES, LOAD_PAGES, LOAD_PLANS, LOAD_PROGRAM, LOAD_SCOPES } from './program.ts';
import { planReleases } from './releases.ts';
import { writeHistory, writeStatus, type WrittenStatus } from './status.ts';
import { writeName } from './writing.ts';

/** A content folder to be written. */
export interface Load {
  listings: number;
  /** The same seed, number and day give the same bytes. */
  seed: number;
  today: string;
  /** Folder to write into; it must be empty or not there. */
  dir: string;
}

/** One listing before its folder is written. */
export interface PlannedListing {
  slug: string;
  name: string;
  status: WrittenStatus | undefined;
}

/** Write a whole content folder of an invented program with many listings, in every state that there is. */
export async function writeLoad({ listings, seed, today, dir }: Load): Promise<void> {
  const planned = planListings(listings, seed, today);
  const write = async (path: string, data: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), data);
  };
  for (const [path, text] of Object.entries(LOAD_PAGES)) await write(path, text);
  for (const [name, value] of Object.entries({ program: LOAD_PROGRAM, categories: LOAD_CATEGORIES, plans: LOAD_PLANS, scopes: LOAD_SCOPES })) {
    await write(`${name}.yaml`, yaml(value));
  }
  for (const { date, text } of planReleases(planned, today)) await write(`announcements/${date}.mdx`, text);

  const waiting = planned.values();
  const work = async (): Promise<void> => {
    for (const { slug, name, status } of waiting) {
      const chance = makeChance(seed, `folder ${slug}`);
      const logo = await drawLogo(chance);
      const dark = chance.happens(0.15) ? await drawLogo(chance, 'light') : undefined;
      const hasResult = chance.happens(0.5);
      const files = { logo: `logo.${logo.ending}`, ...(dark ? { logoDark: `logo-dark.${dark.ending}` } : {}), hasResult };
      const fields = writeFields(chance, { name, slug, today }, files);
      const folder = `listings/${slug}`;
      await write(`${folder}/index.md`, `---\n${yaml(fields)}---\n\n${writeArticle(chance, files)}\n`);
      await write(`${folder}/${files.logo}`, logo.bytes);
      if (dark) await write(`${folder}/logo-dark.${dark.ending}`, dark.bytes);
      await write(`${folder}/consent.png`, await drawScreen(chance));
      if (hasResult) await write(`${folder}/result.png`, await drawScreen(chance));
      if (!status) continue;
      await write(`status/${slug}.yaml`, yaml(status));
      const history = writeHistory(status, fields.scopes.map(({ id }) => id));
      if (history) await write(`history/${slug}.yaml`, yaml(history));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Names, addresses and records of all listings: what one of them may say about another. */
export function planListings(count: number, seed: number, today: string): PlannedListing[] {
  const names = makeChance(seed, 'names');
  const planned = new Map<string, PlannedListing>();
  while (planned.size < count) {
    const name = writeName(names);
    const slug = slugOf(name);
    if (!planned.has(slug)) planned.set(slug, { slug, name, status: writeStatus(makeChance(seed, `status ${slug}`), today) });
  }
  const all = [...planned.values()];
  const usable = all.filter(({ status }) => status?.milestones['production-confirmed'] !== undefined && !status.ended);
  for (const { slug, status } of all) {
    const chance = makeChance(seed, `end ${slug}`);
    if (status?.ended && usable.length > 0 && chance.happens(0.5)) status.ended.successor = chance.pick(usable).slug;
  }
  return all;
}

function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function yaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
