/** One school's base map: from an OpenStreetMap extract to tiles, without writing anything that is kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Box, isInBox, sharedBox, widerBox } from '../../src/domain/near/map-box.ts';
import type { Stop } from '../../src/domain/near/stops.ts';
import { type MapFeature, mapLayers, type OsmFeature } from '../../src/exchange/osm/feature.ts';
import { withJoinedLines } from '../../src/exchange/osm/joined-lines.ts';
import { mapFeaturesOf } from '../../src/exchange/osm/map-features.ts';
import { seaIn } from '../../src/exchange/osm/sea.ts';
import { stopsIn } from '../../src/exchange/osm/stops.ts';
import { pmtilesOf } from '../../src/exchange/tiles/pmtiles.ts';
import { lowestZoom, type Tile, tilesOf } from '../../src/exchange/tiles/tiles.ts';
import { cutOut, extractInfo, featuresOf, newestChange, sortOsm } from './osmium.ts';

/** A map larger than this is too much for a phone on a school's network. */
export const mostBytes = 8_000_000;

/**
 * What is read reaches further than the map: the tiles at its edge are then full, and a wood or a coast that
 * crosses it without a corner inside, which osmium would leave out, is there.
 */
const beyondKm = 2;

export interface MadeMap {
  box: Box;
  dataFrom: string | null;
  tiles: Tile[];
  archive: Uint8Array;
  maxZoom: number;
  layers: Record<string, string[]>;
  stops: Stop[];
  /** What a person should know: what was left out, and why. */
  remarks: string[];
}

interface Wanted {
  file: string;
  box: Box;
  school: { latitude: number; longitude: number };
  metadata: { name: string; attribution: string };
  /** Most bytes of the archive; for tests. */
  most?: number;
}

/** Makes the map of `box`. Throws a sentence where the extract does not reach the school. */
export async function makeMap({ file, box, school, metadata, most = mostBytes }: Wanted): Promise<MadeMap> {
  const between = mkdtempSync(join(tmpdir(), 'fingerpost-map-'));
  try {
    const info = await extractInfo(file);
    const shared = info.box ? sharedBox(box, info.box) : box;
    if (!shared || !isInBox(shared, school))
      throw new Error(`${file} does not reach the school. Use the extract of the county that the school is in.`);
    const remarks = isWhole(shared, box) ? [] : [`${file} ends inside the map: part of it stays empty.`];
    const wider = widerBox(shared, beyondKm);
    const within = info.box ? (sharedBox(wider, info.box) ?? shared) : wider;
    const cut = join(between, 'cut.osm.pbf');
    await cutOut(await sorted(file, between), within, cut);
    const things = await featuresOf(cut, join(between, 'cut.geojsonseq'));
    const { features, gaps } = mapOf(things, within);
    if (gaps > 0)
      remarks.push('A coastline breaks off inside the map, so part of the sea is drawn by guess or not at all.');
    if (features.length === 0) throw new Error(`${file} has nothing to draw around the school.`);
    return {
      box: shared,
      dataFrom: info.date ?? (await newestChange(cut)),
      layers: kindsOf(features),
      stops: stopsIn(things),
      ...fitted(features, shared, metadata, most, remarks),
    };
  } finally {
    rmSync(between, { recursive: true, force: true });
  }
}

async function sorted(file: string, between: string): Promise<string> {
  if (file.endsWith('.pbf')) return file;
  const ordered = join(between, 'sorted.osm.pbf');
  await sortOsm(file, ordered);
  return ordered;
}

const isWhole = (part: Box, whole: Box) =>
  part.west === whole.west && part.south === whole.south && part.east === whole.east && part.north === whole.north;

function mapOf(things: OsmFeature[], box: Box): { features: MapFeature[]; gaps: number } {
  const coast = things.flatMap(({ tags, geometry }) =>
    tags.natural === 'coastline' && geometry.type === 'LineString' ? [geometry.coordinates] : [],
  );
  const { sea, gaps } = seaIn(box, coast);
  const features = withJoinedLines(things.flatMap(mapFeaturesOf));
  if (sea) features.unshift({ layer: 'water', minZoom: lowestZoom, properties: { kind: 'ocean' }, geometry: sea });
  return { features, gaps };
}

/** The kinds in each layer, in the order of drawing. */
function kindsOf(features: MapFeature[]): Record<string, string[]> {
  const kinds = mapLayers.map((layer) => {
    const found = features
      .filter((feature) => feature.layer === layer)
      .map(({ properties }) => String(properties.kind));
    return [layer, [...new Set(found)].toSorted()] as const;
  });
  return Object.fromEntries(kinds.filter(([, found]) => found.length > 0));
}

/** As much detail as the size allows: first the nearest zoom goes (the next is drawn larger), then the buildings. */
function fitted(features: MapFeature[], box: Box, metadata: Wanted['metadata'], most: number, remarks: string[]) {
  const withoutBuildings = features.filter(({ layer }) => layer !== 'buildings');
  const attempts: [shapes: MapFeature[], maxZoom: number, remark: string | null][] = [
    [features, 15, null],
    [features, 14, 'Too large with zoom 15, so zoom 14 is the nearest: streets are a little coarser close up.'],
    [withoutBuildings, 14, 'Still too large, so buildings are left out as well.'],
  ];
  const said = [...remarks];
  for (const [shapes, maxZoom, remark] of attempts) {
    if (remark) said.push(remark);
    const tiles = tilesOf(shapes, box, maxZoom);
    const archive = pmtilesOf(tiles, box, { ...metadata, type: 'baselayer', vector_layers: layersOf(shapes, maxZoom) });
    if (archive.length <= most || shapes === withoutBuildings) return { tiles, archive, maxZoom, remarks: said };
  }
  throw new Error('unreachable');
}

/** What readers of tiles expect to be told of each layer: its name and the names of its properties. */
function layersOf(features: MapFeature[], maxZoom: number): object[] {
  return mapLayers.flatMap((id) => {
    const inLayer = features.filter(({ layer }) => layer === id);
    const names = [...new Set(inLayer.flatMap(({ properties }) => Object.keys(properties)))].toSorted();
    const fields = Object.fromEntries(names.map((name) => [name, name.startsWith('is_') ? 'Boolean' : 'String']));
    return inLayer.length === 0 ? [] : [{ id, minzoom: lowestZoom, maxzoom: maxZoom, fields }];
  });
}
