import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as buildPages } from 'astro';
import type { Day } from '../domain/day.ts';
import { type Diagnostic, hasErrors } from '../domain/diagnostics.ts';
import type { PublicStatus } from '../domain/lifecycle.ts';
import { readContent } from '../gate/read-content.ts';
import { knownFalse } from '../gate/secrets.ts';
import type { Content } from '../rules/content.ts';
import { buildFolders, CACHE_DIR, PROJECT_DIR } from './folders.ts';
import { findHidden, type MediaFiles, preparePublication, type Publication } from './publication.ts';
import { makeSearchIndex } from './search.ts';
import { findSiteSecrets } from './secret-scan.ts';
import { siteConfig } from './site-config.ts';
import { restore, swap } from './swap.ts';
import { type Defect, verifySite } from './verify.ts';

/** What a build reads and writes. */
export interface BuildInput {
  contentDir: string;
  outDir: string;
  today: Day;
  /** Shows hidden listings, marked as such. */
  preview?: boolean;
  /** Told when a phase ends, with the milliseconds that it took. */
  onPhase?: (phase: string, milliseconds: number) => void;
  /** Told what the gate found, before anything else happens. */
  onChecked?: (diagnostics: readonly Diagnostic[], files: number) => void;
}

/** What a build published, for the table at its end. */
export interface Published {
  guidePages: number;
  questions: number;
  announcements: number;
  searchable: number;
  pictures: number;
  statuses: Readonly<Partial<Record<PublicStatus, number>>>;
  hidden: number;
}

/** How a build ended. Only `published` has changed the output folder. */
export type BuildResult =
  | { outcome: 'published'; published: Published }
  | { outcome: 'refused' }
  | { outcome: 'defective'; defects: readonly Defect[] };

/**
 * Build the site: gate, pictures, pages, search index, verification, and only then the swap.
 *
 * Until the swap the output folder is not touched, whatever happens.
 *
 * @throws for defects of the program or the machine, such as a full disk; the output folder stays as it was
 */
export async function buildSite({ contentDir, outDir, today, preview = false, onPhase, onChecked }: BuildInput): Promise<BuildResult> {
  const phase = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onPhase?.(name, performance.now() - start);
    return result;
  };
  const folders = buildFolders(outDir, contentDir);
  await restore(folders);

  const { content, diagnostics, files } = await phase('check', () => readContent(contentDir, today));
  onChecked?.(diagnostics, files);
  if (hasErrors(diagnostics)) return { outcome: 'refused' };

  const prepared = await phase('pictures', () => preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview }));
  const { publication, media } = prepared;
  try {
    await rm(folders.staging, { recursive: true, force: true });
    await phase('pages', async () => {
      await buildPages({
        ...siteConfig(prepared),
        configFile: false,
        root: PROJECT_DIR,
        outDir: folders.staging,
        cacheDir: folders.astroCache,
        logLevel: 'error',
      });
      await placeMedia(media, folders.staging);
    });
    const searchable = await phase('search', () => makeSearchIndex(folders.staging, publication.program.site.language));
    const hidden = preview ? [] : findHidden(content);
    const defects = await phase('verify', async () => [
      ...(await verifySite(folders.staging, {
        addresses: addressesOf(content, publication),
        absent: hidden.map(({ slug }) => `/ecosystem/${slug}/`),
        siteUrl: publication.program.site.url,
      })),
      ...(await findSiteSecrets(folders.staging, knownFalse(content))),
    ]);
    if (defects.length > 0) return { outcome: 'defective', defects };
    await phase('swap', () => swap(folders));
    return {
      outcome: 'published',
      published: {
        guidePages: content.guide.length,
        questions: content.questions.length,
        announcements: publication.announcements.length,
        searchable,
        pictures: media.size,
        statuses: countBy(publication.listings.map(({ status }) => status)),
        hidden: hidden.length,
      },
    };
  } finally {
    await rm(folders.staging, { recursive: true, force: true });
  }
}

/** The address of every entry that is published or ever was, from the content itself: what pages were made is not asked. */
function addressesOf({ guide, questions, addresses }: Content, { listings, categories }: Publication): string[] {
  const all = [
    ...(addresses?.data ?? []).map((address) => (/(\/|\.[a-z0-9]+)$/i.test(address) ? address : `${address}/`)),
    ...guide.map(({ slug }) => `/guide/${slug}/`),
    ...questions.map(({ topic, slug }) => `/faq/${topic}/${slug}/`),
    ...categories.map(({ id }) => `/ecosystem/category/${id}/`),
    ...listings.map(({ slug }) => `/ecosystem/${slug}/`),
  ];
  return [...new Set(all)];
}

async function placeMedia(media: MediaFiles, site: string): Promise<void> {
  await mkdir(join(site, '_media'), { recursive: true });
  for (const [path, file] of media) {
    const target = join(site, path);
    await mkdir(dirname(target), { recursive: true });
    if ('bytes' in file) await writeFile(target, file.bytes);
    else await copyFile(file.path, target);
  }
}

function countBy<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
