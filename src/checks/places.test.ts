import { expect, test } from 'vitest';
import { listingText, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const hidden = {
  name: 'The Retreat',
  address: '12 Weir Lane, Larkbridge',
  postcode: 'ZZ1 4AP',
  area: 'Millside',
  hideExactAddress: true,
  gettingThere: 'Ring at 12 Weir Lane.',
};
const tuesday = { days: ['tuesday'], starts: '16:00' };
const saidOfHidden = (fields: object, body?: string, files = {}) =>
  saidWith({ 'listings/x.md': listingText({ name: 'Safe Space', places: [hidden], ...fields }, body), ...files });

test('G-03: the hidden place’s own fields may say where it is: they are never shown', () => {
  expect(saidOfHidden({})).toEqual([]);
});

test.each([
  ['the body', {}, 'Come to 12 weir lane.'],
  ['the postcode without its space', {}, 'We are at ZZ14AP.'],
  ['the summary', { summary: 'Tea at The Retreat.' }, ''],
  ['the Welsh words', { cy: { gettingThere: 'Mae yn 12 Weir Lane.' } }, ''],
  ['another place', { places: [hidden, { name: 'Hall', gettingThere: 'Opposite 12 Weir Lane' }] }, ''],
  [
    'the note of a session there',
    { places: [{ ...hidden, sessions: [{ ...tuesday, note: 'Knock at 12 Weir Lane' }] }] },
    '',
  ],
  ['its own part of town', { places: [{ ...hidden, area: '12 Weir Lane' }] }, ''],
  [
    'a part of town that is the house',
    { places: [{ ...hidden, address: 'Rose Cottage, Millside', area: 'Rose Cottage' }] },
    '',
  ],
  [
    'the body, by the line after the flat',
    { places: [{ ...hidden, address: 'Flat 2, 44 Silent Row, Larkbridge' }] },
    'Knock at 44 Silent Row.',
  ],
])('G-03: a hidden address told in %s is refused', (_where, fields, body) => {
  expect(saidOfHidden(fields, body)).toEqual([expect.stringContaining('error place.hidden_told')]);
});

test('G-03: neither its organisation tells it', () => {
  const files = {
    'organisations/hall-trust.yaml': 'name: The Retreat\nabout: We run 12 Weir Lane.\nphone: "01632 960123"\n',
  };
  expect(saidOfHidden({}, '', files)).toEqual([expect.stringContaining('error place.hidden_told, About')]);
});

test('G-03: a part of town, and another house of the same street, tell nothing', () => {
  expect(saidOfHidden({ places: [{ ...hidden, address: 'Millside, Larkbridge' }] }, 'Near 112 Weir Lane.')).toEqual([]);
  expect(saidOfHidden({}, 'Meet us at the shop, 112 Weir Lane, in Millside.')).toEqual([]);
});

test('G-03: a school’s note cannot tell it either', () => {
  const school = `${smallFolder['schools/mill-school.yaml']}view: { notes: [{ listing: x, note: Walk to 12 Weir Lane. }] }\n`;
  expect(saidOfHidden({}, '', { 'schools/mill-school.yaml': school })).toEqual([
    expect.stringContaining('error place.hidden_told, What this school shows, Notes 1, The school’s note'),
  ]);
});

test('G-03: one person alone, at an address without a name, may be at home', () => {
  const files = { 'organisations/hall-trust.yaml': 'name: A teacher\nsize: lone\nphone: "01632 960123"\n' };
  const open = { address: '12 Weir Lane', postcode: 'ZZ1 4AP' };
  expect(saidOfHidden({ places: [open] }, '', files)).toEqual([expect.stringContaining('warning place.home')]);
  expect(saidOfHidden({ places: [{ ...open, name: 'Library' }] }, '', files)).toEqual([]);
});
