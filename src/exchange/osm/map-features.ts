/**
 * What the base map takes from OpenStreetMap: streets to walk by, water, green places, buildings, stops and names.
 *
 * Tags as in the OpenStreetMap wiki's “Map features”; layers and kinds as in the Protomaps basemap, version 4.
 * Left out on purpose: shops, refuges and every other social facility, and whatever lies underground.
 */
import polylabel from 'polylabel';
import type { MapFeature, OsmFeature } from './feature.ts';
import { greenKinds, landmarkKinds, type Named, placeKinds, railwayKinds, roadKinds, waterKinds } from './kinds.ts';

type Tags = OsmFeature['tags'];
type Properties = MapFeature['properties'];

/** The shapes that one thing of OpenStreetMap gives the map: none, one, or an area and its name. */
export function mapFeaturesOf({ tags, geometry }: OsmFeature): MapFeature[] {
  if (isUnderground(tags)) return [];
  if (geometry.type === 'LineString') return linesOf(tags, geometry);
  if (geometry.type === 'Point') return pointsOf(tags, geometry);
  return [...areasOf(tags, geometry), ...pointsOf(tags, middleOf(geometry))];
}

function linesOf(tags: Tags, geometry: MapFeature['geometry']): MapFeature[] {
  const line = (layer: 'roads' | 'water', minZoom: number, properties: Properties): MapFeature[] => [
    { layer, minZoom, properties, geometry },
  ];
  const rail = kindIn(railwayKinds, tags.railway);
  if (rail) return line('roads', rail.minZoom, { kind: 'rail', kind_detail: tags.railway!, ...crossing(tags) });
  const road = roadOf(tags);
  if (road) {
    const properties: Properties = { kind: road.kind, kind_detail: road.detail, ...names(tags), ...crossing(tags) };
    if (tags.ref && road.kind !== 'path') properties.ref = tags.ref;
    return line('roads', road.minZoom, properties);
  }
  const water = kindIn(waterKinds.lines, tags.waterway);
  return water ? line('water', water.minZoom, { kind: water.kind, ...names(tags) }) : [];
}

function roadOf(tags: Tags): (Named & { detail: string }) | null {
  const road = kindIn(roadKinds, tags.highway);
  if (!road) return null;
  const closed = /^(?:no|private)$/.test(tags.foot ?? tags.access ?? '');
  // A private drive leads nobody anywhere; a private street is still a landmark.
  if (closed && (road.kind === 'path' || tags.highway === 'service')) return null;
  if (tags.service === 'parking_aisle' || tags.service === 'driveway') return null;
  if (/^(?:sidewalk|crossing)$/.test(tags.footway ?? '')) return { ...road, minZoom: 15, detail: tags.footway! };
  return { ...road, detail: tags.highway! };
}

function areasOf(tags: Tags, geometry: MapFeature['geometry']): MapFeature[] {
  const area = (layer: MapFeature['layer'], { kind, minZoom }: Named): MapFeature[] => [
    { layer, minZoom, properties: { kind }, geometry },
  ];
  if (tags.building && tags.building !== 'no') return area('buildings', { kind: 'building', minZoom: 14 });
  const water = tags.natural === 'water' ? (kindIn(waterKinds.areas, tags.water) ?? waterKinds.water) : undefined;
  if (water || tags.waterway === 'riverbank' || tags.landuse === 'reservoir' || tags.leisure === 'swimming_pool')
    return area('water', water ?? waterKinds.water);
  if (tags.highway === 'pedestrian') return area('landuse', { kind: 'pedestrian', minZoom: 13 });
  const green = found(greenKinds, tags);
  return green ? area('landuse', green) : [];
}

function pointsOf(tags: Tags, geometry: MapFeature['geometry']): MapFeature[] {
  const point = (layer: 'places' | 'pois', { kind, minZoom }: Named, more: Properties = {}): MapFeature[] => [
    { layer, minZoom, properties: { kind, ...more, ...names(tags), min_zoom: minZoom }, geometry },
  ];
  const place = kindIn(placeKinds, tags.place);
  if (place) return tags.name ? point('places', place, { kind_detail: tags.place!, rank: place.rank }) : [];
  const landmark = found(landmarkKinds, tags);
  if (!landmark) return [];
  // A stop is of use without a name; anything else on the map without one is only clutter.
  return tags.name || landmark.kind === 'bus_stop' ? point('pois', landmark) : [];
}

function found(kinds: Record<string, Record<string, Named>>, tags: Tags): Named | undefined {
  for (const [key, values] of Object.entries(kinds)) {
    const kind = kindIn(values, tags[key]);
    if (kind) return kind;
  }
  return undefined;
}

/** Anybody may write anything as a tag's value, “constructor” too: only the table's own words count. */
function kindIn<K extends Named>(kinds: Record<string, K>, value: string | undefined): K | undefined {
  return value !== undefined && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
}

/** The name as signed, and the Welsh and English ones where they differ from it. */
function names(tags: Tags): Properties {
  const { name, 'name:cy': welsh, 'name:en': english } = tags;
  return {
    ...(name && { name }),
    ...(welsh && welsh !== name && { 'name:cy': welsh }),
    ...(english && english !== name && { 'name:en': english }),
  };
}

function crossing(tags: Tags): Properties {
  return {
    ...(tags.bridge && tags.bridge !== 'no' && { is_bridge: true }),
    ...(tags.tunnel && tags.tunnel !== 'no' && { is_tunnel: true }),
  };
}

function isUnderground(tags: Tags): boolean {
  if (tags.location === 'underground' || tags.tunnel === 'culvert') return true;
  const tunnelled = tags.tunnel === 'yes' && (tags.railway !== undefined || tags.waterway !== undefined);
  return tunnelled || (tags.building !== undefined && Number(tags.layer ?? 0) < 0);
}

/** A point well inside an area, for its name; a tenth of the exactness of the map is enough (about 10 m). */
function middleOf(geometry: OsmFeature['geometry']): { type: 'Point'; coordinates: number[] } {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const largest = polygons.toSorted((one, other) => other[0]!.length - one[0]!.length)[0] ?? [];
  const [longitude, latitude] = polylabel(largest, 0.0001);
  return { type: 'Point', coordinates: [longitude, latitude].map((each) => Math.round(each! * 1e6) / 1e6) };
}
