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
export function pixelOf({ latitude, longitude }: Spot, zoom: number): { x: number; y: number } {
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

/** A pill on the map, in pixels, with its numbers four to a row. */
export interface MapBox {
  left: number;
  top: number;
  wide: number;
  high: number;
  rows: string[];
}

interface MapSheet {
  width: number;
  height: number;
  /** Where the school's own mark stands. */
  school: { x: number; y: number } | null;
}

/** A pill for each place, in letters so high; those that would lie on each other are one, and none lies on the school. */
export function boxesOf(marks: readonly MapNumber[], letter: number, sheet: MapSheet): MapBox[] {
  const boxes = marks.map((mark) => boxOf(mark, letter, sheet));
  for (const [one, box] of boxes.entries()) {
    const other = boxes.findIndex((each, place) => place > one && overlap(box, each));
    if (other < 0) continue;
    const { x, y, numbers } = marks[one]!;
    const both = [...numbers, ...marks[other]!.numbers].sort((first, second) => first - second);
    const merged = { x, y, numbers: both.filter((number, place) => both.indexOf(number) === place) };
    const rest = marks.filter((_, place) => place !== one && place !== other);
    return boxesOf([merged, ...rest], letter, sheet);
  }
  return boxes;
}

function boxOf({ x, y, numbers }: MapNumber, letter: number, { width, height, school }: MapSheet): MapBox {
  const rows = Array.from({ length: Math.ceil(numbers.length / 4) }, (_, row) =>
    numbers.slice(row * 4, row * 4 + 4).join(' · '),
  );
  const wide = Math.max(...rows.map((row) => row.length)) * letter * 0.6 + 14;
  const high = rows.length * (letter + 3) + 8;
  const left = Math.min(width - wide - 2, Math.max(2, x - wide / 2));
  const top = Math.min(height - high - 2, Math.max(2, y - high / 2));
  const box = { left, top, wide, high, rows };
  const mark = school && schoolBox(school, letter);
  if (!mark || !overlap(box, mark)) return box;
  const above = mark.top - high - 2;
  return { ...box, top: above >= 2 ? above : mark.top + mark.high + 2 };
}

/** A diamond with the word “School” below. */
const schoolBox = ({ x, y }: { x: number; y: number }, letter: number) => ({
  left: x - 2 * letter,
  top: y - 14,
  wide: 4 * letter,
  high: letter + 30,
});

type Box = Pick<MapBox, 'left' | 'top' | 'wide' | 'high'>;

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.wide + 2 &&
    other.left < one.left + one.wide + 2 &&
    one.top < other.top + other.high + 2 &&
    other.top < one.top + one.high + 2
  );
}
