import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postcodePattern } from '../../../schema/fields.ts';
import { cleanPostcode } from './postcode.ts';

const value = (text: string) => {
  const cleaned = cleanPostcode(text);
  return cleaned.state === 'clean' ? cleaned.value : cleaned.state;
};

test('capitals and spaces are tidied without a word', () => {
  for (const written of ['m33 5sl', 'M335SL', ' M33  5SL ', 'M33.5SL']) expect(value(written)).toBe('M33 5SL');
  expect(cleanPostcode('m335sl')).not.toHaveProperty('repaired');
});

describe('a letter for a digit is repaired where only one reading is a postcode, and told', () => {
  test.each([
    ['CRO 5JH', 'CR0 5JH'],
    ['M33 SSL', 'refused'],
    ['S014 3AB', 'SO14 3AB'],
    ['M33 OAA', 'M33 0AA'],
    ['M1I 1AA', 'M11 1AA'],
    ['1P1 2AB', 'IP1 2AB'],
  ])('%s', (written, wanted) => {
    expect(value(written)).toBe(wanted);
    if (wanted !== 'refused') expect(cleanPostcode(written)).toHaveProperty('repaired');
  });
});

test('what is not certain is left out, with the reason', () => {
  for (const written of ['NP7 17DB', 'SA15 5SC', 'WJ3 3NJ', 'Manchester', 'M33 5SL and M33 5SN', '12345']) {
    expect(cleanPostcode(written)).toMatchObject({ state: 'refused', code: 'postcode.format' });
  }
  expect(value('')).toBe('empty');
});

test('whatever is written, what comes out is a postcode or nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const cleaned = cleanPostcode(text);
      if (cleaned.state === 'clean') expect(cleaned.value).toMatch(postcodePattern);
    }),
  );
});
