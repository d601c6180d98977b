/**
 * A school's whole set of colours, made from its one or two: band, links, buttons and pale grounds, for light screens
 * and dark ones. Text on each ground keeps 7 : 1 (WCAG 2.2, 1.4.6), whatever colour the school has.
 */
import { clampChroma, converter, formatHex, type Oklch } from 'culori';
import { contrast } from './contrast.ts';

/** Colours as `#24544f`, by the names that `styles/tokens.css` gives them. */
export interface Theme {
  light: Colours;
  dark: Colours;
}
interface Colours {
  /** The band and the hero, with white words on it. */
  band: string;
  /** Hills on the hero: nearer and darker, farther and lighter. */
  'band-deep': string;
  'band-far': string;
  /** The tab one is on, and the top arm of the post. */
  'band-line': string;
  /** Buttons and chosen filters. */
  main: string;
  'on-main': string;
  /** Behind chips and notes. */
  'main-pale': string;
  link: string;
}

/** Fingerpost's own teal and yellow, where no school is meant or a school has not told its colours. */
export const ownColours = { main: '#24544f', accent: '#f2b53a' };

const white = '#ffffff';
const ink = '#14171a';
/** The darkest of the grounds behind text that no school colours; as in `styles/tokens.css`. */
const sunk = '#f1ece3';
const enough = 7;

/** The theme of a school with these colours, each `#` and six digits. */
export function themeOf({
  main = ownColours.main,
  accent = ownColours.accent,
}: {
  main?: string;
  accent?: string;
}): Theme {
  const band = darkened(main, white);
  const light = oklch('#b5c8ff').l;
  const shared = {
    band,
    'band-deep': changed(band, ({ l }) => ({ l: l - 0.07 })),
    'band-far': changed(band, ({ l }) => ({ l: l + 0.07 })),
    'band-line': accent,
  };
  const pale = changed(main, ({ c }) => ({ l: 0.945, c: Math.min(c, 0.02) }));
  const pressed = changed(main, ({ c }) => ({ l: light, c: Math.min(c, 0.08) }));
  return {
    light: {
      ...shared,
      main: band,
      'on-main': white,
      'main-pale': pale,
      link: darkened(darkened(main, sunk), pale),
    },
    dark: {
      ...shared,
      main: pressed,
      'on-main': ink,
      'main-pale': changed(main, ({ c }) => ({ l: 0.31, c: Math.min(c, 0.05) })),
      link: pressed,
    },
  };
}

/** The colour as the site shows it under white words: itself where they can be read on it, else a darker one. */
export function bandOf(main: string): string {
  return darkened(main, white);
}

const oklch = converter('oklch') as (colour: string) => Oklch;

/** The colour, darker step by step until text in it can be read on `ground`, or `ground`'s text on it. */
function darkened(colour: string, ground: string): string {
  let shown = colour.toLowerCase();
  for (let l = oklch(colour).l; contrast(shown, ground) < enough; l -= 0.01) shown = changed(colour, () => ({ l }));
  return shown;
}

/** Lightness and chroma changed, the hue kept, and only as strong as a screen can show it. */
function changed(colour: string, change: (colour: Oklch) => Partial<Oklch>): string {
  const from = oklch(colour);
  return formatHex(clampChroma({ ...from, ...change(from) }, 'oklch'));
}
