/** The part of the world that a school's map shows. */
import { distanceKm } from './distance.ts';
import type { Position } from './position.ts';

/** West, south, east and north in degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** However few listings there are, a map shows so much around the school. */
const leastAroundSchoolKm = 2;
/** A place further off does not stretch the map: one far listing would double what every phone downloads. */
const furthestPlaceKm = 10;

/**
 * The box that holds the school and its listings' places with a margin in kilometres, and the places too far
 * from the school to be taken in.
 */
export function mapBox<P extends Position>(school: Position, places: P[], marginKm: number): { box: Box; tooFar: P[] } {
  const tooFar = places.filter((place) => distanceKm(school, place) > furthestPlaceKm);
  const near = places.filter((place) => !tooFar.includes(place));
  const boxes = [boxAround(school, leastAroundSchoolKm), ...near.map((place) => boxAround(place, marginKm))];
  return {
    box: {
      west: fourDecimals(Math.min(...boxes.map(({ west }) => west)), Math.floor),
      south: fourDecimals(Math.min(...boxes.map(({ south }) => south)), Math.floor),
      east: fourDecimals(Math.max(...boxes.map(({ east }) => east)), Math.ceil),
      north: fourDecimals(Math.max(...boxes.map(({ north }) => north)), Math.ceil),
    },
    tooFar,
  };
}

// On the sphere that `distanceKm` uses.
const kmPerDegree = (6371.0088 * Math.PI) / 180;

function boxAround({ latitude, longitude }: Position, km: number): Box {
  const up = km / kmPerDegree;
  const across = km / (kmPerDegree * Math.cos((latitude * Math.PI) / 180));
  return { west: longitude - across, south: latitude - up, east: longitude + across, north: latitude + up };
}

/** A box with so many kilometres more on every side. */
export function widerBox({ west, south, east, north }: Box, km: number): Box {
  const southWest = boxAround({ latitude: south, longitude: west }, km);
  const northEast = boxAround({ latitude: north, longitude: east }, km);
  return { west: southWest.west, south: southWest.south, east: northEast.east, north: northEast.north };
}

/** The part two boxes share, or null. */
export function sharedBox(one: Box, other: Box): Box | null {
  const shared = {
    west: Math.max(one.west, other.west),
    south: Math.max(one.south, other.south),
    east: Math.min(one.east, other.east),
    north: Math.min(one.north, other.north),
  };
  return shared.west < shared.east && shared.south < shared.north ? shared : null;
}

export function isInBox({ west, south, east, north }: Box, { latitude, longitude }: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** How many kilometres a box is across and up. */
export function boxKm({ west, south, east, north }: Box): { across: number; up: number } {
  const middle = (south + north) / 2;
  return {
    across: distanceKm({ latitude: middle, longitude: west }, { latitude: middle, longitude: east }),
    up: distanceKm({ latitude: south, longitude: west }, { latitude: north, longitude: west }),
  };
}

/** About ten metres. */
const fourDecimals = (degrees: number, round: (value: number) => number) => round(degrees * 1e4) / 1e4;
