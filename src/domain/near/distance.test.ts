import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, distanceWords, fromSchoolWords, nearestKm, walkingMinutes } from './distance.ts';

test('Manchester Piccadilly to London Euston is about 260 km in a straight line', () => {
  const piccadilly = { latitude: 53.4774, longitude: -2.2309 };
  const euston = { latitude: 51.5282, longitude: -0.1337 };
  expect(distanceKm(piccadilly, euston)).toBeCloseTo(260, -1);
});

test('there and back are the same way', () => {
  const degrees = fc.record({
    latitude: fc.double({ min: 50, max: 60, noNaN: true }),
    longitude: fc.double({ min: -8, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(degrees, degrees, (one, other) => {
      expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 6);
    }),
  );
});

test('the nearest of several places counts, and places with no position do not', () => {
  const school = { latitude: 53.75, longitude: -4 };
  expect(nearestKm(school, [{}, { latitude: 53.76, longitude: -4 }, { latitude: 53.79, longitude: -4 }])).toBe(1.1);
  expect(nearestKm(school, [{}])).toBeNull();
  expect(nearestKm({}, [{ latitude: 53.76, longitude: -4 }])).toBeNull();
});

test('walking a kilometre as the crow flies takes about a quarter of an hour', () => {
  expect(walkingMinutes(1)).toBe(15);
  expect(walkingMinutes(0.05)).toBe(5);
});

test('distances are said as people say them', () => {
  expect([0.04, 0.099, 0.1, 0.3, 0.94, 1.23, 9.94, 12.34, 44.6, 99.95, 16_976].map(distanceWords)).toEqual([
    'very near',
    'very near',
    '100 m',
    '300 m',
    '900 m',
    '1.2 km',
    '9.9 km',
    '12.3 km',
    '45 km',
    '100 km',
    'more than 100 km',
  ]);
});

test('what rounds up to a kilometre is no “1000 m”', () => {
  expect([0.95, 0.96, 0.995, 0.9999, 1, 1.04].map(distanceWords)).toEqual(Array(6).fill('1.0 km'));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (km) => {
      expect(distanceWords(km)).toMatch(
        /^(?:very near|[1-9]00 m|1?\d\.\d km|[2-9]\d km|20\.0 km|100 km|more than 100 km)$/,
      );
    }),
  );
});

test('how far a place is from school is a phrase of English, also next door', () => {
  expect(fromSchoolWords(0.3)).toBe('300 m from school');
  expect(fromSchoolWords(0.05)).toBe('very near school');
});
