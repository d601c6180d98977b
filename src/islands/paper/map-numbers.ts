/** Where the numbers of a still map stand. */
import type { Pin } from '../../domain/near/pin.ts';

/** With more listings than this, numbers would cover the map and each other: then it has a dot for each place. */
export const mostNumbers = 24;

export interface MapView {
  latitude: number;
  longitude: number;
  zoom: number;
}

export interface MapNumber {
  /** Pixels from the left and the top. */
  x: number;
  y: number;
  numbers: number[];
}

type Spot = Pick<Pin, 'latitude' | 'longitude'>;

/** Web Mercator, in pixels at a zoom: the world is 256 pixels wide at zoom 0. */
function pixelOf({ latitude, longitude }: Spot, zoom: number): { x: number; y: number } {
  const world = 256 * 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  return {
    x: ((longitude + 180) / 360) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)) * world,
  };
}

/** The closest view of a map so wide and high that has every spot on it, `margin` pixels from the edge. */
export function viewOf(spots: readonly Spot[], width: number, height: number, margin: number): MapView | null {
  if (spots.length === 0) return null;
  const at = spots.map((spot) => pixelOf(spot, 0));
  const [west, east] = [Math.min(...at.map(({ x }) => x)), Math.max(...at.map(({ x }) => x))];
  const [north, south] = [Math.min(...at.map(({ y }) => y)), Math.max(...at.map(({ y }) => y))];
  const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (south - north));
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  return {
    longitude: (middle.x / 256) * 360 - 180,
    latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * middle.y) / 256))) * 180) / Math.PI,
    zoom: Math.min(16, Math.log2(scale)),
  };
}

/** The numbers (1 for the first list of pins) at their places; those nearer than `apart` pixels stand together. */
export function numbersOn(
  pins: readonly (readonly Spot[])[],
  view: MapView,
  width: number,
  height: number,
  apart: number,
): MapNumber[] {
  const middle = pixelOf(view, view.zoom);
  const groups: MapNumber[] = [];
  for (const [place, spots] of pins.entries()) {
    for (const spot of spots) {
      const pixel = pixelOf(spot, view.zoom);
      const [x, y] = [pixel.x - middle.x + width / 2, pixel.y - middle.y + height / 2];
      const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < apart);
      if (!near) groups.push({ x, y, numbers: [place + 1] });
      else if (!near.numbers.includes(place + 1)) near.numbers.push(place + 1);
    }
  }
  return groups;
}
