/** Vector tiles (Mapbox Vector Tile specification 2.1) from the shapes of a map. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Box } from '../../domain/near/map-box.ts';
import { tilesIn } from '../../domain/near/tile-grid.ts';
import { type MapFeature, type MapLayer, mapLayers } from '../osm/feature.ts';

export interface Tile {
  z: number;
  x: number;
  y: number;
  /** Not compressed. */
  bytes: Uint8Array;
}

/** Tiles further out than this show a town as a dot. */
export const lowestZoom = 8;

const extent = 4096;

/**
 * The tiles of `box` from zoom `lowestZoom` to `highestZoom`, lowest first, without the empty ones. The same shapes
 * in the same order give the same bytes.
 */
export function tilesOf(features: MapFeature[], box: Box, highestZoom: number): Tile[] {
  // Only the last zoom keeps every point; there, 4,096 units to a tile are about 20 cm in Britain at zoom 15.
  const index = new GeoJSONVT(collectionOf(features), { maxZoom: highestZoom, extent, buffer: 64, indexMaxZoom: 0 });
  const tiles: Tile[] = [];
  for (let z = lowestZoom; z <= highestZoom; z++) {
    for (const { x, y } of tilesIn(box, z)) {
      const layers = layersOf(index.getTile(z, x, y), z);
      if (layers) tiles.push({ z, x, y, bytes: fromGeojsonVt(layers, { version: 2, extent }) });
    }
  }
  return tiles;
}

/** The layer and the first zoom travel through the slicing as properties of this name, and are taken off again. */
const hidden = { layer: '#layer', minZoom: '#min' };

function collectionOf(features: MapFeature[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ layer, minZoom, properties, geometry }) => ({
      type: 'Feature',
      properties: { ...properties, [hidden.layer]: layer, [hidden.minZoom]: minZoom },
      geometry,
    })),
  };
}

function layersOf(tile: GeoJSONVTTile | null, z: number): Record<string, GeoJSONVTTile> | null {
  const layers = new Map<MapLayer, GeoJSONVTTile['features']>();
  for (const feature of tile?.features ?? []) {
    const { [hidden.layer]: layer, [hidden.minZoom]: minZoom, ...tags } = feature.tags ?? {};
    if (minZoom > z) continue;
    const inLayer = layers.get(layer) ?? [];
    inLayer.push({ ...feature, tags });
    layers.set(layer, inLayer);
  }
  if (layers.size === 0) return null;
  const filled = mapLayers.filter((layer) => layers.has(layer));
  return Object.fromEntries(filled.map((layer) => [layer, { features: layers.get(layer)! } as GeoJSONVTTile]));
}
