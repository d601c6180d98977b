import { describe, expect, test } from 'vitest';
import { nameKey } from './cleaning/names.ts';
import { areSimilar, type Fingerprint, likeness } from './likeness.ts';

const club = (more: Partial<Fingerprint>): Fingerprint => {
  const name = more.name ?? 'Lark Judo Club';
  return { name, key: nameKey(name), postcodes: [], numbers: [], positions: [], ...more };
};

describe('two listings are certainly one', () => {
  test.each([
    [
      'with one name and postcode',
      { postcodes: ['ZZ1 1AA'] },
      { name: 'THE LARK JUDO CLUB LTD', postcodes: ['ZZ1 1AA', 'ZZ2 1AA'] },
    ],
    ['with one name and telephone', { phone: '01632 960123' }, { phone: '(01632) 960123' }],
    ['with one name and charity number', { numbers: ['1000000'] }, { numbers: ['1000000'] }],
  ])('%s', (_what, one, other) => {
    expect(likeness(club(one), club(other)).state).toBe('same');
  });
});

describe('a person decides', () => {
  test.each([
    ['one number, two names', { numbers: ['1000000'] }, { name: 'Lark Karate', numbers: ['1000000'] }],
    ['one telephone, two names', { phone: '01632 960123' }, { name: 'Lark Karate', phone: '01632 960123' }],
    [
      'a similar name at the same place',
      { positions: [{ latitude: 53.75, longitude: -4 }] },
      { name: 'Lark Junior Judo', positions: [{ latitude: 53.7505, longitude: -4.0005 }] },
    ],
  ])('%s', (_what, one, other) => {
    expect(likeness(club(one), club(other)).state).toBe('possible');
  });
});

test('clubs of one hall, and one name in two towns, are different', () => {
  const here = { postcodes: ['ZZ1 1AA'] };
  expect(likeness(club(here), club({ name: 'Lark Karate Club', ...here })).state).toBe('different');
  expect(likeness(club(here), club({ postcodes: ['ZZ9 9ZZ'] })).state).toBe('different');
});

test('names are similar when one has all the telling words of the other', () => {
  expect(areSimilar('Bowdon Bowling Club', 'Bowdon Vale Bowling Club')).toBe(true);
  expect(areSimilar('Sale Judo Club', 'Sale Karate Club')).toBe(false);
  expect(areSimilar('The Club', 'The Association')).toBe(false);
});

test.each([
  ['Millside FC', 'Millside Football Club'],
  ['Y.M.C.A. Lark', 'Young Men’s Christian Association Lark'],
  ['Sale RUFC', 'Sale Rugby Union Football Club'],
])('initials and the words they stand for at one postcode are told as look-alikes: %s, %s', (one, other) => {
  const [first, second] = [club({ name: one, postcodes: ['ZZ1 1AA'] }), club({ name: other, postcodes: ['ZZ1 1AA'] })];
  expect(likeness(first, second)).toEqual({ state: 'possible', why: 'similar name at the same place' });
});

test('initials of other words are other clubs', () => {
  expect(areSimilar('Sale TC', 'Sale Judo Dojo')).toBe(false);
  expect(areSimilar('Hale Chess', 'Hale Bowls')).toBe(false);
});
