/** What the parts of a picture file tell about it, whatever its format. */
export interface PictureParts {
  /** In pixels; 0 when the file does not say. */
  width: number;
  height: number;
  animated: boolean;
  /** What it carries besides the picture, each in a few plain words, no two alike. */
  hidden: Set<string>;
  /** Where its last part stops, in bytes from the beginning; null when the file breaks off before. */
  end: number | null;
}

/** Words for what hides in pictures, said alike for every format. */
export const hiding = {
  exif: 'where, when and with what it was taken (EXIF)',
  xmp: 'notes of the program it was edited with (XMP)',
  iptc: 'names and captions (IPTC)',
  comment: 'a hidden comment',
  thumbnail: 'a second, small picture',
  pictures: 'a second picture',
  time: 'the time it was last changed',
  other: 'data of some program',
} as const;

export function noParts(): PictureParts {
  return { width: 0, height: 0, animated: false, hidden: new Set(), end: null };
}

/** The bytes from `at` read as one letter each; shorter at the end of the file. */
export function lettersAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** A file that tells two sizes is as large as the larger, so that none can be made to look small. */
export function withSize(parts: PictureParts, width: number, height: number): void {
  parts.width = Math.max(parts.width, width);
  parts.height = Math.max(parts.height, height);
}
