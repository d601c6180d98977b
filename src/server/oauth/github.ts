/** GitHub’s side of signing in: where to send a person, and the token for what comes back. */
import type { OauthSettings } from './settings.ts';

/**
 * What people are asked to allow: their public repositories, or their private ones too. An app of the finer kind
 * (“GitHub App”) has a list of its own and ignores this.
 */
export type Scope = 'public_repo' | 'repo';

/** GitHub’s page that asks a person whether the site may edit for them. */
export function authorizeAddress(
  settings: OauthSettings,
  { state, challenge, scope }: { state: string; challenge: string; scope: Scope },
): string {
  const address = new URL('login/oauth/authorize', settings.server);
  address.search = new URLSearchParams({
    client_id: settings.clientId,
    redirect_uri: callbackAddress(settings),
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    allow_signup: 'false',
  }).toString();
  return address.href;
}

/** Where GitHub sends people back to: the same address must be registered there. */
export function callbackAddress({ site }: Pick<OauthSettings, 'site'>): string {
  return new URL('api/oauth/callback', site).href;
}

type Outcome = { token: string } | { status: number; problem: string };

/** The token for GitHub’s answer in the address, or one sentence on what went wrong. */
export async function accessToken(
  settings: OauthSettings,
  answered: URLSearchParams,
  verifier: string,
  fetch: typeof globalThis.fetch,
): Promise<Outcome> {
  const error = answered.get('error');
  if (error !== null) return { status: 400, problem: sentenceFor(error, settings) };
  const code = answered.get('code');
  if (!code) return { status: 400, problem: sentenceFor('bad_verification_code', settings) };
  const told = await askForToken(settings, code, verifier, fetch).catch(() => null);
  if (told === null)
    return { status: 502, problem: 'GitHub does not answer at the moment. Wait a few minutes, then sign in again.' };
  if (typeof told.access_token === 'string' && told.access_token !== '') return { token: told.access_token };
  return { status: 400, problem: sentenceFor(String(told.error), settings) };
}

async function askForToken(
  settings: OauthSettings,
  code: string,
  verifier: string,
  fetch: typeof globalThis.fetch,
): Promise<{ access_token?: unknown; error?: unknown }> {
  const response = await fetch(new URL('login/oauth/access_token', settings.server), {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      code,
      redirect_uri: callbackAddress(settings),
      code_verifier: verifier,
    }),
    signal: AbortSignal.timeout(10_000),
  });
  const told: unknown = await response.json();
  if (typeof told !== 'object' || told === null) throw new Error('no object');
  return told;
}

/** GitHub’s name for what went wrong, as a sentence that says what to do. */
function sentenceFor(error: string, settings: OauthSettings): string {
  switch (error) {
    case 'access_denied':
      return 'You are not signed in, because permission was not given at GitHub. Sign in again and press the green button there.';
    case 'redirect_uri_mismatch':
      return `GitHub knows this site under another address. Whoever looks after the site: register ${callbackAddress(settings)} as the callback address at GitHub.`;
    case 'incorrect_client_credentials':
      return 'GitHub does not accept the site’s own password. Whoever looks after the site: check GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET.';
    case 'unverified_user_email':
      return 'GitHub wants you to confirm your e-mail address first. Do that at GitHub, then sign in again.';
    case 'bad_verification_code':
      return 'GitHub’s permission was too old or used already. Sign in again.';
    default:
      return 'GitHub did not sign you in, and gave no reason that is known here. Sign in again; if it stays so, tell whoever looks after the site.';
  }
}
