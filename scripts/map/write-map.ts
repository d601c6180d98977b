/** The files of a school's map, and how they are put in place. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../../src/disk/write-together.ts';
import { distanceKm } from '../../src/domain/near/distance.ts';
import { hasPosition, type MaybePosition } from '../../src/domain/near/position.ts';
import type { SchoolMap } from '../../src/domain/near/school-map.ts';
import { nearStopKm, type Stop, type StopFile } from '../../src/domain/near/stops.ts';
import { lowestZoom } from '../../src/exchange/tiles/tiles.ts';
import type { SiteSettings } from '../../src/schema/settings.ts';
import type { MadeMap } from './make-map.ts';
import type { MapSource } from './source.ts';

export interface MapFiles {
  archive: Uint8Array;
  /** By path below the school's folder: `15/16030/10578.mvt`. */
  tiles: Map<string, Uint8Array>;
  tilesBytes: number;
  about: SchoolMap;
  stops: StopFile;
}

/** OpenStreetMap's licence (ODbL) asks for this wherever the map is shown; a made-up town says so instead. */
export function attributionFor({ madeUp }: MapSource, site: SiteSettings): SchoolMap['attribution'] {
  if (madeUp) return { text: `Map drawn for ${site.place}, a town that does not exist.`, link: null };
  return { text: '© OpenStreetMap contributors', link: 'https://www.openstreetmap.org/copyright' };
}

/** The stops near any of the places, with every pole of each. */
export function nearStops(stops: Stop[], places: MaybePosition[]): Stop[] {
  const known = places.filter(hasPosition);
  return stops.filter((stop) => known.some((place) => distanceKm(place, stop) <= nearStopKm));
}

export function mapFiles(slug: string, made: MadeMap, attribution: SchoolMap['attribution'], stops: Stop[]): MapFiles {
  const tilesBytes = made.tiles.reduce((size, { bytes }) => size + bytes.length, 0);
  const { west, south, east, north } = made.box;
  return {
    archive: made.archive,
    tiles: new Map(made.tiles.map(({ z, x, y, bytes }) => [`${z}/${x}/${y}.mvt`, bytes])),
    tilesBytes,
    about: {
      archive: `${slug}.pmtiles`,
      tiles: `${slug}/{z}/{x}/{y}.mvt`,
      bounds: [west, south, east, north],
      minZoom: lowestZoom,
      maxZoom: made.maxZoom,
      attribution,
      dataFrom: made.dataFrom,
      layers: made.layers,
      bytes: { archive: made.archive.length, tiles: tilesBytes },
    },
    stops: { attribution: attribution.text, dataFrom: made.dataFrom, stops },
  };
}

/** Writes them over those of last time; tiles that are no longer part of the map go. */
export function writeFiles(
  files: MapFiles,
  { out, stopsIn, slug }: { out: string; stopsIn: string; slug: string },
): void {
  const written = [
    ...[...files.tiles].map(([path, content]) => ({ path: join(out, slug, path), content })),
    { path: join(out, `${slug}.pmtiles`), content: files.archive },
    { path: join(out, `${slug}.json`), content: `${JSON.stringify(files.about, null, 2)}\n` },
    { path: join(stopsIn, `stops-${slug}.json`), content: stopsText(files.stops) },
  ];
  const old = tilesIn(join(out, slug)).filter((path) => !written.some((each) => each.path === path));
  // The same map can be drawn again.
  writeTogether(out, [...written, ...old.map((path) => ({ path, content: null }))], { lasting: false });
}

/** One stop a line, so that a change shows as one. */
function stopsText({ attribution, dataFrom, stops }: StopFile): string {
  const lines = stops.map((stop) => `    ${JSON.stringify(stop)}`).join(',\n');
  const head = `  "attribution": ${JSON.stringify(attribution)},\n  "dataFrom": ${JSON.stringify(dataFrom)}`;
  return `{\n${head},\n  "stops": [${lines && `\n${lines}\n  `}]\n}\n`;
}

function tilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.mvt')).map((name) => join(folder, name));
}
