import { createHmac } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGE_WORDS, SAMPLE_LANGUAGES } from '../../src/domain/samples.ts';
import { CLIENT, type HostStandIn, startHost } from '../support/host-stand-in.ts';
import { fillSamples, missingPrograms, runSample, SAMPLES_DIR } from '../support/sample-runs.ts';

let host: HostStandIn;
let folder: string;
let sandbox: string;
let production: string;

const OWN = { CLIENT_ID: CLIENT.id, CLIENT_SECRET: CLIENT.secret, REDIRECT_URI: CLIENT.redirectUri, STATE: 'a state & more' };

beforeAll(async () => {
  host = await startHost();
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  sandbox = await fillSamples(join(folder, 'sandbox'), host.environments.sandbox);
  production = await fillSamples(join(folder, 'production'), host.environments.production);
});
beforeEach(() => Object.assign(host, { customer: 'allows', busyFor: 0, calls: [] }));
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

test('every sample comes in every language', async () => {
  const names = ['authorize', 'call', 'callback', 'refresh', 'tokens', 'webhook'];
  const expected = names.flatMap((name) => SAMPLE_LANGUAGES.map((language) => `${name}.${LANGUAGE_WORDS[language].ending}`));
  expect((await readdir(SAMPLES_DIR)).sort()).toEqual(expected.sort());
});

test('the samples in TypeScript pass the strictest compiler', async () => {
  const files = (await readdir(sandbox)).filter((file) => file.endsWith('.ts')).map((file) => join(sandbox, file));
  const program = ts.createProgram(files, {
    strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitReturns: true, noEmit: true, erasableSyntaxOnly: true,
    target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: ['node'], typeRoots: [join(import.meta.dirname, '../../node_modules/@types')],
  });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

describe.each(SAMPLE_LANGUAGES)('the samples in %s', (language) => {
  const missing = missingPrograms(language);
  const run = (name: string, values: Record<string, string> = {}, where = sandbox) => runSample(where, language, name, { ...OWN, ...values });

  /** The address at which the customer's browser arrives. */
  async function visit(where = sandbox): Promise<string> {
    const { out } = await run('authorize', {}, where);
    const response = await fetch(out, { redirect: 'manual' });
    expect(response.status, await response.text()).toBe(302);
    return response.headers.get('location') ?? '';
  }

  async function connect(where = sandbox): Promise<Record<string, string>> {
    const { out: code } = await run('callback', { ADDRESS: await visit(where) });
    const { out, error } = await run('tokens', { CODE: code }, where);
    expect(error).toBe('');
    const answer: Record<string, string> = JSON.parse(out);
    return answer;
  }

  if (missing.length > 0) {
    test.skip(`are not run: this machine has no ${missing.join(' and no ')}`);
    return;
  }

  test('ask for every scope, with the audience of the environment and the state', async () => {
    const asked = new URL((await run('authorize')).out).searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      client_id: CLIENT.id, redirect_uri: CLIENT.redirectUri, response_type: 'code', state: OWN.STATE,
      scope: 'offline_access opportunities:read:admin notes:write:admin', audience: host.environments.sandbox.audience,
    });
  });

  test.each(['sandbox', 'production'] as const)('connect a customer in %s, and call the API', async (environment) => {
    const where = { sandbox, production }[environment];
    const tokens = await connect(where);
    expect(tokens['scope']).toContain('opportunities:read:admin'); // which a forgotten audience would have lost
    const { out } = await run('call', { ACCESS_TOKEN: tokens['access_token'] ?? '' }, where);
    expect(JSON.parse(out)).toEqual({ data: [{ id: 'opportunity-1' }] });
  });

  test('take a refusal as an answer, with its reason', async () => {
    host.customer = 'refuses';
    const { ok, out, error } = await run('callback', { ADDRESS: await visit() });
    expect({ ok, out }).toEqual({ ok: false, out: '' });
    expect(error).toContain('The user did not allow it.');
  });

  test('refuse a callback with another state', async () => {
    const { ok, out, error } = await run('callback', { ADDRESS: await visit(), STATE: 'of somebody else' });
    expect({ ok, out }).toEqual({ ok: false, out: '' });
    expect(error).toContain('not the state that was sent');
  });

  test('say so when a code is traded twice', async () => {
    const { out: code } = await run('callback', { ADDRESS: await visit() });
    expect(await run('tokens', { CODE: code })).toMatchObject({ ok: true });
    expect(await run('tokens', { CODE: code })).toMatchObject({ ok: false, error: expect.stringContaining('400') });
  });

  test('say so when the secret is wrong', async () => {
    const { out: code } = await run('callback', { ADDRESS: await visit() });
    expect(await run('tokens', { CODE: code, CLIENT_SECRET: 'wrong' })).toMatchObject({ ok: false, error: expect.stringContaining('401') });
  });

  test('get a new refresh token with each refresh; the old one is over', async () => {
    const { refresh_token: first = '', access_token: before } = await connect();
    const { out } = await run('refresh', { REFRESH_TOKEN: first });
    const { refresh_token: second = '', access_token: access = '' }: Record<string, string> = JSON.parse(out);
    expect([first, before]).not.toEqual([second, access]);
    expect(await run('call', { ACCESS_TOKEN: access })).toMatchObject({ ok: true });
    expect(await run('refresh', { REFRESH_TOKEN: first })).toMatchObject({ ok: false, error: expect.stringContaining('400') });
    expect(await run('refresh', { REFRESH_TOKEN: second })).toMatchObject({ ok: true });
  });

  test('say so when an access token is unknown', async () => {
    expect(await run('call', { ACCESS_TOKEN: 'made-up' })).toMatchObject({ ok: false, error: expect.stringContaining('401') });
    expect(host.calls).toHaveLength(1); // trying again would not help
  });

  test('say so when a token belongs to the other environment', async () => {
    const { access_token: access = '' } = await connect(sandbox);
    expect(await run('call', { ACCESS_TOKEN: access }, production)).toMatchObject({ ok: false, error: expect.stringContaining('403') });
  });

  test('wait after too many calls, longer each time, and succeed', async () => {
    const { access_token: access = '' } = await connect();
    host.busyFor = 2;
    expect(await run('call', { ACCESS_TOKEN: access })).toMatchObject({ ok: true });
    const [first = 0, second = 0, third = 0] = host.calls;
    expect(second - first).toBeGreaterThan(400);
    expect(third - second).toBeGreaterThan(second - first);
  });

  const body = { TOKEN: 'a1b2', TRIGGERED_AT: '1764036000000', SIGNATURE_TOKEN: 'of-the-webhook' };
  const genuine = createHmac('sha256', body.SIGNATURE_TOKEN).update(body.TOKEN + body.TRIGGERED_AT).digest('hex');
  test.each([
    { case: 'a genuine signature', changes: {}, ok: true },
    { case: 'a signature of another webhook', changes: { SIGNATURE_TOKEN: 'of-another' }, ok: false },
    { case: 'a body that was changed', changes: { TRIGGERED_AT: '1764036000001' }, ok: false },
    { case: 'no signature at all', changes: { SIGNATURE: '' }, ok: false },
    { case: 'a signature that was cut off', changes: { SIGNATURE: genuine.slice(0, 62) }, ok: false },
    { case: 'a signature that is no number', changes: { SIGNATURE: 'ünïcode' }, ok: false },
  ])('tell $case', async ({ changes, ok }) => {
    expect(await run('webhook', { ...body, SIGNATURE: genuine, ...changes })).toMatchObject({ ok, out: ok ? 'Genuine' : '' });
  });
});
