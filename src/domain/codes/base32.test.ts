import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32, bytesOf } from './base32.ts';

test('bytes come back from their letters, in capitals or small', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOf(base32(bytes))).toEqual(bytes);
      expect(bytesOf(base32(bytes).toLowerCase())).toEqual(bytes);
    }),
  );
});

test('a letter that looks like a number is read as that number', () => {
  expect(bytesOf('O4IO6')).toEqual(bytesOf('04106'));
  expect(bytesOf('04106')).toEqual(new Uint8Array([1, 2, 3]));
});

test('what no bytes are written as is refused: an unknown letter, one letter too many, bits left over', () => {
  for (const text of ['04U06', '04106!', '041060', '04107', 'ſ4106', 'ı4']) expect(bytesOf(text)).toBeNull();
});
