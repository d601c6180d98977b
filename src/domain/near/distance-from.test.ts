import { expect, test } from 'vitest';
import { distanceFromWords, kmFrom } from './distance-from.ts';

const point = { label: 'M32 0AA', latitude: 53.75, longitude: -4, about: false, note: null };
const pin = (latitude: number, approximate = false) => ({ latitude, longitude: -4, approximate, place: 'Hall' });

test('the nearest place counts, with a walk that is said as “about”', () => {
  expect(distanceFromWords(point, [pin(53.9), pin(53.7572)])).toBe('800 m from M32 0AA, about 15 minutes’ walk');
  expect(kmFrom(point, [pin(53.9), pin(53.7572)])).toBe(0.8);
});

test('a rough point or a hidden place makes the distance rough too', () => {
  expect(distanceFromWords({ ...point, label: 'M32', about: true }, [pin(53.7572)])).toBe(
    'About 800 m from M32, 15 minutes’ walk',
  );
  expect(distanceFromWords(point, [pin(53.7572, true)])).toMatch(/^About 800 m/);
});

test('nobody is told to walk for hours, or how far nothing is', () => {
  expect(distanceFromWords(point, [pin(53.9)])).toBe('16.7 km from M32 0AA');
  expect(distanceFromWords(point, [pin(53.75)])).toBe('Very near M32 0AA');
  expect(distanceFromWords({ ...point, label: 'where you are', about: true }, [pin(-33.87)])).toBe(
    'More than 100 km from where you are',
  );
  expect(distanceFromWords(point, [])).toBe('');
  expect(kmFrom(point, [])).toBeNull();
});
