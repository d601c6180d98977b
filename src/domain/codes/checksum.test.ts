import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum, textChecksum } from './checksum.ts';

test('the published check value comes out', () => {
  expect(textChecksum('123456789')).toBe(0xcbf43926);
});

test('any bytes have the checksum that zlib gives them', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => checksum(bytes) === crc32(bytes)));
});
