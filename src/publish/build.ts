import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import type { Day } from '../domain/day.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { readContent } from '../gate/read-content.ts';
import { stopsPreview } from '../gate/stops-preview.ts';
import { openAstroCache, sealAstroCache } from './astro-cache.ts';
import { findHidden, findLeftOut } from './choose-listings.ts';
import { listEntries } from './entries.ts';
import { type BuildFolders, buildFolders, CACHE_DIR, PROJECT_DIR } from './folders.ts';
import { formatHeadersFile, headerRules } from './headers.ts';
import { hashInputs, type InputHashes } from './inputs.ts';
import { onInterrupt } from './interrupt.ts';
import { readLastSite, takeOver } from './last-site.ts';
import { type Lock, takeLock } from './lock.ts';
import { checkFiles, checkPlace } from './out-folder.ts';
import { preparePublication } from './prepare-publication.ts';
import { explainFailure } from './publish-error.ts';
import { makeRecord, writeRecord } from './record.ts';
import { makeSearchIndex } from './search.ts';
import { writeRedirectPages } from './redirect-pages.ts';
import { siteConfig } from './site-config.ts';
import type { SiteFile } from './site-files.ts';
import { joinStyles, styleSources } from './page-styles.ts';
import { moveFolder, placeMedia } from './staging.ts';
import { discardStaging, restore, swap } from './swap.ts';
import { countStatuses, type Published } from './table.ts';
import type { Defect } from './verify/defect.ts';
import { verifySite } from './verify/verify-site.ts';

/** What a build reads and writes. */
export interface BuildInput {
  contentDir: string;
  outDir: string;
  today: Day;
  /** Shows hidden listings, marked as such. */
  preview?: boolean;
  /** What `hashInputs` gave before anything else was read, where it was asked already. */
  inputs?: InputHashes;
  /** Makes every page, also those that the last site has as they would come out again. */
  again?: boolean;
  /** Told when a phase ends, with the milliseconds that it took. */
  onPhase?: (phase: string, milliseconds: number) => void;
  /** Told what the gate found, before anything else happens. */
  onChecked?: (diagnostics: readonly Diagnostic[], files: number) => void;
  /** Told when somebody ends the build, after it was cleaned up and just before the process ends. */
  onInterrupted?: () => void;
}

/** How a build ended. Only `published` has changed the output folder; every other one says what stopped it. */
export type BuildResult =
  | { outcome: 'published'; published: Published }
  | { outcome: 'refused'; rules: readonly string[] }
  | { outcome: 'defective'; defects: readonly Defect[] };

/**
 * Build the site: gate, pictures, pages, search index, verification, and only then the swap.
 *
 * A preview is built of content that is only incomplete, too.
 *
 * The inputs are hashed before anything is read, so that an edit during the build is not taken for published.
 *
 * Until the swap the output folder is not touched, whatever happens. After a kill the next command brings it back.
 *
 * @throws PublishError where the machine or somebody else's files stop it, any other error for a defect of the program; the output folder stays as it was
 */
export async function buildSite({ contentDir, outDir, today, preview = false, inputs = hashInputs({ contentDir, today, preview }), again = false, onPhase, onChecked, onInterrupted }: BuildInput): Promise<BuildResult> {
  const phase = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onPhase?.(name, performance.now() - start);
    return result;
  };
  const folders = buildFolders(outDir, contentDir);
  checkPlace(folders, contentDir);
  const lock = lockOutput(folders);
  const cleanUp = (): void => {
    discardStaging(folders);
    lock.release();
  };
  const ended = new AbortController();
  const takeBack = onInterrupt(() => {
    cleanUp();
    onInterrupted?.();
  });
  try {
    restore(folders);
    checkFiles(folders);
    discardStaging(folders);

    const { content, diagnostics, files } = await phase('check', () => readContent(contentDir, today, CACHE_DIR));
    onChecked?.(diagnostics, files);
    const stopping = diagnostics.filter((one) => (preview ? stopsPreview(one) : one.severity === 'error'));
    if (stopping.length > 0) return { outcome: 'refused', rules: [...new Set(stopping.map(({ rule }) => rule))] };

    const last = again ? undefined : await phase('last site', async () => readLastSite(folders, inputs));
    const { publication, encodeMedia } = await phase('logos', () => preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview, diagnostics, unchanged: last?.same }));
    // Beside the pages, which only need to know where pictures will lie.
    const encoding = encodeMedia(ended.signal);
    encoding.catch(() => undefined); // Reported where it is waited for.
    const taken = new Map<string, SiteFile>();
    await phase('pages', async () => {
      openAstroCache(folders.astroCache);
      await buildPages({
        ...siteConfig(publication),
        configFile: false,
        root: PROJECT_DIR,
        outDir: folders.pages,
        cacheDir: folders.astroCache,
        logLevel: 'error',
      });
      await moveFolder(folders.pages, folders.staging);
      await writeRedirectPages(folders.staging, publication);
      joinStyles(folders.staging);
      if (last) takeOver(last, folders.staging, taken);
      writeFileSync(join(folders.staging, '_headers'), formatHeadersFile(headerRules(styleSources(folders.staging))));
    });
    const media = await phase('pictures', async () => {
      const pictures = await encoding;
      placeMedia(pictures, folders.staging, last, taken);
      return pictures;
    });
    // Not beside the pictures: both cores have enough to do with these, and the two together hold most memory of all.
    const searchable = await phase('search', () => makeSearchIndex(folders.staging, publication.program.site.language));
    const entries = listEntries(content, publication);
    const { defects, files: made, ...verified } = await phase('verify', () => verifySite(folders.staging, content, publication, entries, folders.findings, taken));
    if (defects.length > 0) return { outcome: 'defective', defects };
    sealAstroCache(folders.astroCache);
    await phase('swap', async () => {
      writeRecord(folders.nextRecord, makeRecord({ inputs, today, preview, entries, files: made }));
      checkFiles(folders);
      swap(folders);
    });
    return {
      outcome: 'published',
      published: {
        guidePages: content.guide.length,
        questions: content.questions.length,
        announcements: publication.announcements.length,
        searchable,
        pictures: media.size,
        statuses: countStatuses(publication, preview ? 0 : findHidden(content).length),
        leftOut: findLeftOut(content).map(({ slug }) => slug),
        ...verified,
        files: made.length,
      },
    };
  } catch (error) {
    throw explainFailure(error);
  } finally {
    ended.abort();
    takeBack();
    cleanUp();
  }
}

function lockOutput({ lock }: BuildFolders): Lock {
  try {
    return takeLock(lock);
  } catch (error) {
    throw explainFailure(error);
  }
}
