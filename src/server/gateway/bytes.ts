/** Bytes as text and back. */

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call cannot take a million arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Null for what is no base64. */
export function bytesOfBase64(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
