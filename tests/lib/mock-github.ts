/**
 * An imitation of the parts of GitHub that signing in uses, on this machine: it asks the person, gives a code for one
 * use, and gives a token for it only to who began (PKCE). Written from GitHub’s documentation.
 */
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MockGithub {
  url: string;
  /** What GitHub knows of the app: its name, its password, the address it sends people back to. */
  app: { id: string; secret: string; callback: string };
  /** The tokens given, and the scopes that were asked for. */
  tokens: string[];
  scopes: string[];
  /** Answers of the API, by method and path: `GET /user`. */
  api: Record<string, unknown>;
  close(): Promise<void>;
}

/** Starts one; `port` 0 is any that is free. */
export async function mockGithub(port = 0): Promise<MockGithub> {
  const codes = new Map<string, { challenge: string; callback: string }>();
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const github: MockGithub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    app: { id: 'Iv1.larkbridge', secret: 'a-password-for-the-app-0123456789', callback: '' },
    tokens: [],
    scopes: [],
    api: {},
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', github.url);
    if (pathname === '/login/oauth/authorize') return authorize(searchParams, response);
    if (pathname === '/login/oauth/access_token') return json(response, 200, tokenFor(await bodyOf(request)));
    return api(`${request.method} ${decodeURIComponent(pathname)}`, request, response);
  }

  /** The page where a person says yes or no: two links, each back to the site. */
  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const callback = asked.get('redirect_uri') ?? '';
    const back = new URL(callback);
    back.searchParams.set('state', asked.get('state') ?? '');
    github.scopes.push(asked.get('scope') ?? '');
    if (callback !== github.app.callback || asked.get('client_id') !== github.app.id) {
      back.searchParams.set('error', 'redirect_uri_mismatch');
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const no = new URL(back);
    no.searchParams.set('error', 'access_denied');
    const code = randomBytes(10).toString('hex');
    codes.set(code, { challenge: asked.get('code_challenge') ?? '', callback });
    back.searchParams.set('code', code);
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<a href="${escaped(back.href)}">Authorise</a> <a href="${escaped(no.href)}">Cancel</a>`);
  }

  function tokenFor(sent: Record<string, string>): object {
    if (sent.client_id !== github.app.id || sent.client_secret !== github.app.secret)
      return { error: 'incorrect_client_credentials' };
    const known = codes.get(sent.code ?? '');
    codes.delete(sent.code ?? '');
    const challenge = createHash('sha256')
      .update(sent.code_verifier ?? '')
      .digest('base64url');
    if (known === undefined || known.challenge !== challenge || known.callback !== sent.redirect_uri)
      return { error: 'bad_verification_code' };
    const token = `ghu_${randomBytes(18).toString('hex')}`;
    github.tokens.push(token);
    return { access_token: token, token_type: 'bearer', scope: '' };
  }

  function api(what: string, request: IncomingMessage, response: ServerResponse): void {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization, content-type, accept, cache-control',
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
    };
    const token = /^token (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const found = github.api[what];
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
    else if (!token || !github.tokens.includes(token)) json(response, 401, { message: 'Bad credentials' }, headers);
    else json(response, found ? 200 : 404, found ?? { message: 'Not Found' }, headers);
  }

  return github;
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
