/** Distances on the ground. */

import { hasPosition, type MaybePosition, type Position } from './position.ts';

const earthRadiusKm = 6371.0088; // mean radius, IUGG

/** Straight line between two positions in kilometres (haversine, a sphere: within 0.5% in Britain). */
export function distanceKm(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const along = halfLatitude + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(along));
}

/** From `school` to the nearest of `places`, in kilometres to one decimal; null where a position is not known. */
export function nearestKm(school: MaybePosition, places: MaybePosition[]): number | null {
  if (!hasPosition(school)) return null;
  const distances = places.filter(hasPosition).map((place) => distanceKm(school, place));
  return distances.length === 0 ? null : roundKm(Math.min(...distances));
}

export function roundKm(km: number): number {
  return Math.round(km * 10) / 10;
}

// Streets are longer than the straight line: 1.3 is the usual detour on foot in towns
// (Ballou, Rahardja and Sakai 2002 give 1.2 to 1.4 for Europe). A child walks about 4.5 km an hour.
const detour = 1.3;
const kmPerHour = 4.5;

/** About how many minutes it takes to walk a straight-line distance in kilometres, to the nearest five. */
export function walkingMinutes(km: number): number {
  return Math.max(5, Math.round(minutesAt(km) / 5) * 5);
}

/** The same for something very near, such as a bus stop: to the next whole minute. */
export function minutesOnFoot(km: number): number {
  return Math.max(1, Math.ceil(minutesAt(km)));
}

const minutesAt = (km: number) => (km * detour * 60) / kmPerHour;

/** `300 m`, `1.2 km`, `45 km`, `more than 100 km`; under 100 m `very near`. What rounds up to 1,000 m is `1.0 km`. */
export function distanceWords(km: number): string {
  if (km < 0.1) return 'very near';
  const metres = Math.round(km * 10) * 100;
  if (metres < 1000) return `${metres} m`;
  // So far away nobody asks for the decimals, or at all.
  if (km > 100) return 'more than 100 km';
  return `${roundKm(km).toFixed(km < 20 ? 1 : 0)} km`;
}

/** `300 m from school`, `very near school`. */
export const fromSchoolWords = (km: number): string => {
  const words = distanceWords(km);
  return words === 'very near' ? 'very near school' : `${words} from school`;
};
