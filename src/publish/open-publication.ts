import { formatDiagnostic, hasErrors } from '../domain/diagnostics.ts';
import { readContent } from '../gate/read-content.ts';
import { CACHE_DIR } from './folders.ts';
import { preparePublication } from './prepare-publication.ts';
import type { Publication } from './publication.ts';

/**
 * The publication of the content folder that the environment names, for tools that only want the configuration.
 *
 * @throws when the content has errors, with all of them in the message
 */
export async function openPublication(): Promise<Publication> {
  const contentDir = process.env['CONTENT_DIR'] || 'content';
  const today = process.env['SITE_DATE'] || new Date().toISOString().slice(0, 10);
  const { content, diagnostics } = await readContent(contentDir, today, CACHE_DIR);
  if (hasErrors(diagnostics)) throw new Error(`The content has errors.\n${diagnostics.map(formatDiagnostic).join('\n')}`);
  return (await preparePublication(content, { contentDir, cacheDir: CACHE_DIR, preview: false, diagnostics })).publication;
}
