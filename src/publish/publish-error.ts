import { PictureError } from '../images/picture-error.ts';

/** Something outside the program stops a command. The message says what it is and what to do; a stack would not help. */
export class PublishError extends Error {}

/** The output folder cannot be one, or holds what a build must not delete. */
export class OutFolderError extends PublishError {}

const FULL = /\bENOSPC\b|\bEDQUOT\b|No space left on device|os error 28\b/;
const FORBIDDEN = /\bEACCES\b|\bEPERM\b|\bEROFS\b|Permission denied|os error 13\b/;
const NO_FOLDER = /\bENOTDIR\b|Not a directory|os error 20\b/;

/**
 * A failure of the machine, such as a full disk, or of a picture, in words; any other error as it is.
 *
 * What fails is often a package, which wraps the system's error in one of its own, or only in words.
 */
export function explainFailure(error: unknown): unknown {
  if (error instanceof PublishError) return error;
  const words = messagesOf(error).join('\n');
  if (FULL.test(words)) return new PublishError('The disk is full. Make room, then build again.', { cause: error });
  if (FORBIDDEN.test(words)) return new PublishError(`Something may not be written or read: ${firstLine(error)}`, { cause: error });
  if (NO_FOLDER.test(words)) return new PublishError(`A file stands where a folder is needed: ${firstLine(error)}\nMove it away, or name other folders with OUT_DIR and CACHE_DIR.`, { cause: error });
  if (error instanceof PictureError) return new PublishError(error.message, { cause: error });
  return error;
}

function messagesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code = 'code' in error ? [String(error.code)] : [];
  return [error.message, ...code, ...(error.cause === undefined ? [] : messagesOf(error.cause))];
}

function firstLine(error: unknown): string {
  return messagesOf(error)[0]?.split('\n')[0] ?? '';
}
