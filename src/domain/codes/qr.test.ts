import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { listingCode } from '../shortlist/listing-codes.ts';
import { packedCode } from '../shortlist/packed.ts';
import { type QrDrawing, qrDrawing, quietZone } from './qr.ts';

const address = 'https://directory.larkbridge.example.org/weir-lane-primary/shortlist/#';
const linkOf = (count: number) =>
  address + packedCode({ items: Array.from({ length: count }, (_, at) => ({ listing: listingCode(`club-${at}`) })) });

/** The drawing as a telephone sees it, four pixels to a module. */
function seen({ size, path }: QrDrawing): string | undefined {
  const across = size * 4;
  const pixels = new Uint8ClampedArray(across * across * 4).fill(255);
  for (const [line] of path.matchAll(/M[^M]+/g)) {
    const [start, y] = line.match(/\d+/g)!.map(Number) as [number, number];
    let x = start;
    for (const [, gap, width] of `m0 0${line.slice(line.indexOf('h'))}`.matchAll(/m(\d+) 0h(\d+)/g)) {
      x += Number(gap);
      for (let row = (y + quietZone) * 4; row < (y + quietZone + 1) * 4; row++)
        for (let column = (x + quietZone) * 4; column < (x + quietZone + Number(width)) * 4; column++)
          pixels.fill(0, (row * across + column) * 4, (row * across + column) * 4 + 3);
      x += Number(width);
    }
  }
  return jsQR(pixels, across, across)?.data;
}

test.each([
  [1, 37],
  [12, 49],
  [40, 65],
])('a telephone reads the link of %i listings from a code of %i modules', (count, modules) => {
  const drawing = qrDrawing(linkOf(count));
  expect(drawing.size - 2 * quietZone).toBe(modules);
  expect(seen(drawing)).toBe(linkOf(count));
});
