/** The bus stops, tram stops and stations near a place, in words. */
import { minutesOnFoot } from './distance.ts';
import { hasPosition, type MaybePosition } from './position.ts';
import { type Stop, type StopKind, stopKinds, stopsNear } from './stops.ts';

const names: Record<StopKind, [one: string, several: string]> = {
  bus: ['Bus stop near', 'Bus stops near'],
  tram: ['Tram stop near', 'Tram stops near'],
  train: ['Station near', 'Stations near'],
};

const mostOfAKind = 2;

/** `Bus stops near: Mill Lane (2 minutes’ walk), Carding Street (4 minutes’ walk)`: a line for each kind there is. */
export function stopLines(place: MaybePosition, stops: Stop[]): string[] {
  if (!hasPosition(place)) return [];
  const near = stopsNear(place, stops);
  return stopKinds.flatMap((kind) => {
    const own = near.filter(({ stop }) => stop.kind === kind).slice(0, mostOfAKind);
    if (own.length === 0) return [];
    const words = own.map(({ stop, km }) => `${stop.name} (${walk(minutesOnFoot(km))})`);
    return [`${names[kind][own.length === 1 ? 0 : 1]}: ${words.join(', ')}`];
  });
}

const walk = (minutes: number) => (minutes === 1 ? '1 minute’s walk' : `${minutes} minutes’ walk`);
