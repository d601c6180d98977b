/** How land, water, buildings and ways are drawn, the lowest first. Kinds as in `exchange/osm/kinds.ts`; widths in pixels. */
import { exp, type Feature, LineSymbolizer, type PaintRule, PolygonSymbolizer } from 'protomaps-leaflet';
import type { Colours } from './colours.ts';

/** A width that grows with the zoom: pairs of zoom and pixels. */
type Widths = [zoom: number, pixels: number][];

const line = 2;
const area = 3;

const widths = {
  service: [
    [14, 1],
    [16, 4],
    [18, 9],
  ],
  minor: [
    [12, 0.6],
    [14, 2],
    [16, 7],
    [18, 15],
  ],
  major: [
    [9, 0.8],
    [12, 2],
    [14, 4],
    [16, 9],
    [18, 19],
  ],
  highway: [
    [9, 1.2],
    [12, 3],
    [14, 5],
    [16, 11],
    [18, 22],
  ],
  path: [
    [14, 0.7],
    [16, 1.4],
    [18, 2.4],
  ],
  stream: [
    [13, 0.8],
    [16, 2.5],
    [18, 5],
  ],
  river: [
    [9, 0.8],
    [13, 2],
    [16, 7],
    [18, 16],
  ],
} satisfies Record<string, Widths>;

/** The rules for the drawing library, in the order of drawing. */
export function paintRules(c: Colours): PaintRule[] {
  return [
    ground(['farmland'], c.field),
    ground(['residential', 'industrial', 'parking', 'pedestrian'], c.town),
    ground(['school', 'hospital'], c.grounds),
    ground(['grass', 'golf_course', 'cemetery', 'allotments', 'sports'], c.field),
    ground(['park', 'nature_reserve'], c.park),
    ground(['wood'], c.wood),
    ground(['beach'], c.sand),
    ground(['pitch', 'playground'], c.pitch, c.halo),
    { dataLayer: 'water', filter: isShape(area), symbolizer: new PolygonSymbolizer({ fill: c.water }) },
    watercourse(['stream'], c.water, widths.stream),
    watercourse(['river', 'canal'], c.water, widths.river),
    {
      dataLayer: 'buildings',
      minzoom: 15,
      symbolizer: new PolygonSymbolizer({ fill: c.building, stroke: c['building-edge'], width: 0.6 }),
    },
    way('path', c.path, widths.path, { minzoom: 14, dash: [4, 3] }),
    way('rail', c.railway, [
      [9, 0.8],
      [14, 2.4],
      [18, 4],
    ]),
    way(
      'rail',
      c.halo,
      [
        [14, 1.2],
        [18, 2.4],
      ],
      { minzoom: 14, dash: [6, 6] },
    ),
    ...(['service', 'minor', 'major', 'highway'] as const).map((size) =>
      way(kindOf[size], c['road-edge'], wider(widths[size], 1.6), { minzoom: 13, round: true }),
    ),
    way('service', c.road, widths.service, { round: true }),
    way('minor_road', c.road, widths.minor, { round: true }),
    way('major_road', c['main-road'], widths.major, { round: true }),
    way('highway', c.motorway, widths.highway, { round: true }),
  ];
}

const kindOf = { service: 'service', minor: 'minor_road', major: 'major_road', highway: 'highway' } as const;

function ground(kinds: string[], fill: string, edge?: string): PaintRule {
  return {
    dataLayer: 'landuse',
    filter: isKind(kinds),
    symbolizer: new PolygonSymbolizer({ fill, ...(edge && { stroke: edge, width: 1 }) }),
  };
}

function watercourse(kinds: string[], color: string, width: Widths): PaintRule {
  const isLine = isShape(line);
  const isAmong = isKind(kinds);
  return {
    dataLayer: 'water',
    filter: (zoom, feature) => isLine(zoom, feature) && isAmong(zoom, feature),
    symbolizer: new LineSymbolizer({ color, width: grows(width), lineCap: 'round', lineJoin: 'round' }),
  };
}

interface Drawn {
  minzoom?: number;
  dash?: number[];
  round?: boolean;
}

/** Ways through the air and on the ground; those through tunnels are not to walk by. */
function way(kind: string, color: string, width: Widths, { minzoom, dash, round }: Drawn = {}): PaintRule {
  return {
    dataLayer: 'roads',
    ...(minzoom && { minzoom }),
    filter: (_, { props }) => kindOfWay(props) === kind && !props.is_tunnel,
    symbolizer: new LineSymbolizer({
      color,
      width: grows(width),
      ...(dash && { dash }),
      lineJoin: 'round',
      lineCap: round ? 'round' : 'butt',
    }),
  };
}

/** The ways to a yard or a car park are streets of the smallest kind. */
const kindOfWay = ({ kind, kind_detail }: Feature['props']) => (kind_detail === 'service' ? 'service' : kind);

const grows = (pairs: Widths) => exp(1.5, pairs);
const wider = (pairs: Widths, by: number): Widths => pairs.map(([zoom, pixels]) => [zoom, pixels + by]);

const isKind = (kinds: string[]) => {
  const wanted = new Set<unknown>(kinds);
  return (_: number, { props }: Feature) => wanted.has(props.kind);
};
const isShape =
  (shape: number) =>
  (_: number, { geomType }: Feature) =>
    (geomType as number) === shape;
