import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

test.each([
  'Lorem ipsum dolor sit amet.',
  'TODO: ask the leader.',
  'todo: ask the leader.',
  'We meet at 4pm, place TBC.',
  'The time is to be confirmed.',
  'Ask xxx for more.',
  'Ring XXXXX XXXXXX.',
  'Led by ????, on Mondays.',
  'Our leader is ________.',
  'Your text here.',
  'Description goes here',
  '[Insert name of club] meets weekly.',
  'Write to [your e-mail address].',
  'asdf',
])('words that were still to be written are told: %s', (text) => {
  expect(saidOf({}, text)).toEqual([expect.stringContaining('warning text.placeholder, Text: has “')]);
});

test.each(['{{text:phone}} is our number.', 'Dear {{ name }},', `Hello \${name}`, 'At %PLACE% on Mondays'])(
  'blanks that nothing fills in are told: %s',
  (text) => {
    expect(saidOf({}, text).join('\n')).toContain('warning text.blank, Text: has “');
  },
);

test.each(['Test', 'test club', 'New listing', 'Untitled 2', 'Example'])(
  'a name that was tried out is told: %s',
  (name) => {
    expect(saidOf({ name }).join('\n')).toContain('warning text.placeholder, Name: is “');
  },
);

test('they are told in every box', () => {
  expect(saidOf({ summary: 'Lorem ipsum.' })).toEqual([
    expect.stringContaining('warning text.placeholder, In one line, for pupils'),
  ]);
});

test.each([
  'Bring your to-do list and your homework.',
  'T-shirts from S to XXXL. See you there xxx',
  'A test of your strength, and an example of our work.',
  'See [the rules](https://example.org/TODO) and [your own page][1].\n\n[1]: https://example.org',
  'We text you: your text message comes on Friday.',
  'Really?? Yes! #1 in town.',
  'Prices are $5 or {four pounds}.',
  'Test your skills at the New Club, an example to all.',
])('ordinary words are welcome: %s', (text) => {
  expect(saidOf({}, text).filter((said) => /text\.(?:placeholder|blank)/.test(said))).toEqual([]);
});

test.each(['Test Cricket', 'New Horizons', 'The Example Theatre'])('and so is an ordinary name: %s', (name) => {
  expect(saidOf({ name })).toEqual([]);
});
