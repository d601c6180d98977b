/** A table of postcode districts: roughly where each is, for postcodes that lie too far away for a file of their own. */
import { parse } from 'csv-parse/sync';
import { isDistrict } from '../../domain/near/postcode.ts';
import type { DistrictMiddle } from '../../domain/near/postcode-files.ts';
import { delimiterOf } from '../spreadsheet/read-csv.ts';

/**
 * The middle of each district of a CSV with the headings outcode (or postcode, district), latitude and longitude.
 * How large the districts are it does not say. Rows that are no district, or lie outside the islands, are passed
 * over. Throws an Error with a sentence when there are no such headings.
 */
export function districtMiddles(text: string): Map<string, DistrictMiddle> {
  const [heading = [], ...rows] = parse(text, {
    delimiter: delimiterOf(text.slice(0, 5000)),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as string[][];
  const column = (...names: string[]) => heading.findIndex((name) => names.includes(name.trim().toLowerCase()));
  const district = column('outcode', 'district', 'postcode', 'postcode district');
  const latitude = column('latitude', 'lat');
  const longitude = column('longitude', 'long', 'lng', 'lon');
  if (district < 0 || latitude < 0 || longitude < 0)
    throw new Error('has no columns for outcode, latitude and longitude; write those headings in its first row');
  const middles = new Map<string, DistrictMiddle>();
  for (const row of rows) {
    const name = (row[district] ?? '').trim().toUpperCase();
    const at = [row[latitude], row[longitude]].map((degrees = '') => Math.round(Number(degrees) * 1000) / 1000);
    if (isDistrict(name) && isInTheIslands(at[0]!, at[1]!)) middles.set(name, [at[0]!, at[1]!, null]);
  }
  return middles;
}

/** The United Kingdom, the Isle of Man and the Channel Islands. */
function isInTheIslands(latitude: number, longitude: number): boolean {
  return latitude >= 49.1 && latitude <= 61 && longitude >= -8.7 && longitude <= 1.8;
}
