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

/** What must stay in sight where a picture is cut, in percent from the left and the top; its middle where that is not said. */
export interface Focus {
  x?: number;
  y?: number;
}

/** A picture as a page shows it, with the words that go with it. */
export interface ShownPicture extends Picture {
  alt: string;
  credit?: string;
  focus: Focus;
  /** The last day it may be shown. */
  until?: string;
}

/** Where a picture stands on a page: a photo across the head of it, a photo as a square for search engines, a crest. */
export type PictureUse = 'photo' | 'square' | 'crest';

/**
 * How wide pictures are made, in pixels: a listing's photo for a telephone and for a large or sharp screen;
 * a crest for its 40 pixels on a screen three times as sharp.
 */
const widths: Record<PictureUse, number[]> = { photo: [480, 960], square: [720], crest: [112] };
/** Width to height of what is cut out of the picture. A crest is never cut. */
const cutRatios = { photo: 5 / 2, square: 1 } as const;

/** One file of a picture as it is published: `chess-club-480.1f3a9c0b.webp`. */
export interface PublishedPicture {
  name: string;
  width: number;
  height: number;
  /** What is cut out of the picture, in its own pixels. */
  cut: Cut;
}

interface Cut {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The files of a picture for one use, the smallest first; none is wider than what is cut out of the picture. */
export function publishedPictures(picture: Picture & { focus?: Focus }, use: PictureUse): PublishedPicture[] {
  const { file, print, focus = {} } = picture;
  const cut = cutOf(picture, use === 'crest' ? picture.width / picture.height : cutRatios[use], focus);
  const wanted = new Set(widths[use].map((width) => Math.min(width, cut.width)));
  const { x = 50, y = 50 } = focus;
  const part = [use === 'square' && 'square', (x !== 50 || y !== 50) && `${x}-${y}`].filter(Boolean);
  return [...wanted].map((width) => ({
    name: `${[file.replace(/\.[a-z]+$/, ''), ...part, width].join('-')}.${print}.webp`,
    width,
    height: Math.max(1, Math.round((cut.height * width) / cut.width)),
    cut,
  }));
}

/**
 * The largest part of a picture with this ratio of width to height. As with CSS’s `object-position`, the point of the
 * picture at `focus` is at the same share of the part: it is never cut off.
 */
function cutOf({ width, height }: Pick<Picture, 'width' | 'height'>, ratio: number, { x = 50, y = 50 }: Focus): Cut {
  const cut = {
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
  };
  return {
    ...cut,
    left: Math.round(((width - cut.width) * x) / 100),
    top: Math.round(((height - cut.height) * y) / 100),
  };
}
