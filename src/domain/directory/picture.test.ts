import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Picture, publishedPictures } from './picture.ts';

const picture: Picture = { file: 'chess-club.jpg', width: 1600, height: 1067, print: '1f3a9c0b' };

test('a photo is published for a telephone and for a large screen, under a name of its own bytes', () => {
  expect(publishedPictures(picture, 'photo')).toEqual([
    {
      name: 'chess-club-480.1f3a9c0b.webp',
      width: 480,
      height: 192,
      cut: { left: 0, top: 214, width: 1600, height: 640 },
    },
    {
      name: 'chess-club-960.1f3a9c0b.webp',
      width: 960,
      height: 384,
      cut: { left: 0, top: 214, width: 1600, height: 640 },
    },
  ]);
});

test('a small picture is not blown up', () => {
  expect(publishedPictures({ ...picture, width: 300, height: 200 }, 'photo')).toMatchObject([
    { name: 'chess-club-300.1f3a9c0b.webp', width: 300, height: 120 },
  ]);
});

test('a picture is at least one pixel high', () => {
  expect(publishedPictures({ ...picture, width: 4000, height: 1 }, 'crest')).toMatchObject([{ width: 112, height: 1 }]);
});

test('a photo is cut around what must stay in sight, under a name that says so', () => {
  const [wide] = publishedPictures({ ...picture, focus: { y: 0 } }, 'photo');
  expect(wide).toMatchObject({ name: 'chess-club-50-0-480.1f3a9c0b.webp', cut: { top: 0 } });
  const [square] = publishedPictures({ ...picture, focus: { x: 100, y: 30 } }, 'square');
  expect(square).toEqual({
    name: 'chess-club-square-100-30-720.1f3a9c0b.webp',
    width: 720,
    height: 720,
    cut: { left: 533, top: 0, width: 1067, height: 1067 },
  });
});

test('whatever the picture and the point, the cut lies within the picture and holds the point', () => {
  const size = fc.integer({ min: 1, max: 5000 });
  const share = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      size,
      size,
      share,
      share,
      fc.constantFrom('photo' as const, 'square' as const),
      (width, height, x, y, use) => {
        const { cut } = publishedPictures({ ...picture, width, height, focus: { x, y } }, use)[0]!;
        expect(cut.left + cut.width).toBeLessThanOrEqual(width);
        expect(cut.top + cut.height).toBeLessThanOrEqual(height);
        expect(Math.min(cut.left, cut.top)).toBeGreaterThanOrEqual(0);
        const [at, down] = [(width * x) / 100, (height * y) / 100];
        expect(at).toBeGreaterThanOrEqual(cut.left - 1);
        expect(at).toBeLessThanOrEqual(cut.left + cut.width + 1);
        expect(down).toBeGreaterThanOrEqual(cut.top - 1);
        expect(down).toBeLessThanOrEqual(cut.top + cut.height + 1);
      },
    ),
  );
});
