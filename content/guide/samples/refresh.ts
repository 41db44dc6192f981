const TOKEN_ADDRESS = '{{token}}';

export interface Refreshed {
  access_token: string;
  refresh_token: string;
  /** Seconds until the access token ends. */
  expires_in: number;
}

/** Store the new refresh token at once, in place of the old one. */
export async function refresh(
  refreshToken: string,
  clientId: string,
  clientSecret: string,
): Promise<Refreshed> {
  const response = await fetch(TOKEN_ADDRESS, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }),
  });
  if (!response.ok) {
    throw new Error(`Not taken: ${response.status} ${await response.text()}`);
  }
  return (await response.json()) as Refreshed;
}
