import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { keepIssue } from '../../../src/authoring/keep-issue.ts';

/** A small stand-in of the API with some open issues; tells what was asked of it. */
async function withApi(issues: readonly object[], use: (api: string) => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (request.method !== 'GET') asked.push(`${request.method} ${request.url} ${body}`);
      const allowed = request.headers.authorization === 'Bearer token-of-the-test';
      const { searchParams: query } = new URL(request.url ?? '', 'http://api.example');
      const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
      response.writeHead(allowed ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(issues.slice((page - 1) * size, page * size)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  try {
    await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.close();
  }
  return asked;
}

const path = '/repos/acme/partners/issues';
const present = { number: 7, title: 'Dead links', body: 'one\n' };

describe('keepIssue', () => {
  test.each([
    { why: 'there is none yet', issues: [], body: 'one', asks: [`POST ${path} {"title":"Dead links","body":"one"}`], result: 'opened' },
    { why: 'its text has changed', issues: [present], body: 'two', asks: [`PATCH ${path}/7 {"body":"two"}`], result: 'updated' },
    { why: 'it stands behind a hundred others', issues: [...Array.from({ length: 130 }, (_, number) => ({ number: number + 100, title: 'Another', body: null })), present], body: 'two', asks: [`PATCH ${path}/7 {"body":"two"}`], result: 'updated' },
    { why: 'nothing has changed', issues: [present], body: 'one', asks: [], result: 'unchanged' },
    { why: 'nothing is left to tell', issues: [present], body: ' \n', asks: [`PATCH ${path}/7 {"state":"closed","state_reason":"completed"}`], result: 'closed' },
    { why: 'nothing was and is to tell', issues: [], body: '', asks: [], result: 'unchanged' },
    { why: 'a pull request has its title', issues: [{ ...present, pull_request: {} }], body: 'one', asks: [`POST ${path} {"title":"Dead links","body":"one"}`], result: 'opened' },
  ])('when $why, the issue is $result', async ({ issues, body, asks, result }) => {
    const asked = await withApi(issues, async (api) => {
      expect(await keepIssue({ api, name: 'acme/partners', token: 'token-of-the-test' }, 'Dead links', body)).toBe(result);
    });
    expect(asked).toEqual(asks);
  });

  test('an error of the API is told', async () => {
    await withApi([], (api) => expect(keepIssue({ api, name: 'acme/partners', token: 'another' }, 'Dead links', 'one')).rejects.toThrow('answers 401'));
  });
});
