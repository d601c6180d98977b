/** Whether something arrived as it was sent. Small enough for a visitor's browser. */

// One entry for each byte (ISO 3309, polynomial 0xEDB88320 with the lowest bit first).
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The CRC-32 of some bytes, as in ZIP and PNG: a whole number from 0 to 4,294,967,295.
 *
 * A change within any 32 bits in a row always changes it; of other changes, one in 4,294,967,296 goes unnoticed.
 */
export function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ table[(rest ^ byte) & 0xff]!;
  return ~rest >>> 0;
}

/** The CRC-32 of a text in UTF-8. */
export function textChecksum(text: string): number {
  return checksum(new TextEncoder().encode(text));
}
