/**
 * The files by which the site knows where postcodes are, as `npm run postcodes` writes them.
 *
 * The browser reads them, so they are small: positions in steps of 0.0001 degrees (11 m north, 7 m east), each
 * after the first as the difference from the one before. That is 2.7 bytes a postcode once compressed.
 */
import type { Position } from './position.ts';
import { isDistrict } from './postcode.ts';

/** A postcode within its district: `0AA` of M32 0AA. */
export interface Unit extends Position {
  unit: string;
}

/** One sector's postcodes, in order: the last two letters of all of them, then latitudes and longitudes in steps. */
export type PackedSector = [letters: string, latitudes: number[], longitudes: number[]];
/** By sector: `0` of M32 0. */
export type PackedDistrict = Record<string, PackedSector>;

/** `/postcodes/M32.json` */
export interface DistrictFile {
  /** Who made the positions and on what terms: shown wherever they are used. */
  attribution: string;
  district: string;
  sectors: PackedDistrict;
}

/** `/postcodes/near-<school>.json`: every district in reach of a school together, so that nobody is told which. */
export interface NearFile {
  attribution: string;
  school: string;
  districts: Record<string, PackedDistrict>;
}

/** The middle of a district and how far most of it (nine postcodes in ten) lies from there in kilometres, if known. */
export type DistrictMiddle = [latitude: number, longitude: number, reachKm: number | null];

/** `/postcodes/districts.json`: roughly where every district is, and which have a file of their own. */
export interface DistrictTable {
  attribution: string;
  districts: Record<string, DistrictMiddle>;
  files: string[];
}

const stepsPerDegree = 10_000;

/** The postcodes of a district in their file's form. Their positions are kept to the nearest step. */
export function packed(units: readonly Unit[]): PackedDistrict {
  const sectors: PackedDistrict = {};
  const inOrder = [...units].sort((one, other) => (one.unit < other.unit ? -1 : 1));
  for (const sector of new Set(inOrder.map(({ unit }) => unit.charAt(0)))) {
    const own = inOrder.filter(({ unit }) => unit.startsWith(sector));
    sectors[sector] = [
      own.map(({ unit }) => unit.slice(1)).join(''),
      steps(own.map(({ latitude }) => latitude)),
      steps(own.map(({ longitude }) => longitude)),
    ];
  }
  return sectors;
}

/** The postcodes of one sector of a district file, in order. */
export function unpacked(sector: string, [letters, latitudes, longitudes]: PackedSector): Unit[] {
  const north = degrees(latitudes);
  const east = degrees(longitudes);
  return north.map((latitude, place) => ({
    unit: sector + letters.slice(place * 2, place * 2 + 2),
    latitude,
    longitude: east[place]!,
  }));
}

function steps(values: number[]): number[] {
  const whole = values.map((value) => Math.round(value * stepsPerDegree));
  return whole.map((value, place) => value - (whole[place - 1] ?? 0));
}

function degrees(differences: number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum / stepsPerDegree;
  });
}

/** `json` as a district's file with nothing in it but what belongs there; null where it is none. */
export function districtFileFrom(json: unknown): DistrictFile | null {
  const { attribution, district, sectors } = (json ?? {}) as Partial<DistrictFile>;
  if (typeof attribution !== 'string' || typeof district !== 'string' || !isDistrict(district)) return null;
  return isPackedDistrict(sectors) ? { attribution, district, sectors } : null;
}

/** The same for the file of a school's surroundings. */
export function nearFileFrom(json: unknown): NearFile | null {
  const { attribution, school, districts } = (json ?? {}) as Partial<NearFile>;
  if (typeof attribution !== 'string' || typeof school !== 'string' || !isObject(districts)) return null;
  const sound = Object.entries(districts).every(([name, sectors]) => isDistrict(name) && isPackedDistrict(sectors));
  return sound ? { attribution, school, districts } : null;
}

/** The same for the table of all districts. */
export function districtTableFrom(json: unknown): DistrictTable | null {
  const { attribution, districts, files } = (json ?? {}) as Partial<DistrictTable>;
  if (typeof attribution !== 'string' || !isObject(districts) || !Array.isArray(files)) return null;
  const sound = Object.entries(districts).every(([name, middle]) => isDistrict(name) && isMiddle(middle));
  return sound && files.every((name) => typeof name === 'string' && isDistrict(name))
    ? { attribution, districts, files }
    : null;
}

function isPackedDistrict(sectors: unknown): sectors is PackedDistrict {
  return isObject(sectors) && Object.entries(sectors).every(([name, sector]) => /^\d$/.test(name) && isSector(sector));
}

function isSector(value: unknown): value is PackedSector {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [letters, latitudes, longitudes] = value;
  const count = (list: unknown) => (Array.isArray(list) && list.every(Number.isInteger) ? list.length : 0);
  const units = count(latitudes);
  const isInStep = units > 0 && units === count(longitudes);
  return isInStep && typeof letters === 'string' && letters.length === units * 2 && /^[A-Z]+$/.test(letters);
}

function isMiddle(value: unknown): value is DistrictMiddle {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [latitude, longitude, reachKm] = value;
  return [latitude, longitude].every(Number.isFinite) && (reachKm === null || Number.isFinite(reachKm));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
