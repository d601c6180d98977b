/** Where a postcode is, as well as the files know it. */
import { distanceKm } from './distance.ts';
import type { Position } from './position.ts';
import { partsOf } from './postcode.ts';
import { type DistrictTable, type PackedDistrict, type Unit, unpacked } from './postcode-files.ts';
import type { PartOfPostcode } from './typed.ts';

/** How a position was found, the surest first; the rest are said as “about”. */
type HowFound =
  /** The postcode itself: the middle of about 15 addresses. */
  | 'postcode'
  /** Between the postcodes before and after it in the alphabet: half of them within 160 m, nine in ten within 760 m. */
  | 'neighbours'
  /** The middle of a sector or a district. */
  | 'middle';

export interface FoundPostcode extends Position {
  /** What was found: 'M32 0AA', or for a middle 'M32 0' or 'M32'. */
  what: string;
  how: HowFound;
  /** For a middle: how far most of it (nine postcodes in ten) lies from there; null where that is not known. */
  reachKm: number | null;
}

/**
 * A whole postcode in its district. One that is not in it (a new one, say) is taken to lie between its neighbours
 * in the alphabet, since streets are numbered off in order; measured on 65,544 postcodes around Manchester.
 */
export function postcodeIn(sectors: PackedDistrict, postcode: string): FoundPostcode | null {
  const { district, unit } = partsOf(postcode);
  const units = unitsOf(sectors, unit.charAt(0));
  const own = units.find((each) => each.unit === unit);
  if (own) return found(postcode, 'postcode', own);
  const place = units.findIndex((each) => each.unit > unit);
  const neighbours = [units[place < 0 ? units.length - 1 : place - 1], units[place]].filter(
    (each) => each !== undefined,
  );
  if (neighbours.length === 0) return partIn(sectors, { district, sector: null });
  return found(postcode, 'neighbours', middleOf(neighbours));
}

/** The middle of a sector, or of a whole district; null where it has no such sector. */
export function partIn(sectors: PackedDistrict, { district, sector }: PartOfPostcode): FoundPostcode | null {
  const units = (sector === null ? Object.keys(sectors) : [sector]).flatMap((name) => unitsOf(sectors, name));
  if (units.length === 0) return null;
  const middle = middleOf(units);
  return {
    ...found(sector === null ? district : `${district} ${sector}`, 'middle', middle),
    reachKm: reachKm(units, middle),
  };
}

/** The middle of a district by the table of all districts; null where it has no such district. */
export function districtIn(table: DistrictTable, district: string): FoundPostcode | null {
  const middle = ownValue(table.districts, district);
  if (!middle) return null;
  const [latitude, longitude, reach] = middle;
  return { ...found(district, 'middle', { latitude, longitude }), reachKm: reach };
}

/** The mean of positions near one another. */
export function middleOf(positions: readonly Position[]): Position {
  const mean = (of: (position: Position) => number) =>
    positions.reduce((sum, each) => sum + of(each), 0) / positions.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}

/** How far nine in ten of `positions` lie from `middle` at most, in kilometres to the next tenth. */
export function reachKm(positions: readonly Position[], middle: Position): number {
  const distances = positions.map((each) => distanceKm(middle, each)).sort((one, other) => one - other);
  return Math.ceil((distances[Math.ceil(distances.length * 0.9) - 1] ?? 0) * 10) / 10;
}

/** What stands in a table under that very name, and not what every object has (“constructor”). */
function ownValue<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.propertyIsEnumerable.call(table, name) ? table[name] : undefined;
}

function unitsOf(sectors: PackedDistrict, name: string): Unit[] {
  const sector = ownValue(sectors, name);
  return sector ? unpacked(name, sector) : [];
}

function found(what: string, how: HowFound, { latitude, longitude }: Position): FoundPostcode {
  return { what, how, latitude, longitude, reachKm: null };
}
