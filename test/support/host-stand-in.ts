import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { ENVIRONMENTS, type EnvironmentId, type Program } from '../../src/schemas/program.ts';

/** A small host on this machine alone: its permission page, its tokens and one list of its API, in both environments. */
export interface HostStandIn {
  /** Addresses, as program.yaml would name them. */
  environments: Program['environments'];
  /** What the customer does on the permission page. */
  customer: 'allows' | 'refuses';
  /** How many calls of the API are still too many. */
  busyFor: number;
  /** Times at which the API was called, in milliseconds. */
  calls: number[];
  close(): Promise<void>;
}

/** The registered app. */
export const CLIENT = { id: 'client-1', secret: 'open sesame & more', redirectUri: 'https://partner.example/callback' } as const;

interface Grant {
  environment: EnvironmentId;
  scope: string;
}

/** Start the stand-in on a free port. */
export async function startHost(): Promise<HostStandIn> {
  const codes = new Map<string, Grant>();
  const refreshTokens = new Map<string, Grant>();
  const accessTokens = new Map<string, EnvironmentId>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const base = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
  const addresses = (name: EnvironmentId) => ({
    api: `${base}/${name}/v1`, authorize: `${base}/${name}/authorize`, token: `${base}/${name}/oauth/token`, audience: `${base}/${name}/v1/`, login: null,
  });
  const host: HostStandIn = {
    environments: { sandbox: addresses('sandbox'), production: addresses('production') },
    customer: 'allows',
    busyFor: 0,
    calls: [],
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
  return host;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', base);
    const environment = ENVIRONMENTS.find((name) => url.pathname.startsWith(`/${name}/`));
    const send = (status: number, body: object): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (environment === undefined) return send(404, { error: 'not found' });
    const path = url.pathname.slice(environment.length + 1);
    if (path === '/authorize') return authorize(environment, url.searchParams, response, send);
    if (path === '/oauth/token' && request.method === 'POST') return issue(environment, new URLSearchParams(await text(request)), send);
    if (path === '/v1/opportunities') return list(environment, request.headers.authorization, send);
    return send(404, { error: 'not found' });
  }

  function authorize(environment: EnvironmentId, asked: URLSearchParams, response: ServerResponse, send: Send): void {
    // A wrong client or callback address is never sent on: it could lead anywhere.
    if (asked.get('client_id') !== CLIENT.id || asked.get('redirect_uri') !== CLIENT.redirectUri) return send(400, { error: 'unknown client or callback' });
    if (asked.get('response_type') !== 'code') return send(400, { error: 'unsupported_response_type' });
    const back = new URL(CLIENT.redirectUri);
    back.searchParams.set('state', asked.get('state') ?? '');
    if (host.customer === 'refuses') {
      back.searchParams.set('error', 'access_denied');
      back.searchParams.set('error_description', 'The user did not allow it.');
    } else {
      const code = randomBytes(6).toString('hex');
      const complete = asked.get('audience') === host.environments[environment].audience;
      codes.set(code, { environment, scope: complete ? (asked.get('scope') ?? '') : 'offline_access' });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  function issue(environment: EnvironmentId, form: URLSearchParams, send: Send): void {
    if (form.get('client_id') !== CLIENT.id || form.get('client_secret') !== CLIENT.secret) return send(401, { error: 'access_denied' });
    const [store, given] = form.get('grant_type') === 'refresh_token' ? [refreshTokens, form.get('refresh_token')] : [codes, form.get('code')];
    if (store === codes && form.get('redirect_uri') !== CLIENT.redirectUri) return send(400, { error: 'invalid_grant' });
    const grant = store.get(given ?? '');
    // What was used once is over: a code, and a refresh token too.
    store.delete(given ?? '');
    if (grant?.environment !== environment) return send(400, { error: 'invalid_grant' });
    const [access, renewal] = [randomBytes(9).toString('hex'), randomBytes(9).toString('hex')];
    accessTokens.set(access, environment);
    refreshTokens.set(renewal, grant);
    send(200, { access_token: access, refresh_token: renewal, expires_in: 3600, token_type: 'Bearer', scope: grant.scope });
  }

  function list(environment: EnvironmentId, authorization: string | undefined, send: Send): void {
    host.calls.push(performance.now());
    if (host.busyFor > 0) {
      host.busyFor -= 1;
      return send(429, { code: 'TooManyRequests' });
    }
    const owner = accessTokens.get(authorization?.replace(/^Bearer /, '') ?? '');
    if (owner === undefined) return send(401, { code: 'Unauthorized' });
    if (owner !== environment) return send(403, { code: 'Forbidden', message: 'No signing key fits this token.' });
    send(200, { data: [{ id: 'opportunity-1' }] });
  }
}

type Send = (status: number, body: object) => void;
