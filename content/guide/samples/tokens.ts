const TOKEN_ADDRESS = '{{token}}';

export interface Client {
  id: string;
  secret: string;
  redirectUri: string;
}

export interface Tokens {
  access_token: string;
  /** Only there if you asked for offline_access. */
  refresh_token?: string;
  /** Seconds until the access token ends. */
  expires_in: number;
}

/** Trade a code for the customer's tokens. A code can be traded once. */
export async function tradeCode(
  code: string,
  client: Client,
): Promise<Tokens> {
  const response = await fetch(TOKEN_ADDRESS, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client.id,
      client_secret: client.secret,
      redirect_uri: client.redirectUri,
      code,
    }),
  });
  if (!response.ok) {
    throw new Error(`Not taken: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as Tokens;
}
