import { buildFolders } from '../src/publish/folders.ts';
import { OutFolderError, PublishError } from '../src/publish/publish-error.ts';
import { restoreUnlessBuilding } from '../src/publish/swap.ts';

/** Somebody called a command wrongly; the message says how to call it. */
export class UsageError extends Error {}

/**
 * Run a command and set the exit code: what it returns, 1 when the machine stopped it, 2 when it was called wrongly.
 *
 * Before anything else it brings back the last good site, where a kill left that aside. Any other error is a
 * defect of the program and ends it with its stack.
 */
export async function runCli(command: () => Promise<number>): Promise<void> {
  try {
    await restoreSite();
    process.exitCode = await command();
  } catch (error) {
    const wrongCall = error instanceof UsageError || error instanceof OutFolderError || isParseArgsError(error);
    if (!wrongCall && !(error instanceof PublishError)) throw error;
    console.error(error.message);
    process.exitCode = wrongCall ? 2 : 1;
  }
}

async function restoreSite(): Promise<void> {
  const outDir = process.env['OUT_DIR'] || 'dist';
  const restored = await restoreUnlessBuilding(buildFolders(outDir, process.env['CONTENT_DIR'] || 'content'));
  if (restored) console.error(`A build was killed while it put its site in place. The last good site is back in ${outDir}.`);
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
