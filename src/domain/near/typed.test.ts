import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPostcode } from './postcode.ts';
import { typedText } from './typed.ts';

test('a postcode is tidied as typed', () => {
  for (const text of ['M32 0AA', 'm320aa', ' m32  0aa ', 'M32-0AA', 'm 32 0 aa'])
    expect(typedText(text)).toEqual({ kind: 'postcode', postcode: 'M32 0AA' });
});

test.each([
  ['M32 OAA', ['M32 0AA']],
  ['m32oaa', ['M32 0AA']],
  ['SOI4 3AB', ['SO14 3AB']],
  ['M33 SSL', ['M33 5SL']],
  ['CRO 5JH', ['CR0 5JH']],
])('%s is asked about, not guessed', (text, postcodes) => {
  expect(typedText(text)).toEqual({ kind: 'unsure', postcodes });
});

test('a letter that only looks like a digit is told apart by its place: O stays O in OL1', () => {
  expect(typedText('ol11aa')).toEqual({ kind: 'postcode', postcode: 'OL1 1AA' });
});

test('the beginning of a postcode is enough', () => {
  const part = (text: string) => {
    const typed = typedText(text);
    return typed.kind === 'part'
      ? typed.readings.map(({ district, sector }) => `${district} ${sector ?? '-'}`)
      : typed.kind;
  };
  expect(part('m32')).toEqual(['M32 -', 'M3 2']);
  expect(part('M32 0')).toEqual(['M32 0']);
  expect(part('M32 0a')).toEqual(['M32 0']);
  expect(part('m320')).toEqual(['M32 0']);
  expect(part('ec1a')).toEqual(['EC1A -']);
  expect(part('zz11')).toEqual(['ZZ11 -', 'ZZ1 1']);
  expect(part('zz1 1')).toEqual(['ZZ1 1']);
});

test('what has digits and is no postcode is wrong; words are perhaps the name of a place', () => {
  for (const text of ['M32 0A1', '12345', 'M9999', 'Q1 1AA', 'M32 0AAA'])
    expect(typedText(text).kind, text).toBe('wrong');
  for (const text of ['Millside', 'M', 'Old Town', '12 Weir Lane, Larkbridge'])
    expect(typedText(text).kind, text).toBe('name');
  for (const text of ['', '  ', '.-']) expect(typedText(text)).toEqual({ kind: 'nothing' });
});

test('whatever is typed is understood as something, and every postcode in it is one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[a-zA-Z0-9 ]{0,9}$/)), (text) => {
      const typed = typedText(text);
      if (typed.kind === 'postcode') expect(isPostcode(typed.postcode)).toBe(true);
      if (typed.kind === 'unsure') expect(typed.postcodes.every(isPostcode)).toBe(true);
    }),
  );
});

test('a postcode is found however it is spaced and written', () => {
  const letters = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
  const postcodes = fc
    .tuple(
      fc.constantFrom('M', 'SK', 'WA', 'EC', 'B', 'ZZ'),
      fc.integer({ min: 1, max: 99 }),
      fc.nat(9),
      letters,
      letters,
    )
    .map(([area, district, sector, one, other]) => `${area}${district} ${sector}${one}${other}`);
  const spaces = fc.constantFrom('', ' ', '  ', '.', '-');
  fc.assert(
    fc.property(postcodes, spaces, fc.boolean(), (postcode, space, isSmall) => {
      const written = postcode.replace(' ', space);
      expect(typedText(isSmall ? written.toLowerCase() : written)).toEqual({ kind: 'postcode', postcode });
    }),
  );
});
