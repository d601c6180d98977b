import { expect, test } from 'vitest';
import { beginningsOf, narrowed, unfinished } from './beginnings.ts';
import { cardWith } from './card.fixture.ts';

test('a word of one or two letters is unfinished; one of three is not', () => {
  expect(unfinished('f')).toEqual({ words: '', beginning: 'f' });
  expect(unfinished('drama cl')).toEqual({ words: 'drama', beginning: 'cl' });
  expect(unfinished('drama clu')).toEqual({ words: 'drama clu', beginning: null });
  expect(unfinished('')).toEqual({ words: '', beginning: null });
});

test('a little word after others is no beginning', () => {
  expect(unfinished('swim at')).toEqual({ words: 'swim', beginning: null });
  expect(unfinished('at')).toEqual({ words: '', beginning: 'at' });
});

test('beginnings are of words, not of syllables, and count for more in the name', () => {
  const begin = beginningsOf([
    cardWith({ slug: 'a', name: 'Chess Club', summary: 'Play chess.' }),
    cardWith({ slug: 'b', name: 'Judo', summary: 'Throw each other, with children your age.' }),
    cardWith({ slug: 'c', name: 'Archery', summary: 'Hit things.' }),
  ]);
  expect([...begin('ch')]).toEqual([
    [0, 2],
    [1, 1],
  ]);
});

test('capitals, accents and apostrophes do not matter', () => {
  const begin = beginningsOf([cardWith({ slug: 'd', name: 'Éclairs’ Café' })]);
  expect(begin('ec').has(0)).toBe(true);
  expect(begin('ca').has(0)).toBe(true);
});

test('what is half typed narrows what was found, and never to nothing', () => {
  const found = new Map([
    [0, 5],
    [1, 4],
  ]);
  expect([...narrowed(found, new Map([[1, 1]]))]).toEqual([[1, 4]]);
  expect(narrowed(found, new Map([[7, 1]]))).toBe(found);
});
