/** A picture of the content folder that may be shown: it carries nothing but itself. */
export interface Picture {
  /** Its name in `content/photos`: `chess-club.jpg`. */
  file: string;
  /** In pixels. */
  width: number;
  height: number;
  /** A short print of its bytes: another picture of the same name has another address. */
  print: string;
}

/** A picture as a page shows it, with the words that go with it. */
export interface ShownPicture extends Picture {
  alt: string;
  credit?: string;
}

/** Where a picture stands on a page. */
export type PictureUse = 'photo' | 'crest';

/**
 * How wide pictures are made, in pixels: a listing's photo for a telephone and for a large or sharp screen;
 * a crest for its 40 pixels on a screen three times as sharp.
 */
const widths: Record<PictureUse, number[]> = { photo: [480, 960], crest: [112] };

/** One file of a picture as it is published: `chess-club-480.1f3a9c0b.webp`. */
export interface PublishedPicture {
  name: string;
  width: number;
  height: number;
}

/** The files of a picture for one use, the smallest first; none is wider than the picture itself. */
export function publishedPictures(picture: Picture, use: PictureUse): PublishedPicture[] {
  const wanted = new Set(widths[use].map((width) => Math.min(width, picture.width)));
  return [...wanted].map((width) => ({
    name: `${picture.file.replace(/\.[a-z]+$/, '')}-${width}.${picture.print}.webp`,
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  }));
}
