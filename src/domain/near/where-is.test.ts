import { expect, test } from 'vitest';
import { cardFileWith, cardWith } from '../finder/card.fixture.ts';
import { placesNamed } from './place-names.ts';
import { packed, type Unit } from './postcode-files.ts';
import { type PostcodeFiles, whereIs } from './where-is.ts';

const at = (unit: string, latitude: number, longitude: number): Unit => ({ unit, latitude, longitude });
const m32 = packed([
  at('0AA', 53.44, -2.31),
  at('0AB', 53.442, -2.312),
  at('0AF', 53.444, -2.314),
  at('9XX', 53.45, -2.3),
]);
const m99 = packed([at('1AA', 53.6, -2.2)]);

/** Files of a site near Stretford; `asked` are those that were fetched. */
function site(given: Partial<PostcodeFiles> = {}) {
  const asked: string[] = [];
  const files: PostcodeFiles = {
    near: async () => ({ attribution: '', school: 'x', districts: { M32: m32 } }),
    table: async () => {
      asked.push('districts');
      const districts: Record<string, [number, number, number | null]> = {
        M32: [53.44, -2.31, 1],
        M99: [53.6, -2.2, 2.5],
        BT1: [54.6, -5.928, null],
      };
      return { attribution: '', districts, files: ['M32', 'M99'] };
    },
    district: async (name) => {
      asked.push(name);
      return name === 'M99' ? { attribution: '', district: 'M99', sectors: m99 } : null;
    },
    ...given,
  };
  return { files, asked };
}

const pin = (place: string, latitude: number, longitude: number, approximate = false) => ({
  place,
  latitude,
  longitude,
  approximate,
});
const places = placesNamed(
  { name: 'Weir Lane Primary School', latitude: 53.75, longitude: -4.01 },
  cardFileWith({
    cards: [
      cardWith({ slug: 'a', pins: [pin('Weir Lane Hall', 53.7501, -4.01), pin('Library', 53.76, -4)] }),
      cardWith({ slug: 'b', pins: [pin('Library', 53.7, -4), pin('Somewhere secret', 53.7, -4, true)] }),
    ],
    areas: [{ name: 'Millside', latitude: 53.757, longitude: -4.017 }],
  }),
);

test('a postcode in reach is found in the school’s file, and nothing else is fetched', async () => {
  const { files, asked } = site();
  expect(await whereIs('m320ab', places, files)).toEqual({
    state: 'found',
    point: { label: 'M32 0AB', latitude: 53.442, longitude: -2.312, about: false, note: null },
  });
  expect(asked).toEqual([]);
});

test('a postcode we do not have lies between its neighbours, and says so', async () => {
  const answer = await whereIs('M32 0AD', places, site().files);
  expect(answer).toMatchObject({
    point: { label: 'M32 0AD', about: true, note: expect.stringContaining('next to it') },
  });
  if (answer.state !== 'found') throw new Error(answer.state);
  expect(answer.point.latitude).toBeCloseTo(53.443, 5);
});

test('a district or a sector is its middle, and says how far most of it lies', async () => {
  expect(await whereIs('M32', places, site().files)).toMatchObject({
    point: { label: 'M32', about: true, note: expect.stringMatching(/middle of M32\. Most of it is within [\d.]+ km/) },
  });
  expect(await whereIs('M32 0', places, site().files)).toMatchObject({ point: { label: 'M32 0', about: true } });
});

test('P-18 of a postcode out of reach only the district is asked for, and only where there is a file of it', async () => {
  const { files, asked } = site();
  expect(await whereIs('M99 1AA', places, files)).toMatchObject({ point: { label: 'M99 1AA', about: false } });
  expect(asked).toEqual(['districts', 'M99']);
});

test('in Northern Ireland, and wherever else no file reaches, the middle of the district has to do, and is said', async () => {
  const { files, asked } = site();
  expect(await whereIs('BT1 5GS', places, files)).toEqual({
    state: 'found',
    point: {
      label: 'BT1',
      latitude: 54.6,
      longitude: -5.928,
      about: true,
      note: 'We do not have BT1 5GS itself. This is measured from the middle of BT1. It may be some kilometres out.',
    },
  });
  expect(asked).not.toContain('BT1');
});

test('a postcode nobody knows, a wrong one and a strange name are each told in a sentence', async () => {
  const say = async (text: string) => {
    const answer = await whereIs(text, places, site().files);
    return answer.state === 'found' ? answer.point.label : answer.sentence;
  };
  expect(await say('ZZ9 9ZZ')).toBe('We do not know where ZZ9 9ZZ is. Check it, or try the name of a place.');
  expect(await say('M32 0A1')).toBe('“M32 0A1” is not a postcode. It should look like LS1 4AP.');
  expect(await say('Narnia')).toBe('We do not know “Narnia”. Try a postcode, like LS1 4AP.');
  expect(await say(' ')).toBe('Type a postcode, or the name of a place.');
});

test('“M32 OAA” asks whether M32 0AA was meant', async () => {
  expect(await whereIs('M32 OAA', places, site().files)).toEqual({
    state: 'choose',
    sentence: 'Did you mean M32 0AA?',
    choices: ['M32 0AA'],
  });
});

test('places can be named: part of town, hall, the school; a beginning is enough where it is one', async () => {
  const { files } = site();
  expect(await whereIs('millside', places, files)).toMatchObject({ point: { label: 'Millside', about: true } });
  expect(await whereIs('weir lane hall', places, files)).toMatchObject({
    point: { label: 'Weir Lane Hall', about: false },
  });
  expect(await whereIs('weir lane', places, files)).toMatchObject({
    state: 'choose',
    choices: ['Weir Lane Hall', 'Weir Lane Primary School'],
  });
});

test('G-03 a hidden place cannot be named, nor a name that two places share', () => {
  expect(places.map(({ name }) => name)).toEqual(['Millside', 'Weir Lane Hall', 'Weir Lane Primary School']);
});

test('without any postcode file, places still work and postcodes say that they are not known', async () => {
  const none = { near: async () => null, table: async () => null, district: async () => null };
  expect(await whereIs('Millside', places, none)).toMatchObject({ state: 'found' });
  expect(await whereIs('M32 0AA', places, none)).toMatchObject({ state: 'unknown' });
});

test('a hostile text is only ever words', async () => {
  for (const text of ['__proto__', 'constructor', '<script>', 'x'.repeat(10_000), '٣٢'])
    expect((await whereIs(text, places, site().files)).state).toBe('unknown');
});
