import { setTimeout as wait } from 'node:timers/promises';

const API = '{{api}}';
const MOST_ATTEMPTS = 6;

/** After 429 it waits and tries again, longer each time. */
export async function callApi(
  path: string,
  accessToken: string,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(API + path, {
      headers: { Authorization: `Bearer ${accessToken}` },
    });
    if (response.ok) return response.json();
    if (response.status !== 429 || attempt === MOST_ATTEMPTS) {
      throw new Error(`${response.status}: ${await response.text()}`);
    }
    await wait(250 * 2 ** attempt + Math.random() * 250);
  }
}
