/** What a school's base map is: `content/map/<school>.json`, written by `npm run map` and read by the map on the page. */

/** Tiles of one school's base map and how to get at them. Addresses are relative to the file that says this. */
export interface SchoolMap {
  /** All tiles in one file, for servers that answer Range requests: `weir-lane.pmtiles`. */
  archive: string;
  /** One file a tile, not compressed, for those that do not: `weir-lane/{z}/{x}/{y}.mvt`. A missing tile is empty. */
  tiles: string;
  /** West, south, east, north, in degrees: what there is data for. */
  bounds: [west: number, south: number, east: number, north: number];
  minZoom: number;
  maxZoom: number;
  /** Whom to thank, always shown with the map; `link` is where the licence is explained, or null. */
  attribution: { text: string; link: string | null };
  /** The day of the map data, `2026-11-20`, or null where it has none. */
  dataFrom: string | null;
  /** The layers in the order of drawing, and the kinds of shape that this map has in each. */
  layers: Record<string, string[]>;
  bytes: { archive: number; tiles: number };
}

/** The description in `value`, or null where it is not one: then the map does without streets. */
export function schoolMapFrom(value: unknown): SchoolMap | null {
  if (!isRecord(value)) return null;
  const { archive, tiles, bounds, minZoom, maxZoom, attribution, dataFrom, layers, bytes } = value;
  if (!isFileName(archive) || !isFileName(tiles)) return null;
  if (!Array.isArray(bounds) || bounds.length !== 4 || !bounds.every(Number.isFinite)) return null;
  const [west, south, east, north] = bounds as SchoolMap['bounds'];
  if (west >= east || south >= north || Math.abs(west) > 180 || Math.abs(north) > 90) return null;
  if (!isZoom(minZoom) || !isZoom(maxZoom) || minZoom > maxZoom) return null;
  if (!isRecord(attribution) || typeof attribution.text !== 'string' || attribution.text === '') return null;
  const link = typeof attribution.link === 'string' && /^https:\/\//.test(attribution.link) ? attribution.link : null;
  return {
    archive,
    tiles,
    bounds: [west, south, east, north],
    minZoom,
    maxZoom,
    attribution: { text: attribution.text, link },
    dataFrom: typeof dataFrom === 'string' ? dataFrom : null,
    layers: isRecord(layers) ? (layers as SchoolMap['layers']) : {},
    bytes: isRecord(bytes) ? (bytes as SchoolMap['bytes']) : { archive: 0, tiles: 0 },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file beside this one; nothing that leads out of the folder or to another site. */
const isFileName = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]+(?:\.pmtiles|\/\{z\}\/\{x\}\/\{y\}\.mvt)$/.test(value);

const isZoom = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20;
