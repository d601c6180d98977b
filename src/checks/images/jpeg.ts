/** The parts of a JPEG file (ITU-T T.81, annex B): markers, each with its length, up to the end of the picture. */
import { hiding, lettersAt, noParts, type PictureParts, withSize } from './parts.ts';

const endOfImage = 0xd9;
const startOfScan = 0xda;
const comment = 0xfe;

export function jpegParts(bytes: Uint8Array): PictureParts {
  const parts = noParts();
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return parts;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return { ...parts, end: at + 2 };
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const length = twoBytes(bytes, at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return parts;
    const hidden = hiddenIn(bytes, marker, at + 4, length - 2);
    if (hidden) parts.hidden.add(hidden);
    if (isFrame(marker)) {
      withSize(parts, twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
    }
    at += 2 + length;
    if (marker === startOfScan) at = afterScan(bytes, at);
  }
  return parts;
}

function twoBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** The markers of restarts (RST0 to RST7) and TEM have no length. */
function standsAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
}

/** A frame's header (SOF) tells the size; C4, C8 and CC in the same range are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** In the compressed picture, FF is a marker unless 00 or a restart follows it. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !standsAlone(next)) return at;
    at += 1;
  }
  return bytes.length;
}

/**
 * What a part hides, if anything. Of the application parts only JFIF, colour profiles and Adobe's
 * note on colours are needed to show the picture; all others are told of, known or not.
 */
function hiddenIn(bytes: Uint8Array, marker: number, at: number, length: number): string | null {
  if (marker === comment) return hiding.comment;
  if (marker < 0xe0 || marker > 0xef) return null;
  const name = lettersAt(bytes, at, Math.min(length, 28));
  if (marker === 0xe0 && name.startsWith('JFIF\0')) {
    const thumbnail = length >= 14 && bytes[at + 12] !== 0 && bytes[at + 13] !== 0;
    return thumbnail || length > 14 ? hiding.thumbnail : null;
  }
  if (marker === 0xe0 && name.startsWith('JFXX\0')) return hiding.thumbnail;
  if (marker === 0xe1 && name.startsWith('Exif\0')) return hiding.exif;
  if (marker === 0xe1 && name.startsWith('http://ns.adobe.com/')) return hiding.xmp;
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) return null;
  if (marker === 0xe2 && name.startsWith('MPF\0')) return hiding.pictures;
  if (marker === 0xed) return hiding.iptc;
  if (marker === 0xee && name.startsWith('Adobe') && length === 12) return null;
  return hiding.other;
}
