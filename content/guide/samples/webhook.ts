import { createHmac, timingSafeEqual } from 'node:crypto';

export interface WebhookBody {
  token: string;
  triggeredAt: number;
  signature: string;
}

/** Whether the call is genuine. The key is the webhook's signature token. */
export function isGenuine(
  body: WebhookBody,
  signatureToken: string,
): boolean {
  const expected = createHmac('sha256', signatureToken)
    .update(`${body.token}${body.triggeredAt}`)
    .digest();
  const given = Buffer.from(body.signature, 'hex');
  return (
    given.length === expected.length && timingSafeEqual(given, expected)
  );
}
