import { expect, test } from 'vitest';
import { saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

const withColour = (colour: string) =>
  saidWith({
    'schools/mill-school.yaml': `${smallFolder['schools/mill-school.yaml']}colours: { main: "${colour}" }\n`,
  });

test('a school’s yellow is shown darker under white words, and the editor is told', () => {
  expect(withColour('#ffd400')).toEqual([
    'warning colour.contrast, Colours, Main colour: is too light for white words (#ffd400); the site shows #6a5700 instead. Write that, or a darker colour',
  ]);
});

test('a school’s dark red is taken', () => {
  expect(withColour('#7a1f2b')).toEqual([]);
});
