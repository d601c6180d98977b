/** Which names the streets carry and how they are written; a name higher in this table wins where two want one room. */
import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  type Feature,
  GroupSymbolizer,
  type LabelRule,
  type LabelSymbolizer,
  LineLabelSymbolizer,
  OffsetTextSymbolizer,
  TextPlacements,
} from 'protomaps-leaflet';
import { BusStopSign } from './bus-stop-sign.ts';
import type { Look } from './colours.ts';

interface Reader {
  /** The language of the page, like `cy`: names in it come first. */
  language: string;
  /** The school has a mark with its name of its own. */
  school: string;
}

/** The rules for the drawing library. */
export function labelRules(look: Look, { language, school }: Reader): LabelRule[] {
  const { colours: c } = look;
  const writing = writingIn(look, language);
  const place = (size: number, weight: number, color = c.name) =>
    new CenteredTextSymbolizer({ ...writing(size, weight, color), lineHeight: 1.3, maxLineChars: 16 });
  const along = (size: number, color: string, style?: string) =>
    new LineLabelSymbolizer({ ...writing(size, 500, color, style), width: 4, position: 2, repeatDistance: 400 });
  const spot = (size: number, color: string, weight = 500) =>
    new GroupSymbolizer([
      new CircleSymbolizer({ radius: 3, fill: color, stroke: c.halo, width: 1.5 }),
      new OffsetTextSymbolizer({
        ...writing(size, weight, color),
        placements: [TextPlacements.S],
        offsetY: 7,
        lineHeight: 1.3,
        maxLineChars: 16,
      }),
    ]);
  const among = (dataLayer: string, kinds: string[], minzoom: number, symbolizer: LabelSymbolizer): LabelRule => {
    const wanted = new Set<unknown>(kinds);
    return {
      dataLayer,
      minzoom,
      filter: (_, { props }) => wanted.has(props.kind) && props.name !== school,
      symbolizer,
    };
  };

  return [
    { ...placesOf('locality', (rank) => rank >= 10), maxzoom: 15, symbolizer: place(17, 600) },
    { ...placesOf('locality', (rank) => rank < 10), minzoom: 11, symbolizer: place(15, 600) },
    { ...placesOf('neighbourhood', () => true), minzoom: 13, maxzoom: 17, symbolizer: place(14, 600) },
    among('pois', ['station', 'bus_station', 'tram_stop'], 13, spot(13, c.name, 700)),
    among('roads', ['highway', 'major_road'], 14, along(12, c.name)),
    among('pois', ['park', 'wood', 'beach'], 14, place(13, 500, c['park-name'])),
    among('pois', ['water'], 14, new CenteredTextSymbolizer({ ...writing(13, 500, c['water-name'], 'italic') })),
    among('water', ['river', 'canal'], 13, along(13, c['water-name'], 'italic')),
    among('roads', ['minor_road'], 15, along(12, c.name)),
    among('pois', ['library', 'community_centre', 'museum', 'school', 'hospital', 'sports'], 15, spot(12, c.name)),
    {
      dataLayer: 'pois',
      minzoom: 16,
      filter: isBusStop,
      symbolizer: new BusStopSign(c.stop, c.halo, look.leastLetter),
    },
    among('pois', ['worship', 'health', 'services', 'playground', 'pitch'], 16, spot(12, c.name)),
    among('roads', ['path'], 17, along(11, c.name)),
    among('water', ['stream'], 15, along(12, c['water-name'], 'italic')),
  ];
}

function writingIn({ colours, font, textScale, leastLetter = 0 }: Look, language: string) {
  return (size: number, weight: number, fill: string, style?: string) => ({
    labelProps: [`name:${language}`, 'name'],
    fontFamily: font,
    fontSize: Math.max(leastLetter, Math.round(size * textScale)),
    fontWeight: weight,
    ...(style && { fontStyle: style }),
    fill,
    stroke: colours.halo,
    width: 2,
  });
}

/** Places of a kind, the more important first. */
function placesOf(kind: string, isWanted: (rank: number) => boolean): Omit<LabelRule, 'symbolizer'> {
  return {
    dataLayer: 'places',
    filter: (_, { props }) => props.kind === kind && isWanted(Number(props.rank)),
    sort: (one, other) => Number(other.rank) - Number(one.rank),
  };
}

const isBusStop = (_: number, { props }: Feature) => props.kind === 'bus_stop';
