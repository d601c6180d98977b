/**
 * What a picture file hides, read from its bytes alone: the same in Node, in a browser and in a function.
 *
 * It reads the parts a file is made of and lets through only what is needed to show the picture, so that
 * data nobody has thought of yet is refused too. It decodes nothing.
 */
import { jpegParts } from './images/jpeg.ts';
import { lettersAt, type PictureParts } from './images/parts.ts';
import { pngParts } from './images/png.ts';
import { webpParts } from './images/webp.ts';

export type PictureKind = 'jpeg' | 'png' | 'webp';

/** At most 5 MB and 25 million pixels: more is no picture for a web page, and may be made to jam a computer. */
const pictureLimits = { bytes: 5_000_000, pixels: 25_000_000 } as const;

const readers: Record<PictureKind, (bytes: Uint8Array) => PictureParts> = {
  jpeg: jpegParts,
  png: pngParts,
  webp: webpParts,
};

/**
 * Everything that keeps a picture from being published, each a sentence that says what to do;
 * empty for a sound picture that carries nothing but itself (a colour profile is fine).
 */
export function imageProblems(bytes: Uint8Array): string[] {
  return pictureFindings(bytes).map(({ message }) => message);
}

/** The same, each with its code. */
export function pictureFindings(bytes: Uint8Array): { code: string; message: string }[] {
  const kind = pictureKind(bytes);
  if (!kind)
    return [{ code: 'image.format', message: `is ${otherKind(bytes)}; save it as JPEG, PNG or WebP and add that` }];
  const parts = readers[kind](bytes);
  const found: { code: string; message: string }[] = [];
  const tell = (code: string, message: string) => found.push({ code, message });
  if (bytes.length > pictureLimits.bytes)
    tell('image.size', `has ${(bytes.length / 1_000_000).toFixed(1)} MB, and 5 MB is the most; save a smaller copy`);
  if (parts.width * parts.height > pictureLimits.pixels)
    tell('image.pixels', `is ${parts.width} × ${parts.height} pixels large; make its longest side 1600 pixels`);
  if (parts.animated) tell('image.animated', 'moves; use a picture that stands still');
  if (parts.hidden.size > 0) {
    const what = [...parts.hidden].join(', ');
    tell('image.metadata', `carries ${what}; add it through the editor, which takes this out, or export it without`);
  }
  if (parts.end === null || parts.width === 0 || parts.height === 0)
    tell('image.decode', 'is broken or only half there; save it again and add that');
  else if (parts.end < bytes.length)
    tell('image.trailing', 'carries something else behind the picture; save it again in a picture program');
  return found;
}

/** Width and height in pixels, as the file itself tells them; null for what is no picture. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const kind = pictureKind(bytes);
  if (!kind) return null;
  const { width, height } = readers[kind](bytes);
  return { width, height };
}

/** Which kind of picture it is by its first bytes, whatever its name; null for all that is not shown. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (lettersAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (lettersAt(bytes, 0, 4) === 'RIFF' && lettersAt(bytes, 8, 4) === 'WEBP') return 'webp';
  return null;
}

/** Words for what came instead. */
function otherKind(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file';
  const head = lettersAt(bytes, 0, 300);
  if (head.startsWith('GIF8')) return 'a GIF';
  if (/^ftyp(heic|heix|mif1|msf1|hevc)/.test(head.slice(4))) return 'a photo as iPhones keep it (HEIC)';
  if (head.startsWith('ftypavif', 4)) return 'an AVIF picture';
  if (/<svg|<\?xml/i.test(head)) return 'a drawing that can carry programs (SVG)';
  return 'not a picture we can show';
}
