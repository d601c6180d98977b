import { expect, test } from 'vitest';
import { refusal } from './refusal.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('a drawing that can carry programs is refused in one sentence', () => {
  const svg = bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  expect(refusal('crest.svg', svg)).toMatch(
    /^“crest\.svg” is a drawing that can carry programs \(SVG\); save it as .+\.$/,
  );
});

test('a picture that is none by its bytes is refused, whatever its name', () => {
  expect(refusal('photo.jpg', bytesOf('<!doctype html>'))).toMatch(/not a picture we can show/);
  expect(refusal('photo.jpg', new Uint8Array())).toMatch(/an empty file/);
});

test('21 MB are too many, and nothing of them is looked at', () => {
  expect(refusal('photo.jpg', new Uint8Array(21_000_000))).toMatch(/has 21 MB, and 20 MB is the most/);
});
