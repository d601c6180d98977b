/** The parts of a PNG file (W3C PNG, third edition): chunks of a length, a name, data and a checksum. */
import { hiding, lettersAt, noParts, type PictureParts } from './parts.ts';

/** What is needed to show the picture in the right colours and size. */
const needed = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT'.split(' '),
);
const animation = new Set(['acTL', 'fcTL', 'fdAT']);
const told: Record<string, string> = {
  eXIf: hiding.exif,
  tEXt: hiding.comment,
  zTXt: hiding.comment,
  iTXt: hiding.comment,
  tIME: hiding.time,
};

export function pngParts(bytes: Uint8Array): PictureParts {
  const parts = noParts();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = lettersAt(bytes, at + 4, 4);
    const next = at + 12 + length;
    if (next > bytes.length) return parts;
    if (name === 'IHDR' && length >= 8) {
      parts.width = view.getUint32(at + 8);
      parts.height = view.getUint32(at + 12);
    }
    if (animation.has(name)) parts.animated = true;
    else if (!needed.has(name)) parts.hidden.add(hiddenIn(bytes, name, at + 8, length));
    if (name === 'IEND') return { ...parts, end: next };
    at = next;
  }
  return parts;
}

function hiddenIn(bytes: Uint8Array, name: string, at: number, length: number): string {
  if (name === 'iTXt' && lettersAt(bytes, at, Math.min(length, 17)) === 'XML:com.adobe.xmp') return hiding.xmp;
  return told[name] ?? hiding.other;
}
