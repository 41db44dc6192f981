import { randomBytes } from 'node:crypto';

const AUTHORIZE = '{{authorize}}';
const AUDIENCE = '{{audience}}';
const SCOPES = [
  'offline_access',
  'opportunities:read:admin',
  'notes:write:admin',
];

/** Keep it in the customer's session: the callback has to bring it back. */
export function newState(): string {
  return randomBytes(16).toString('hex');
}

/** The address to which you send the customer's browser. */
export function authorizeAddress(
  clientId: string,
  redirectUri: string,
  state: string,
): string {
  const address = new URL(AUTHORIZE);
  address.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    state,
    scope: SCOPES.join(' '),
    audience: AUDIENCE,
  }).toString();
  return address.href;
}
