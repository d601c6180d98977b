/**
 * A made-up town around the first school of a made-up directory: streets, houses and postcodes as closely packed as in
 * a real one, so that its map and its postcode file weigh what real ones do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapFiles, writeFiles } from '../../scripts/map/write-map.ts';
import type { Box } from '../../src/domain/near/map-box.ts';
import { type NearFile, packed, type Unit } from '../../src/domain/near/postcode-files.ts';
import type { MapFeature } from '../../src/exchange/osm/feature.ts';
import { pmtilesOf } from '../../src/exchange/tiles/pmtiles.ts';
import { tilesOf } from '../../src/exchange/tiles/tiles.ts';
import { chanceFrom } from './random.ts';

const school = 'school-1';
const middle = { latitude: 53.5, longitude: -4.6 };
/** The places of the made-up listings and a kilometre more: 6 by 6.6 km. */
const box: Box = { west: -4.645, south: 53.47, east: -4.555, north: 53.53 };
/** 110 m up and 120 m across. */
const block = { up: 0.001, across: 0.0018 };
/** Every street is broken off and named anew after so many blocks. */
const blocksInStreet = 4;
const housesInBlock = 5;

export interface Town {
  /** A postcode that is in the file. */
  postcode: string;
  postcodes: number;
  /** Bytes of the map's one file, and of all its single tiles. */
  archive: number;
  tiles: number;
  tileCount: number;
  /** Bytes of the postcodes in reach, before compression. */
  near: number;
}

/** Writes the map and the postcodes of `school-1` into a content folder. */
export function writeMadeUpTown(content: string): Town {
  const features = [...streets(), ...houses(), ...parks(), ...stops()];
  const tiles = tilesOf(features, box, 15);
  const archive = pmtilesOf(tiles, box, { name: 'Made up' });
  const made = { box, tiles, archive, maxZoom: 15, dataFrom: null, layers: {}, stops: [], remarks: [] };
  const folder = join(content, 'map');
  const attribution = { text: 'A made-up town.', link: null };
  const files = mapFiles(school, made, attribution, []);
  writeFiles(files, { out: folder, stopsIn: folder, slug: school });

  const near = nearFile();
  const text = JSON.stringify(near);
  mkdirSync(join(content, 'postcodes'), { recursive: true });
  writeFileSync(join(content, 'postcodes', `near-${school}.json`), text);
  return {
    postcode: 'ZZ3 5AB',
    postcodes: Object.keys(near.districts).length * postcodesInDistrict,
    archive: archive.length,
    tiles: files.tilesBytes,
    tileCount: tiles.length,
    near: text.length,
  };
}

const rows = Math.round((box.north - box.south) / block.up);
const columns = Math.round((box.east - box.west) / block.across);

/** The corner of a block, moved a little: no town is a grid. */
function corner(row: number, column: number): [longitude: number, latitude: number] {
  const chance = chanceFrom(row * 1000 + column);
  const moved = () => (chance.number() - 0.5) * 0.3;
  return [box.west + (column + moved()) * block.across, box.south + (row + moved()) * block.up];
}

function streets(): MapFeature[] {
  const features: MapFeature[] = [];
  const add = (name: string, isMain: boolean, coordinates: number[][]) =>
    features.push({
      layer: 'roads',
      minZoom: isMain ? 10 : 12,
      properties: { kind: isMain ? 'major_road' : 'minor_road', kind_detail: isMain ? 'primary' : 'residential', name },
      geometry: { type: 'LineString', coordinates },
    });
  const along = (from: number, to: (place: number) => number[]) =>
    Array.from({ length: blocksInStreet + 1 }, (_, place) => to(from + place));
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column < columns; column += blocksInStreet)
      add(
        `Row ${row} Street ${column}`,
        row % 12 === 0,
        along(column, (place) => corner(row, place)),
      );
  for (let column = 0; column <= columns; column++)
    for (let row = 0; row < rows; row += blocksInStreet)
      add(
        `Column ${column} Lane ${row}`,
        column % 12 === 0,
        along(row, (place) => corner(place, column)),
      );
  return features;
}

function houses(): MapFeature[] {
  const features: MapFeature[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let house = 0; house < housesInBlock * 2; house++) {
        const [west, south] = corner(row, column);
        const left = west + block.across * (0.1 + (house % housesInBlock) * 0.17);
        const low = south + block.up * (house < housesInBlock ? 0.12 : 0.72);
        features.push({
          layer: 'buildings',
          minZoom: 14,
          properties: { kind: 'building' },
          geometry: square(left, low, 0.1),
        });
      }
  return features;
}

function parks(): MapFeature[] {
  const features: MapFeature[] = [];
  for (let row = 3; row < rows; row += 15)
    for (let column = 5; column < columns; column += 15) {
      const [west, south] = corner(row, column);
      features.push({ layer: 'landuse', minZoom: 10, properties: { kind: 'park' }, geometry: square(west, south, 2) });
      features.push(point('pois', 13, { kind: 'park', name: `Park ${row}` }, west, south));
      features.push(
        point('places', 12, { kind: 'neighbourhood', name: `Quarter ${row} ${column}`, rank: 5 }, west, south),
      );
    }
  return features;
}

function stops(): MapFeature[] {
  const features: MapFeature[] = [];
  for (let row = 0; row < rows; row += 3)
    for (let column = 0; column < columns; column += 3) {
      const [west, south] = corner(row, column);
      features.push(point('pois', 15, { kind: 'bus_stop', name: `Stop ${row} ${column}` }, west, south));
    }
  return features;
}

function square(west: number, south: number, blocks: number): MapFeature['geometry'] {
  const [east, north] = [west + block.across * blocks, south + block.up * blocks];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function point(
  layer: MapFeature['layer'],
  minZoom: number,
  properties: MapFeature['properties'],
  longitude: number,
  latitude: number,
): MapFeature {
  return { layer, minZoom, properties, geometry: { type: 'Point', coordinates: [longitude, latitude] } };
}

/** A town's six districts of 1,500 postcodes each. */
const districts = ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6'];
const postcodesInDistrict = 1500;

function nearFile(): NearFile {
  const entries = districts.map((district, place) => [district, packed(unitsOf(place))]);
  return { attribution: 'Made-up postcodes.', school, districts: Object.fromEntries(entries) };
}

function unitsOf(district: number): Unit[] {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const chance = chanceFrom(district);
  return Array.from({ length: postcodesInDistrict }, (_, place) => ({
    unit: `${place % 10}${letters[Math.floor(place / 10 / letters.length)]}${letters[Math.floor(place / 10) % letters.length]}`,
    latitude: middle.latitude + (chance.number() - 0.5) * 0.06,
    longitude: middle.longitude + (chance.number() - 0.5) * 0.09,
  }));
}
