import { expect, test } from 'vitest';
import type { BaseMapFeature } from '../../domain/base-map.ts';
import { labelsFrom } from './labels.ts';

const mapOf = (...features: BaseMapFeature[]) => ({ type: 'FeatureCollection' as const, features });
const street = (name: string, ...coordinates: [number, number][]): BaseMapFeature => ({
  type: 'Feature',
  properties: { kind: 'street', name },
  geometry: { type: 'LineString', coordinates },
});

test('a street’s name lies along its longest straight piece', () => {
  const [label] = labelsFrom(mapOf(street('Weir Lane', [-4, 53.75], [-4, 53.7501], [-3.996, 53.7501])));
  expect(label?.turn).toBeCloseTo(0);
  expect(label?.longitude).toBeCloseTo(-3.998);
});

test('a name never stands on its head', () => {
  const [eastwards] = labelsFrom(mapOf(street('Hill Street', [-4, 53.75], [-3.998, 53.751])));
  const [westwards] = labelsFrom(mapOf(street('Hill Street', [-3.998, 53.751], [-4, 53.75])));
  expect(eastwards?.turn).toBe(westwards?.turn);
  expect(Math.abs(eastwards?.turn ?? 99)).toBeLessThanOrEqual(90);
});

test('a street too short for its name has none', () => {
  expect(labelsFrom(mapOf(street('Abbot’s Long Winding Way', [-4, 53.75], [-3.9999, 53.75])))).toEqual([]);
});

test('a street without a name has no label', () => {
  const nameless: BaseMapFeature = { ...street('x', [-4, 53.75], [-3.99, 53.75]), properties: { kind: 'street' } };
  expect(labelsFrom(mapOf(nameless))).toEqual([]);
});
