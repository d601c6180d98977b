import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bounds, closestZoom, furthestZoom, groupsIn, pinIndex } from './clusters.ts';
import type { MapPin } from './pins.ts';

const britain: Bounds = [-9, 49, 2, 61];

function pin(id: string, latitude: number, longitude: number): MapPin {
  const [slug = id] = id.split('/');
  return { id, slug, latitude, longitude, approximate: false, place: `Hall ${id}`, name: `Club ${id}`, interest: '' };
}
const groupsOf = (pins: MapPin[], zoom: number) => groupsIn(pinIndex(pins), pins, britain, zoom);

test('two clubs on one street are one group from afar and two pins from near by', () => {
  const pins = [pin('chess', 53.757, -4.017), pin('judo', 53.758, -4.018)];
  expect(groupsOf(pins, 10).map(({ listings }) => listings)).toEqual([2]);
  expect(groupsOf(pins, 17).map(({ key }) => key)).toEqual(['chess', 'judo']);
});

test('a group says how many activities it has, where, and what pressing does', () => {
  const [group] = groupsOf([pin('chess', 53.757, -4.017), pin('judo', 53.758, -4.018)], 10);
  expect(group?.name).toBe('2 activities around Hall chess. Press to zoom in.');
});

test('clubs at one door never fall apart: pressing shows them', () => {
  const pins = [pin('chess', 53.757, -4.017), pin('judo', 53.757, -4.017)];
  const [group] = groupsOf(pins, closestZoom);
  expect(group?.opensAt).toBeNull();
  expect(group?.name).toBe('2 activities at Hall chess. Press to see them.');
});

test('two places of one club are one activity', () => {
  const [group] = groupsOf([pin('chess/0', 53.757, -4.017), pin('chess/1', 53.758, -4.018)], 10);
  expect(group?.listings).toBe(1);
});

const anyPins = fc
  .array(fc.tuple(fc.double({ min: 53.7, max: 53.8, noNaN: true }), fc.double({ min: -4.1, max: -3.9, noNaN: true })), {
    maxLength: 60,
  })
  .map((positions) => positions.map(([latitude, longitude], index) => pin(`club-${index}`, latitude, longitude)));

test('A-01: at any zoom every pin is in exactly one group, and groups come in the order of the list', () => {
  fc.assert(
    fc.property(anyPins, fc.integer({ min: furthestZoom, max: closestZoom }), (pins, zoom) => {
      const groups = groupsOf(pins, zoom);
      expect(groups.flatMap((group) => group.pins.map(({ id }) => id)).sort()).toEqual(pins.map(({ id }) => id).sort());
      const firsts = groups.map((group) => pins.indexOf(group.pins[0] as MapPin));
      expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
    }),
    { numRuns: 50 },
  );
});

test('A-04: at any zoom no two things to press share a name', () => {
  fc.assert(
    fc.property(anyPins, fc.integer({ min: furthestZoom, max: closestZoom }), (pins, zoom) => {
      const names = groupsOf(pins, zoom).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }),
    { numRuns: 50 },
  );
});
