/**
 * The ticket that a browser carries while its person is at GitHub: `state.expires.signature`.
 *
 * It is signed with the secret that GitHub gave the site, so that nothing need be kept between two requests. The
 * second secret of PKCE (RFC 7636) is made from the same two, and so is never in a browser.
 */

const characters = new TextEncoder();

/** A new ticket, good until `expires` (milliseconds, as `Date.now()`). */
export async function newTicket(secret: string, expires: number): Promise<string> {
  const state = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return `${state}.${expires}.${await signature(`ticket ${state} ${expires}`, secret)}`;
}

/** The state in a ticket; null where the ticket is not ours or too old. */
export async function stateOf(ticket: string, secret: string, now: number): Promise<string | null> {
  const [, state, expires, signed] = /^([\w-]{43})\.(\d{1,15})\.([\w-]{43})$/.exec(ticket) ?? [];
  if (state === undefined || expires === undefined || signed === undefined || Number(expires) <= now) return null;
  const key = await hmacKey(secret);
  const right = await crypto.subtle.verify(
    'HMAC',
    key,
    bytesOf(signed),
    characters.encode(`ticket ${state} ${expires}`),
  );
  return right ? state : null;
}

/** PKCE’s verifier for a state: 43 characters. */
export function verifierFor(state: string, secret: string): Promise<string> {
  return signature(`verifier ${state}`, secret);
}

/** PKCE’s challenge, by the only method GitHub takes: S256. */
export async function challengeFor(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', characters.encode(verifier))));
}

async function signature(text: string, secret: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', await hmacKey(secret), characters.encode(text));
  return base64url(new Uint8Array(signed));
}

function hmacKey(secret: string): Promise<CryptoKey> {
  const usages: KeyUsage[] = ['sign', 'verify'];
  return crypto.subtle.importKey('raw', characters.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, usages);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
