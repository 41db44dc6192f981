export type Answer =
  | { kind: 'allowed'; code: string }
  | { kind: 'refused'; reason: string };

/**
 * What the customer answered. A refusal is an answer too:
 * show the reason, and offer another try.
 */
export function readCallback(address: string, keptState: string): Answer {
  const parameters = new URL(address).searchParams;
  if (parameters.get('state') !== keptState) {
    throw new Error('This is not the state that was sent.');
  }

  const error = parameters.get('error');
  const reason = parameters.get('error_description') ?? '';
  if (error === 'access_denied') return { kind: 'refused', reason };

  const code = parameters.get('code');
  if (error !== null || code === null) {
    throw new Error(`No code came back (${error}): ${reason}`);
  }
  return { kind: 'allowed', code };
}
