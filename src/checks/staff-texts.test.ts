import { expect, test } from 'vitest';
import { problemsWith, saidWith } from '../../tests/lib/small-folder.ts';

const file = (body: string) => ({ 'staff/pathway.md': `---\ntitle: Pathway\nsummary: Step by step.\n---\n${body}` });
const said = (body: string) => saidWith(file(body));

test('a text whose words can be filled in is in order', () => {
  expect(said('At {{school}}: {{some-listings: 5}}\n\n{{bingo: 4}}\n\nSee {{text: pathway}}.\n')).toEqual([]);
});

test('what cannot be filled in is told with the nearest name', () => {
  expect(said('At {{schol}}.')).toEqual([
    'error filler.unknown, Text: nothing is known to fill in for {{schol}}; did you mean “school”?',
  ]);
  expect(said('{{weather forecast}}')).toEqual([expect.stringContaining('the guide “Pages for staff” has them all')]);
});

test('a number, or nothing, is asked for where it belongs', () => {
  expect(said('{{some-listings: many}}')).toEqual([
    'error filler.value, Text: write a number from 1 to 40, like {{some-listings: 4}} (found “many”)',
  ]);
  expect(said('{{school: 4}}')).toEqual([
    'error filler.value, Text: write {{school}} with nothing after it (found “4”)',
  ]);
});

test('bingo needs a line of its own', () => {
  expect(said('Here: {{bingo: 4}}')).toEqual([expect.stringContaining('error filler.alone')]);
});

test('a list or a text that is not there is told with the nearest', () => {
  expect(said('{{text: pathwya}}')).toEqual([
    'error reference.unknown, Text: there is nothing called “pathwya” for {{text: …}}; did you mean “pathway”?',
  ]);
});

test('the line is that of the braces, blank lines or not', () => {
  expect(problemsWith(file('\n\n{{schol}}\n'))).toMatchObject([{ line: 7 }]);
  expect(problemsWith(file('One.\n\n{{schol}}\n'))).toMatchObject([{ file: 'content/staff/pathway.md', line: 7 }]);
});
