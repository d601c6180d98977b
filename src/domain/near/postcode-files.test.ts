import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';
import { districtFileFrom, districtTableFrom, nearFileFrom, packed, type Unit, unpacked } from './postcode-files.ts';

const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
const units: fc.Arbitrary<Unit[]> = fc.uniqueArray(
  fc.record({
    unit: fc.tuple(fc.nat(9), letter, letter).map((parts) => parts.join('')),
    latitude: fc.double({ min: 49.8, max: 61, noNaN: true }),
    longitude: fc.double({ min: -8.7, max: 1.8, noNaN: true }),
  }),
  { selector: ({ unit }) => unit, minLength: 1, maxLength: 60 },
);

test('a district that is packed and unpacked has the same postcodes, to within 10 metres', () => {
  fc.assert(
    fc.property(units, (given) => {
      const file = packed(given);
      const back = Object.entries(file).flatMap(([sector, rows]) => unpacked(sector, rows));
      expect(back.map(({ unit }) => unit).toSorted()).toEqual(given.map(({ unit }) => unit).toSorted());
      for (const each of back) {
        const before = given.find(({ unit }) => unit === each.unit)!;
        expect(distanceKm(before, each)).toBeLessThan(0.01);
      }
      expect(
        districtFileFrom(JSON.parse(JSON.stringify({ attribution: '', district: 'M32', sectors: file }))),
      ).not.toBeNull();
    }),
  );
});

test('the same postcodes in another order make the same file', () => {
  fc.assert(
    fc.property(units, (given) => {
      expect(JSON.stringify(packed(given.toReversed()))).toBe(JSON.stringify(packed(given)));
    }),
  );
});

const sectors = packed([{ unit: '0AA', latitude: 53.44, longitude: -2.31 }]);

test('a file that is broken is none', () => {
  const sound = { attribution: '', district: 'M32', sectors };
  expect(districtFileFrom(sound)).toEqual(sound);
  const broken = [
    null,
    'x',
    { ...sound, district: '../x' },
    { ...sound, attribution: 7 },
    { ...sound, sectors: { 0: ['AAAB', [1], [1]] } },
    { ...sound, sectors: { 0: ['AA', [1.5], [1]] } },
    { ...sound, sectors: { x: ['AA', [1], [1]] } },
  ];
  for (const each of broken) expect(districtFileFrom(each)).toBeNull();
  expect(nearFileFrom({ attribution: '', school: 'x', districts: { M32: sectors } })).not.toBeNull();
  expect(nearFileFrom({ attribution: '', school: 'x', districts: { M32: 1 } })).toBeNull();
  expect(districtTableFrom({ attribution: '', districts: { M32: [53, -2, null] }, files: ['M32'] })).not.toBeNull();
  expect(districtTableFrom({ attribution: '', districts: { M32: [53, '2', null] }, files: [] })).toBeNull();
  expect(districtTableFrom({ attribution: '', districts: {}, files: ['<script>'] })).toBeNull();
});

test('what does not belong in a file does not leave it', () => {
  expect(districtFileFrom({ attribution: '', district: 'M32', sectors, more: '<script>' })).not.toHaveProperty('more');
});
