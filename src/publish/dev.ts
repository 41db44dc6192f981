import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { dev } from 'astro';
import type { Day } from '../domain/day.ts';
import type { Diagnostic } from '../domain/diagnostics.ts';
import { readContent } from '../gate/read-content.ts';
import { astroCacheDir, CACHE_DIR, PROJECT_DIR } from './folders.ts';
import { mediaServer } from './media-server.ts';
import { type KnownPictures, type PreparedPublication, preparePublication } from './prepare-publication.ts';
import { siteConfig } from './site-config.ts';

interface PreviewInput {
  contentDir: string;
  today: Day;
  port: number;
  /** Told what the gate found, at the start and after every change. */
  onChecked: (diagnostics: readonly Diagnostic[], files: number) => void;
  /** Told that nothing can be shown until program.yaml is mended. */
  onWaiting: () => void;
  /** Told the address whenever the server has started. */
  onServing: (address: string) => void;
}

/** Editors save in bursts; one check per burst is enough. */
const QUIET_MILLISECONDS = 250;

/**
 * Serve the content while it is edited, on this machine alone, hidden listings included.
 *
 * After every change the whole gate runs again. A changed text shows at once; anything else (a picture, a
 * status, a new file, or a text that changes what other pages or the report say) starts the server anew. Mistakes are reported and the rest is shown; where nothing can
 * be shown at all, the server waits until the mistake is mended.
 */
export async function startPreviewServer({ contentDir, today, port, onChecked, onWaiting, onServing }: PreviewInput): Promise<void> {
  /** What is served, and what its pages were told of the content. */
  let served = await start(await read());
  let changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watch(contentDir, { recursive: true }, (event, name) => {
    changed.add(event === 'change' && /\.mdx?$/.test(name ?? '') ? 'text' : 'other');
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const kinds = changed;
      changed = new Set();
      // One after the other: a second restart must not begin while the first still holds the port.
      last = last.then(() => follow(kinds)).catch(console.error);
    }, QUIET_MILLISECONDS);
  });

  async function follow(kinds: ReadonlySet<string>): Promise<void> {
    // While only text changes, no picture is read anew.
    const prepared = await read(kinds.has('other') ? undefined : served?.known);
    if (served && !kinds.has('other') && isDeepStrictEqual(prepared?.publication, served.publication)) return;
    await served?.stop();
    // Where the start fails, the next change tries again.
    served = undefined;
    served = await start(prepared);
  }

  async function read(known?: KnownPictures): Promise<PreparedPublication | undefined> {
    const { content, diagnostics, files } = await readContent(contentDir, today, CACHE_DIR);
    onChecked(diagnostics, files);
    return content.program?.data && (await preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview: true, diagnostics, known }));
  }

  async function start(prepared: PreparedPublication | undefined) {
    if (!prepared) {
      onWaiting();
      return undefined;
    }
    const { publication, encodeMedia, known } = prepared;
    const ended = new AbortController();
    const media = encodeMedia(ended.signal);
    media.catch((error: unknown) => ended.signal.aborted || console.error(error));
    // While it serves, Astro remembers content here whatever folder it came from; a start begins anew.
    await rm(join(PROJECT_DIR, '.astro', 'data-store.json'), { force: true });
    const server = await dev({
      ...siteConfig(publication, mediaServer(media)),
      configFile: false,
      root: PROJECT_DIR,
      cacheDir: astroCacheDir(contentDir, 'dev'),
      server: { host: 'localhost', port },
      logLevel: 'warn',
    });
    onServing(`http://localhost:${server.address.port}`);
    // What is not encoded yet, the next start encodes; both at once would only wait for the same cores.
    const stop = (): Promise<void> => {
      ended.abort();
      return server.stop();
    };
    return { stop, publication, known };
  }
}
