import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dev } from 'astro';
import type { Day } from '../domain/day.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { readContent } from '../gate/read-content.ts';
import { astroCacheDir, CACHE_DIR, PROJECT_DIR } from './folders.ts';
import { preparePublication } from './publication.ts';
import { siteConfig } from './site-config.ts';

interface PreviewInput {
  contentDir: string;
  today: Day;
  port: number;
  /** Told what the gate found, at the start and after every change. */
  onChecked: (diagnostics: readonly Diagnostic[], files: number) => void;
}

/** Editors save in bursts; one check per burst is enough. */
const QUIET_MILLISECONDS = 250;

/**
 * Serve the content while it is edited, on this machine alone, hidden listings included.
 *
 * After every change the whole gate runs again and the pages follow. Mistakes are reported and what is right
 * is shown; where nothing can be shown at all, the last good pages stay until the mistake is mended.
 */
export async function startPreviewServer({ contentDir, today, port, onChecked }: PreviewInput): Promise<void> {
  let server = await start();
  let waiting: NodeJS.Timeout | undefined;
  watch(contentDir, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void restart();
    }, QUIET_MILLISECONDS);
  });

  async function restart(): Promise<void> {
    const { content, diagnostics, files } = await readContent(contentDir, today);
    onChecked(diagnostics, files);
    if (!content.program?.data) return;
    await server?.stop();
    server = await start({ quiet: true });
  }

  async function start({ quiet = false } = {}) {
    const { content, diagnostics, files } = await readContent(contentDir, today);
    if (!quiet) onChecked(diagnostics, files);
    if (!content.program?.data) return undefined;
    const prepared = await preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview: true });
    // While it serves, Astro remembers content here whatever folder it came from; a start begins anew.
    await rm(join(PROJECT_DIR, '.astro', 'data-store.json'), { force: true });
    return dev({
      ...siteConfig(prepared),
      configFile: false,
      root: PROJECT_DIR,
      cacheDir: astroCacheDir(contentDir, 'dev'),
      server: { host: 'localhost', port },
      logLevel: 'warn',
    });
  }
}
