import { expect, test } from 'vitest';
import { type Picture, publishedPictures } from './picture.ts';

const picture: Picture = { file: 'chess-club.jpg', width: 1600, height: 1067, print: '1f3a9c0b' };

test('a photo is published for a telephone and for a large screen, under a name of its own bytes', () => {
  expect(publishedPictures(picture, 'photo')).toEqual([
    { name: 'chess-club-480.1f3a9c0b.webp', width: 480, height: 320 },
    { name: 'chess-club-960.1f3a9c0b.webp', width: 960, height: 640 },
  ]);
});

test('a small picture is not blown up', () => {
  expect(publishedPictures({ ...picture, width: 300, height: 200 }, 'photo')).toEqual([
    { name: 'chess-club-300.1f3a9c0b.webp', width: 300, height: 200 },
  ]);
});

test('a picture is at least one pixel high', () => {
  expect(publishedPictures({ ...picture, width: 4000, height: 1 }, 'crest')).toMatchObject([{ width: 112, height: 1 }]);
});
