/** Random secrets, and what is kept of them: never the secret itself. */

/** 32 random bytes as text for an address or a cookie: 43 characters. */
export function newSecret(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = random(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** SHA-256 in hexadecimal: a key of the store that gives nobody the secret back. */
export async function hashed(text: string | Uint8Array): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
