/** How far listings are from a point that a visitor chose. */

import { distanceKm, distanceWords, roundKm, walkingMinutes } from './distance.ts';
import type { Pin } from './pin.ts';
import type { NearPoint } from './where-is.ts';

/** To the nearest of these pins in kilometres to one decimal; null where there is none. */
export function kmFrom(point: NearPoint, pins: readonly Pin[]): number | null {
  const nearest = nearestPin(point, pins);
  return nearest && roundKm(nearest.km);
}

/** Nobody walks for longer. */
const longestWalk = 60;

/** `800 m from M32 0AA, about 15 minutes’ walk`; `About 800 m from M32, 15 minutes’ walk`; empty where nothing is known. */
export function distanceFromWords(point: NearPoint, pins: readonly Pin[]): string {
  const nearest = nearestPin(point, pins);
  if (!nearest) return '';
  const { km, pin } = nearest;
  const about = point.about || pin.approximate;
  const distance = distanceWords(km);
  if (distance === 'very near') return `Very near ${point.label}`;
  if (distance.startsWith('more')) return `More than 100 km from ${point.label}`;
  const minutes = walkingMinutes(km);
  const walk = minutes > longestWalk ? '' : `, ${about ? '' : 'about '}${minutes} minutes’ walk`;
  return `${about ? 'About ' : ''}${distance} from ${point.label}${walk}`;
}

function nearestPin(point: NearPoint, pins: readonly Pin[]): { km: number; pin: Pin } | null {
  const distances = pins.map((pin) => ({ km: distanceKm(point, pin), pin }));
  return distances.sort((one, other) => one.km - other.km)[0] ?? null;
}
