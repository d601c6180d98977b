/** Degrees north and east, WGS84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** The position of something that may have none. */
export interface MaybePosition {
  latitude?: number | null;
  longitude?: number | null;
}

export function hasPosition<T extends MaybePosition>(thing: T): thing is T & Position {
  return typeof thing.latitude === 'number' && typeof thing.longitude === 'number';
}
