import { readFile } from 'node:fs/promises';
import { buildFolders } from '../src/publish/folders.ts';
import { OutFolderError, PublishError } from '../src/publish/publish-error.ts';
import { restoreUnlessBuilding } from '../src/publish/swap.ts';

/** Somebody called a command wrongly; the message says how to call it. */
export class UsageError extends Error {}

/**
 * Run a command and set the exit code. With `--help` it prints how the command is called, and nothing else happens.
 *
 * The code is what it returns, 1 when the machine stopped it, 2 when it was called wrongly.
 *
 * Before anything else it brings back the last good site, where a kill left that aside. Any other error is a
 * defect of the program and ends it with its stack.
 */
export async function runCli(command: () => Promise<number>): Promise<void> {
  try {
    if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
      console.log(await readUsage());
      return;
    }
    await restoreSite();
    process.exitCode = await command();
  } catch (error) {
    const wrongCall = error instanceof UsageError || error instanceof OutFolderError || isParseArgsError(error);
    if (!wrongCall && !(error instanceof PublishError)) throw error;
    const { message } = error;
    console.error(isParseArgsError(error) ? `${firstSentence(message)}.\n\n${await readUsage()}` : message);
    process.exitCode = wrongCall ? 2 : 1;
  }
}

/** A number that an option was given. @throws {UsageError} for anything but a whole number in these bounds */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text === '' || !Number.isInteger(value) || value < least || value > most) throw new UsageError(`${option} is "${text}". Use a whole number from ${least} to ${most}.`);
  return value;
}

/** What the file of a command says at its top: every command begins with how it is called. */
export async function readUsage(): Promise<string> {
  const [, comment = ''] = /\/\*\*(.*?)\*\//s.exec(await readFile(process.argv[1] ?? '', 'utf8')) ?? [];
  return comment.replaceAll(/^ *\*? ?/gm, '').trim();
}

/** Node goes on about arguments that begin with a hyphen, which no command takes. */
function firstSentence(message: string): string {
  return message.split(/\.\s/)[0] ?? message;
}

async function restoreSite(): Promise<void> {
  const outDir = process.env['OUT_DIR'] || 'dist';
  const restored = await restoreUnlessBuilding(buildFolders(outDir, process.env['CONTENT_DIR'] || 'content'));
  if (restored) console.error(`A build was killed while it put its site in place. The last good site is back in ${outDir}.`);
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
