/**
 * Signing in to the editor with GitHub: the one step that needs a secret, and so cannot be done in a browser.
 *
 * `/api/oauth/auth` sends a pop-up window to GitHub, and `/api/oauth/callback` hands the token that GitHub gives for
 * it to the editor’s own page, and to no other (the “NetlifyAuthenticator” handshake of Decap CMS). Plain web requests
 * and responses: it runs in a function, a worker or a Node process.
 */
import { generateCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { accessToken, authorizeAddress, type Scope } from './github.ts';
import type { OauthSettings } from './settings.ts';
import { challengeFor, newTicket, stateOf, verifierFor } from './ticket.ts';
import { windowPage } from './window-page.ts';

export interface FetchAndClock {
  fetch?: typeof fetch;
  /** Milliseconds, as `Date.now()`. */
  now?: () => number;
}

const ticketSeconds = 600;

/** The two addresses as one handler; what is none of them is 404, and whatever goes wrong is told in one sentence. */
export function oauth(settings: OauthSettings, { fetch = globalThis.fetch, now = Date.now }: FetchAndClock = {}) {
  // A ticket is for one use. Functions start afresh now and then; GitHub’s own code is for one use as well.
  const used = new Map<string, number>();
  const secure = settings.site.protocol === 'https:';
  const cookieName = secure ? '__Host-fingerpost-sign-in' : 'fingerpost-sign-in';

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET') return new Response('Only GET', { status: 405, headers: { allow: 'GET' } });
    if (pathname.endsWith('/api/oauth/auth')) return begin(request, searchParams);
    if (pathname.endsWith('/api/oauth/callback')) return finish(request, searchParams);
    return new Response('Not found', { status: 404 });
  };

  /** Off to GitHub, with a ticket to come back with. Whatever the page asks for, it is never more than repositories. */
  async function begin(request: Request, asked: URLSearchParams): Promise<Response> {
    const from = request.headers.get('sec-fetch-site') ?? 'none';
    if (from !== 'same-origin' && from !== 'none')
      return refused(403, `Sign in from ${settings.site.href}admin/ itself, not from another website.`);
    if (asked.get('provider') !== 'github')
      return refused(400, 'This address signs people in with GitHub alone. Check “backend” in the editing settings.');
    const ticket = await newTicket(settings.clientSecret, now() + ticketSeconds * 1000);
    const state = (await stateOf(ticket, settings.clientSecret, now())) as string;
    const challenge = await challengeFor(await verifierFor(state, settings.clientSecret));
    const scope: Scope = asked.get('scope') === 'repo' ? 'repo' : 'public_repo';
    return new Response(null, {
      status: 302,
      headers: {
        location: authorizeAddress(settings, { state, challenge, scope }),
        'set-cookie': cookie(ticket, ticketSeconds),
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      },
    });
  }

  /** Back from GitHub: the ticket first, then what GitHub says. */
  async function finish(request: Request, answered: URLSearchParams): Promise<Response> {
    const state = await stateOf(cookieOf(request), settings.clientSecret, now());
    forgetOld();
    if (state === null || state !== answered.get('state') || used.has(state))
      return refused(
        400,
        'This sign-in was begun in another window, or more than ten minutes ago, or was used already. Sign in again.',
      );
    used.set(state, now() + ticketSeconds * 1000);
    const result = await accessToken(settings, answered, await verifierFor(state, settings.clientSecret), fetch);
    if ('problem' in result) return refused(result.status, result.problem);
    return page(200, `success:${JSON.stringify({ token: result.token, provider: 'github' })}`, signedIn);
  }

  function refused(status: number, sentence: string): Promise<Response> {
    return page(status, `error:${JSON.stringify({ message: sentence })}`, sentence);
  }

  /** A page that tells the editor’s page `message`; a ticket is gone with it, whatever came of it. */
  async function page(status: number, message: string, sentence: string): Promise<Response> {
    const response = await windowPage(status, `authorization:github:${message}`, settings.site.origin, sentence);
    response.headers.set('set-cookie', cookie('', 0));
    return response;
  }

  function cookie(value: string, seconds: number): string {
    // Lax, not Strict: the way back from GitHub begins on another site.
    return generateCookie(cookieName, value, { path: '/', maxAge: seconds, httpOnly: true, sameSite: 'Lax', secure });
  }

  function cookieOf(request: Request): string {
    return parse(request.headers.get('cookie') ?? '', cookieName)[cookieName] ?? '';
  }

  function forgetOld(): void {
    for (const [state, until] of used) if (until < now()) used.delete(state);
  }
}

const signedIn = 'You are signed in. This window closes by itself.';
