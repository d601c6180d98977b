/** The colours of the streets, as styles/map.css has them for light and dark. */

const names = [
  'ground',
  'field',
  'town',
  'park',
  'wood',
  'pitch',
  'grounds',
  'sand',
  'water',
  'building',
  'building-edge',
  'road',
  'main-road',
  'motorway',
  'road-edge',
  'path',
  'railway',
  'name',
  'park-name',
  'water-name',
  'halo',
  'stop',
] as const;

export type Colours = Record<(typeof names)[number], string>;

/** What a canvas has to be told, since it does not read styles: colours, letters, and how large the visitor has text. */
export interface Look {
  colours: Colours;
  font: string;
  /** 1 where text is of the usual size. */
  textScale: number;
  /** No name is written smaller, in CSS pixels. */
  leastLetter?: number;
}

/** The look of the map in this element, as it is now. */
export function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const entries = names.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim() || '#888']);
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    colours: Object.fromEntries(entries),
    font: style.fontFamily,
    textScale: rootSize > 0 ? rootSize / 16 : 1,
  };
}
