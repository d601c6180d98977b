import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

test.each([
  '/no-such-page/',
  '/guides/nope/',
  '/mill-school/ches-club/',
  '/mill-school/lists/nope/',
  '/other-school/',
  '/suggest/nope/',
])('a link to a page that is not there is told: %s', (address) => {
  expect(saidOf({}, `See [this](${address}).`)).toEqual([
    expect.stringContaining(
      `warning url.own_missing, Text: has a link to “${address}”, and there is no such page here`,
    ),
  ]);
});

test('so is one with the whole address of the site, and the page that may be meant is named', () => {
  const site = `${smallFolder['settings/site.yaml']}url: https://directory.example.org\n`;
  const text = String(smallFolder['listings/chess-club.md']).replace(
    'Come and play.',
    'See [this](https://directory.example.org/mill-school/ches-club/).',
  );
  expect(saidWith({ 'settings/site.yaml': site, 'listings/chess-club.md': text }).join('\n')).toMatch(
    /url\.own_missing.*did you mean “chess-club”/i,
  );
});

test.each([
  '/',
  '/help/',
  '/guides/',
  '/mill-school/',
  '/mill-school/chess-club/',
  '/mill-school/chess-club/#when-and-where',
  '/mill-school/year-5/',
  '/mill-school/shortlist/',
  '/suggest/chess-club/',
  'https://example.org/nope/',
  '#when',
])('a link to a page that is there is in order: %s', (address) => {
  expect(saidOf({}, `See [this](${address}).`)).toEqual([]);
});
