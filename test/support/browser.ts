import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names under which systems install Chromium. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for tests: `CHROMIUM_PATH`, else Playwright's own, else the system's.
 *
 * @returns its absolute path, or `undefined` where there is none
 * @throws when `CHROMIUM_PATH` names a file that does not exist
 */
export function findBrowser(variables: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = variables['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", and there is no such file. Correct it, or unset it.`);
  }
  const folders = (variables['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [chromium.executablePath(), ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((path) => existsSync(path));
}

/** How tests start it: without talking to anybody, and without its sandbox where root may not have one. */
export function browserArguments(): string[] {
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
