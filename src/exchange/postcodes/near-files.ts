/** The postcode files of a site, from what tables say of whole districts: see `domain/near/postcode-files.ts`. */

import { gzipSync } from 'fflate';
import { distanceKm } from '../../domain/near/distance.ts';
import { middleOf, reachKm } from '../../domain/near/find-postcode.ts';
import type { Position } from '../../domain/near/position.ts';
import {
  type DistrictFile,
  type DistrictMiddle,
  type DistrictTable,
  type NearFile,
  type PackedDistrict,
  packed,
  type Unit,
} from '../../domain/near/postcode-files.ts';

/** Every postcode of each district that the tables hold. */
export type Districts = Map<string, Unit[]>;

export interface LocatedSchool extends Position {
  slug: string;
}

export interface PostcodeFilesPlan {
  districts: DistrictFile[];
  near: { file: NearFile; bytes: number; leftOut: string[] }[];
  table: DistrictTable;
}

export interface PlanOptions {
  /** How far around each school, in kilometres. */
  withinKm: number;
  attribution: string;
  /** Middles of districts from elsewhere, for those that the tables do not hold. */
  middles: ReadonlyMap<string, DistrictMiddle>;
  /** The most that a school's file may weigh, compressed, in bytes. */
  most: number;
}

/** All files for these schools; the same input gives the same files. */
export function postcodeFiles(
  districts: Districts,
  schools: readonly LocatedSchool[],
  options: PlanOptions,
): PostcodeFilesPlan {
  const { attribution, withinKm, middles, most } = options;
  const reach = schools.map((school) => ({ school, names: districtsWithin(districts, school, withinKm) }));
  const wanted = [...new Set(reach.flatMap(({ names }) => names))].toSorted();
  const packedDistricts = new Map(wanted.map((name) => [name, packed(districts.get(name)!)]));
  const own = new Map([...districts].map(([name, units]) => [name, middle(units)]));
  return {
    districts: wanted.map((district) => ({ attribution, district, sectors: packedDistricts.get(district)! })),
    near: reach.map(({ school, names }) => nearFile(attribution, school.slug, names, packedDistricts, most)),
    table: {
      attribution,
      districts: Object.fromEntries([...middles, ...own].toSorted(([one], [other]) => (one < other ? -1 : 1))),
      files: wanted,
    },
  };
}

/** The districts with a postcode within `km` of a place, the nearest first. */
function districtsWithin(districts: Districts, from: Position, km: number): string[] {
  const reach = [...districts].map(([name, units]) => ({ name, nearest: nearestOf(units, from) }));
  return reach
    .filter(({ nearest }) => nearest <= km)
    .toSorted((one, other) => one.nearest - other.nearest || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
}

function nearestOf(units: readonly Unit[], from: Position): number {
  return units.reduce((least, unit) => Math.min(least, distanceKm(from, unit)), Number.POSITIVE_INFINITY);
}

/** As many districts as the file may hold, the nearest of them. */
function nearFile(
  attribution: string,
  school: string,
  names: string[],
  packedDistricts: ReadonlyMap<string, PackedDistrict>,
  most: number,
): PostcodeFilesPlan['near'][number] {
  const fileWith = (count: number): NearFile => ({
    attribution,
    school,
    districts: Object.fromEntries(names.slice(0, count).map((name) => [name, packedDistricts.get(name)!])),
  });
  const weight = (count: number) => gzippedBytes(JSON.stringify(fileWith(count)));
  let fits = 0;
  let tooMany = names.length + 1;
  if (weight(names.length) <= most) fits = names.length;
  else {
    while (tooMany - fits > 1) {
      const half = Math.floor((fits + tooMany) / 2);
      if (weight(half) <= most) fits = half;
      else tooMany = half;
    }
  }
  return { file: fileWith(fits), bytes: weight(fits), leftOut: names.slice(fits) };
}

/** To about 100 metres, as near as a middle means anything. */
function middle(units: readonly Unit[]): DistrictMiddle {
  const position = middleOf(units);
  return [threeDecimals(position.latitude), threeDecimals(position.longitude), reachKm(units, position)];
}

const threeDecimals = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** What a text weighs on its way to a browser. */
export function gzippedBytes(text: string): number {
  return gzipSync(new TextEncoder().encode(text), { level: 9, mtime: 0 }).length;
}
