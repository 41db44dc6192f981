import { rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatLedger } from '../domain/address-ledger.ts';
import type { Day } from '../domain/day.ts';
import { type Diagnostic, hasErrors } from '../domain/diagnostics.ts';
import { recordedAddresses, unrecordedAddresses } from '../rules/address-ledger.ts';
import { readContent } from './read-content.ts';

/** Name of the record inside the content folder. */
const LEDGER = 'addresses.yaml';

/** What was added to the record; nothing where the content has errors. */
export interface Recording {
  diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  files: number;
  added: readonly string[];
  /** Path of the record. */
  path: string;
}

/**
 * Add every public address of a content folder to its record, which begins here where there is none.
 *
 * Nothing is ever taken out. Hidden listings have no address, and so are never in it. Content with errors
 * is left as it is: a lost address must be mended, not recorded over.
 *
 * @param cacheDir where verdicts on unchanged files are kept
 */
export async function recordAddresses(contentDir: string, today: Day, cacheDir: string): Promise<Recording> {
  const { content, diagnostics, files } = await readContent(contentDir, today, cacheDir);
  const path = join(resolve(contentDir), LEDGER);
  if (hasErrors(diagnostics)) return { diagnostics, files, added: [], path };
  const added = unrecordedAddresses(content);
  if (added.length > 0) {
    const text = formatLedger([...recordedAddresses(content).map(({ address }) => address), ...added]);
    // Beside the content first, so that a kill leaves the old record or the new one.
    const aside = `${path}.new`;
    await writeFile(aside, text);
    await rename(aside, path);
  }
  return { diagnostics, files, added, path };
}
