/**
 * A small base map in GeoJSON: the land, water, streets and names behind the pins.
 *
 * It may be drawn by hand, so what is read is checked feature by feature, and nothing but plain shapes
 * and plain names is taken over. Format: RFC 7946; positions are longitude, latitude (WGS84).
 */

/** What a shape on the base map is, in the order of drawing: land first, names last. */
export const baseMapKinds = [
  'field',
  'town',
  'park',
  'wood',
  'pitch',
  'water',
  'stream',
  'building',
  'landmark',
  'path',
  'street',
  'main-road',
  'bridge',
  'railway',
  'label',
] as const;
export type BaseMapKind = (typeof baseMapKinds)[number];

/** What a name on the base map is the name of. */
export const labelKinds = ['town', 'quarter', 'water', 'park', 'station', 'building', 'spot'] as const;
export type LabelKind = (typeof labelKinds)[number];

type Position = [longitude: number, latitude: number];
export type Shape =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon'; coordinates: Position[][] };

export interface BaseMapFeature {
  type: 'Feature';
  properties: {
    kind: BaseMapKind;
    name?: string;
    /** For a label: what it names. */
    of?: LabelKind;
    /** The first and last zoom at which a label is shown. */
    from?: number;
    to?: number;
  };
  geometry: Shape;
}

export interface BaseMap {
  type: 'FeatureCollection';
  /** Whom to thank for the map, as shown under it. */
  attribution?: string;
  features: BaseMapFeature[];
}

const mostFeatures = 10_000;

/** The base map in `value`, and a sentence for each part that cannot be used; null where nothing can. */
export function baseMapFrom(value: unknown): { map: BaseMap | null; problems: string[] } {
  if (!isRecord(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return { map: null, problems: ['is not a map: save it as a GeoJSON “FeatureCollection”'] };
  }
  const problems: string[] = [];
  const features: BaseMapFeature[] = [];
  if (value.features.length > mostFeatures) problems.push(`only the first ${mostFeatures} shapes are used`);
  for (const [index, each] of value.features.slice(0, mostFeatures).entries()) {
    const feature = featureFrom(each);
    if (typeof feature === 'string') problems.push(`shape ${index + 1} is left out: ${feature}`);
    else features.push(feature);
  }
  if (features.length === 0) return { map: null, problems: [...problems, 'has no shape that can be drawn'] };
  const attribution = plainText(value.attribution, 200);
  return { map: { type: 'FeatureCollection', ...(attribution && { attribution }), features }, problems };
}

function featureFrom(value: unknown): BaseMapFeature | string {
  if (!isRecord(value) || !isRecord(value.properties)) return 'it is not a GeoJSON “Feature” with properties';
  const { kind, name, of, from, to } = value.properties;
  if (!isOneOf(baseMapKinds, kind)) return `its “kind” is not one of ${baseMapKinds.join(', ')}`;
  const geometry = shapeFrom(value.geometry);
  if (!geometry) return 'it is not a Point, LineString or Polygon of longitudes and latitudes';
  if (name !== undefined && plainText(name, 80) === null) return 'its name is not plain text of at most 80 characters';
  if (kind === 'label' && (name === undefined || geometry.type !== 'Point')) return 'a label needs a name and a Point';
  const properties: BaseMapFeature['properties'] = { kind };
  if (typeof name === 'string') properties.name = name;
  if (isOneOf(labelKinds, of)) properties.of = of;
  if (isZoom(from)) properties.from = from;
  if (isZoom(to)) properties.to = to;
  return { type: 'Feature', properties, geometry };
}

function shapeFrom(value: unknown): Shape | null {
  if (!isRecord(value)) return null;
  const { type, coordinates } = value;
  if (type === 'Point' && isPosition(coordinates)) return { type, coordinates };
  if (type === 'LineString' && isLine(coordinates, 2)) return { type, coordinates };
  if (type === 'Polygon' && Array.isArray(coordinates) && coordinates.length > 0) {
    return coordinates.every((ring) => isLine(ring, 4)) ? { type, coordinates } : null;
  }
  return null;
}

const isLine = (value: unknown, least: number): value is Position[] =>
  Array.isArray(value) && value.length >= least && value.every(isPosition);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90);

const isWithin = (value: unknown, most: number) => Number.isFinite(value) && Math.abs(value as number) <= most;

const isZoom = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isOneOf<const T extends string>(choices: readonly T[], value: unknown): value is T {
  return choices.includes(value as T);
}

/** Words without markup or hidden characters, or null. */
function plainText(value: unknown, most: number): string | null {
  return typeof value === 'string' && value.length <= most && /^[^<>\p{C}]+$/u.test(value) ? value : null;
}
