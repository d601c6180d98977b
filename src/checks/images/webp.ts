/** The parts of a WebP file (RFC 9649): chunks of a name, a length and data, inside one RIFF. */
import { hiding, lettersAt, noParts, type PictureParts, withSize } from './parts.ts';

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);
const animation = new Set(['ANIM', 'ANMF']);
const told: Record<string, string> = { EXIF: hiding.exif, 'XMP ': hiding.xmp };

export function webpParts(bytes: Uint8Array): PictureParts {
  const parts = noParts();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return parts;
  let at = 12;
  while (at + 8 <= end) {
    const name = lettersAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > end) return parts;
    const size = sizeIn(view, name, at + 8, length);
    if (size) withSize(parts, ...size);
    if (animation.has(name)) parts.animated = true;
    else if (!needed.has(name)) parts.hidden.add(told[name] ?? hiding.other);
    at = next;
  }
  return at === end ? { ...parts, end } : parts;
}

/** Width and height: a VP8X chunk tells them, else the head of the picture itself. */
function sizeIn(view: DataView, name: string, at: number, length: number): [number, number] | null {
  if (name === 'VP8X' && length >= 10) {
    return [1 + (view.getUint32(at + 4, true) & 0xffffff), 1 + (view.getUint32(at + 6, true) >>> 8)];
  }
  if (name === 'VP8 ' && length >= 10) {
    return [view.getUint16(at + 6, true) & 0x3fff, view.getUint16(at + 8, true) & 0x3fff];
  }
  if (name === 'VP8L' && length >= 5) {
    const bits = view.getUint32(at + 1, true);
    return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)];
  }
  return null;
}
