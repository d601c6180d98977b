import { expect, test } from 'vitest';
import { saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const withColour = (colour: string) =>
  saidWith({
    'schools/mill-school.yaml': `${smallFolder['schools/mill-school.yaml']}colours: { main: "${colour}" }\n`,
  });

test('a school’s yellow is refused as the ground of white words', () => {
  expect(withColour('#ffd400')).toEqual([
    'error colour.contrast, Colours, Main colour: is too light (#ffd400): white words on it cannot be read; choose a darker colour',
  ]);
});

test('a school’s dark red is taken', () => {
  expect(withColour('#7a1f2b')).toEqual([]);
});
