import { expect, test } from 'vitest';
import { boxKm, isInBox, mapBox, sharedBox, widerBox } from './map-box.ts';

const school = { latitude: 53.75, longitude: -4 };
const north = (km: number) => ({ latitude: 53.75 + km / 111.195, longitude: -4 });

test('a school without listings has two kilometres around it', () => {
  const { across, up } = boxKm(mapBox(school, [], 1).box);
  expect(across).toBeCloseTo(4, 1);
  expect(up).toBeCloseTo(4, 1);
});

test('the map reaches a margin beyond every place', () => {
  const { box } = mapBox(school, [north(5)], 1);
  expect(isInBox(box, north(5.99))).toBe(true);
  expect(isInBox(box, north(6.1))).toBe(false);
});

test('a place too far off does not stretch the map, and is named', () => {
  const { box, tooFar } = mapBox(school, [north(5), north(40)], 1);
  expect(tooFar).toEqual([north(40)]);
  expect(boxKm(box).up).toBeLessThan(9);
});

test('however far the places lie, the map is at most 24 km across', () => {
  const corners = [0, 90, 180, 270].map((turn) => ({
    latitude: 53.75 + (9.9 / 111.195) * Math.cos((turn * Math.PI) / 180),
    longitude: -4 + (9.9 / 65.7) * Math.sin((turn * Math.PI) / 180),
  }));
  const { across, up } = boxKm(mapBox(school, corners, 1).box);
  expect(Math.max(across, up)).toBeLessThan(24);
});

test('two boxes share what both hold, or nothing', () => {
  const box = { west: 0, south: 0, east: 2, north: 2 };
  expect(sharedBox(box, { west: 1, south: 1, east: 3, north: 3 })).toEqual({ west: 1, south: 1, east: 2, north: 2 });
  expect(sharedBox(box, { west: 5, south: 5, east: 6, north: 6 })).toBeNull();
});

test('a wider box has so much more on every side', () => {
  const box = mapBox(school, [], 1).box;
  expect(boxKm(widerBox(box, 2)).up).toBeCloseTo(boxKm(box).up + 4, 1);
  expect(boxKm(widerBox(box, 2)).across).toBeCloseTo(boxKm(box).across + 4, 1);
});
