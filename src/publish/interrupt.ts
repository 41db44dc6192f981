import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Clean up when somebody ends the process, with Ctrl+C for one, and then end it with the exit code of that signal.
 *
 * @param cleanUp must not wait for anything
 * @returns a function that takes this back
 */
export function onInterrupt(cleanUp: () => void): () => void {
  const handlers = SIGNALS.map((signal) => {
    const handler = (): void => {
      try {
        cleanUp();
      } finally {
        process.exit(128 + constants.signals[signal]);
      }
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => handlers.forEach((takeBack) => takeBack());
}
