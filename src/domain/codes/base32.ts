/**
 * Bytes as letters and numbers that survive paper, e-mail and being read aloud.
 *
 * Douglas Crockford's base 32 (crockford.com/base32.html): no I, L, O or U, capitals or small letters alike. Capitals
 * and numbers are also what a QR code packs closest: 5.5 bits a character, where mixed letters take 8.
 */

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map([...letters].map((letter, value) => [letter, value]));
// What people write for a number they cannot tell from a letter.
for (const [letter, meant] of ['O0', 'I1', 'L1']) values.set(letter!, values.get(meant!)!);

/** `[1, 2, 3]` => `04106`; the bits left over in the last letter are 0. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31];
    held &= 0xff;
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31];
}

/** The bytes of such a text; null where a letter is none of ours, or where no bytes are written so. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  // Some foreign letters, such as “ſ”, become ours as capitals.
  if (!/^[0-9A-Za-z]*$/.test(text)) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of text.toUpperCase()) {
    const value = values.get(letter);
    if (value === undefined) return null;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >>> bits;
    }
  }
  const leftOver = held & ((1 << bits) - 1);
  return bits < 5 && leftOver === 0 ? bytes : null;
}
