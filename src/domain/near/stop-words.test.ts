import { expect, test } from 'vitest';
import { stopLines } from './stop-words.ts';
import type { Stop } from './stops.ts';

const at = (name: string, latitude: number, kind: Stop['kind'] = 'bus'): Stop => ({
  name,
  kind,
  latitude,
  longitude: -4,
});
const hall = { latitude: 53.75, longitude: -4 };

test('the two nearest stops of each kind, with the walk to each', () => {
  const stops = [
    at('Far Lane', 53.7535),
    at('Mill Lane', 53.751),
    at('Weir Lane', 53.7502),
    at('Hill', 53.752, 'train'),
  ];
  expect(stopLines(hall, stops)).toEqual([
    'Bus stops near: Weir Lane (1 minute’s walk), Mill Lane (2 minutes’ walk)',
    'Station near: Hill (4 minutes’ walk)',
  ]);
});

test('a stop over about seven minutes away is not near, and a place without a position has none', () => {
  expect(stopLines(hall, [at('Far Lane', 53.76)])).toEqual([]);
  expect(stopLines({}, [at('Mill Lane', 53.751)])).toEqual([]);
});
