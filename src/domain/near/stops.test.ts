import { expect, test } from 'vitest';
import { type Stop, stopFileFrom, stopsNear } from './stops.ts';

const hall = { latitude: 53.75, longitude: -4 };
const stop = (name: string, metresNorth: number, more: Partial<Stop> = {}): Stop => ({
  name,
  kind: 'bus',
  latitude: 53.75 + metresNorth / 111_195,
  longitude: -4,
  ...more,
});

test('the stops within 400 metres, nearest first', () => {
  const near = stopsNear(hall, [stop('Far Lane', 450), stop('Mill Lane', 390), stop('The Green', 20)]);
  expect(near.map(({ stop: { name }, km }) => `${name} ${Math.round(km * 1000)}`)).toEqual([
    'The Green 20',
    'Mill Lane 390',
  ]);
});

test('the two sides of a street are one stop', () => {
  const near = stopsNear(hall, [stop('The Green', 30, { letter: 'B' }), stop('The Green', 20, { letter: 'A' })]);
  expect(near).toHaveLength(1);
  expect(near[0]?.stop.letter).toBe('A');
});

test('what is no stop is left out of the file, and what is no file is none', () => {
  const good = stop('The Green', 20);
  const file = {
    attribution: 'x',
    dataFrom: '2026-11-01',
    stops: [good, { ...good, name: 7 }, { ...good, kind: 'boat' }, null],
  };
  expect(stopFileFrom(file)?.stops).toEqual([good]);
  expect(stopFileFrom(null)).toBeNull();
  expect(stopFileFrom({ stops: 'none' })).toBeNull();
});
