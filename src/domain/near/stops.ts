/** Bus stops, tram stops and stations near the places where listings happen. */
import { distanceKm } from './distance.ts';

export const stopKinds = ['bus', 'tram', 'train'] as const;
export type StopKind = (typeof stopKinds)[number];

export interface Stop {
  /** As on the sign. */
  name: string;
  /** The Welsh name, where it differs. */
  welsh?: string;
  /** Which of several poles: “A”, “Stand 3”. */
  letter?: string;
  kind: StopKind;
  latitude: number;
  longitude: number;
}

/** The stops that a school's listings need: `content/map/stops-<school>.json`. */
export interface StopFile {
  attribution: string;
  /** The day of the map data, or null where it has none. */
  dataFrom: string | null;
  stops: Stop[];
}

/** How far from a place a stop still counts as near, in kilometres: about five minutes on foot. */
export const nearStopKm = 0.4;

/**
 * The stops near a position, nearest first, with the straight line in kilometres. The poles of one stop, on both
 * sides of a street or in a row of stands, count as one: the nearest.
 */
export function stopsNear(
  position: { latitude: number; longitude: number },
  stops: Stop[],
  withinKm = nearStopKm,
): { stop: Stop; km: number }[] {
  return stops
    .map((stop) => ({ stop, km: distanceKm(position, stop) }))
    .filter(({ km }) => km <= withinKm)
    .toSorted((one, other) => one.km - other.km)
    .filter(({ stop }, index, all) => all.findIndex((each) => isOneStop(each.stop, stop)) === index);
}

const isOneStop = (one: Stop, other: Stop) => one.name === other.name && one.kind === other.kind;

/** The file of stops in `value`, without whatever is not a stop; null where it is no such file at all. */
export function stopFileFrom(value: unknown): StopFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { attribution, dataFrom, stops } = value as Record<string, unknown>;
  if (!Array.isArray(stops)) return null;
  return {
    attribution: typeof attribution === 'string' ? attribution : '',
    dataFrom: typeof dataFrom === 'string' ? dataFrom : null,
    stops: stops.filter(isStop),
  };
}

function isStop(value: unknown): value is Stop {
  if (typeof value !== 'object' || value === null) return false;
  const { name, letter, welsh, kind, latitude, longitude } = value as Record<string, unknown>;
  const isWords = (words: unknown) => typeof words === 'string' && words.length > 0 && words.length <= 100;
  return (
    isWords(name) &&
    (letter === undefined || isWords(letter)) &&
    (welsh === undefined || isWords(welsh)) &&
    stopKinds.includes(kind as StopKind) &&
    Math.abs(latitude as number) <= 90 &&
    Math.abs(longitude as number) <= 180
  );
}
