/** OpenStreetMap's shapes as read, and the shapes of our own map. Positions are longitude, latitude (WGS84). */
import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';

/** One thing of OpenStreetMap with its tags, as `osmium export` gives it. */
export interface OsmFeature {
  tags: Record<string, string>;
  geometry: Point | LineString | MultiPolygon;
}

/** The layers of the base map, in the order of drawing; named as in the Protomaps basemap, version 4. */
export const mapLayers = ['landuse', 'water', 'buildings', 'roads', 'pois', 'places'] as const;
export type MapLayer = (typeof mapLayers)[number];

type MapShape = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** One shape of the base map. */
export interface MapFeature {
  layer: MapLayer;
  /** The first tile zoom that has it. */
  minZoom: number;
  properties: Record<string, string | number | boolean>;
  geometry: MapShape;
}

/** The feature in one line of `osmium export -f geojsonseq`, or null where it is of no use. */
export function osmFeatureFrom(line: string): OsmFeature | null {
  const { properties, geometry } = JSON.parse(line) as { properties: Record<string, string>; geometry: Geometry };
  const { type } = geometry;
  if (type !== 'Point' && type !== 'LineString' && type !== 'MultiPolygon') return null;
  return { tags: properties, geometry };
}
