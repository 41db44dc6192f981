/** Somebody called a command wrongly; the message says how to call it. */
export class UsageError extends Error {}

/**
 * Run a command and set the exit code: what it returns, 2 when it was called wrongly.
 *
 * Any other error is a defect of the program and ends it with its stack.
 */
export async function runCli(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const wrongCall = error instanceof UsageError || isParseArgsError(error);
    if (!wrongCall) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
