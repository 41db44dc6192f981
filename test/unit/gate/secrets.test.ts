import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../../src/domain/diagnostics.ts';
import { scanSecrets } from '../../../src/gate/secrets.ts';
import { chars, readMarks, SECRET_CASES } from './secrets/cases.ts';
import { SECRET_FREE } from './secrets/free.ts';

async function scan(text: string, ...known: string[]): Promise<Diagnostic[]> {
  const found = await scanSecrets(text, 'content/listings/northlight/index.md', new Set(known));
  said.push(JSON.stringify(found));
  return found;
}

/** Nothing that is scanned is ever run: neither the value nor the file may be touched or told. */
const canary = join(mkdtempSync(join(tmpdir(), 'waymark-')), 'canary');
const said: string[] = [];
beforeAll(() => {
  vi.stubEnv('WAYMARK_CANARY', canary);
  writeFileSync(canary, 'alive');
});
afterAll(() => {
  expect(readFileSync(canary, 'utf8')).toBe('alive');
  expect(said.join()).not.toContain(canary);
  rmSync(dirname(canary), { recursive: true });
  vi.unstubAllEnvs();
});

describe('scanSecrets', () => {
  test.each(SECRET_CASES)('finds $name', async ({ text: source }) => {
    const { text, ...place } = readMarks(source);
    const found = await scan(text);
    expect(found).toEqual([expect.objectContaining({ ...place, rule: 'secret/found', severity: 'error' })]);
    const secret = source.slice(source.indexOf('«') + 1, source.indexOf('»'));
    expect(JSON.stringify(found)).not.toContain(secret.slice(0, 6));
  });
});

describe('scanSecrets says nothing', () => {
  test.each(SECRET_FREE.map((text) => ({ text })))('of $text', async ({ text }) => {
    expect(await scan(text)).toEqual([]);
  });
});

describe('a secret that was found', () => {
  const password = ['Sun', 'flower', '42!'].join('');
  const digest = createHash('sha256').update(password).digest('hex');

  test('is told by its beginning, its length and what to do', async () => {
    const [found] = await scan(`user: anna\r\npassword: ${password}\r\n`);
    expect(found).toEqual({
      file: 'content/listings/northlight/index.md',
      line: 2,
      column: 11,
      severity: 'error',
      rule: 'secret/found',
      message: 'This looks like a password ("Sun…", 12 characters).',
      hint: `Replace it by a new one where it was made, since others may have read it, and write a placeholder such as <client-secret> here; if it never was a secret, ask an editor to add ${digest} to knownFalseSecrets in program.yaml.`,
    });
  });

  test('may pass once program.yaml names its digest, however many patterns find it', async () => {
    const address = `https://anna:${password}@northlight.example`;
    expect(await scan(`${address} password: ${password}`, digest)).toEqual([]);
    expect(await scan(`${address} password: ${password}`, digest.replace(/^./, 'x'))).toHaveLength(2);
  });

  test('is told each time, in order', async () => {
    const found = await scan(`password: ${password}\nBearer ${chars(40)}\nhttps://anna:${password}@northlight.example`);
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('is told a hundred times at the most', async () => {
    expect(await scan(`password: ${password}\n`.repeat(1000))).toHaveLength(100);
  });
});

describe('the scan', () => {
  test('takes no time for a long address without a host', async () => {
    const start = performance.now();
    await scan(`token: /${'settings'.repeat(30)}1`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each(['token=', 'password:', 'a@', 'eyJaaaaaaaaa.', `-----${'BEGIN'} PRIVATE KEY-----`, 'tskey-a-', '://a:', 'login: a ', '&#x41;'])('takes no time for 64 KB of %s', async (text) => {
    const start = performance.now();
    await scan(text.repeat(65_536 / text.length));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
