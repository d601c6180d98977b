import { expect, test } from 'vitest';
import { cardFileWith } from '../../domain/finder/card.fixture.ts';
import { nothingChosen, startState } from '../../domain/search/query.ts';
import { drawnFirst, type Event, type Model, reduce, startModel } from './model.ts';

const years = { from: 0, to: 6 };
const file = cardFileWith({
  choices: { interest: [{ value: 'football', label: 'Football' }], 'good-for': [], has: [], join: [], how: [] },
});
const after = (...events: Event[]): Model => events.reduce(reduce, startModel);
const found = (q: string): Event => ({ type: 'search found', result: { q, wholeText: { of: new Map(), all: [] } } });

test('a link may name what this school does not offer: it is left aside once that is known', () => {
  const asked = { ...startState, chosen: { ...nothingChosen, interest: ['football', 'falconry'], year: ['5', '9'] } };
  const model = after({ type: 'address', asked }, { type: 'cards arrived', file, years });
  expect(model.asked.chosen).toEqual({ ...nothingChosen, interest: ['football'], year: ['5'] });
});

test('a search is idle, loads when the box gets the focus, is searching at a key press, and found', () => {
  expect(after().search.state).toBe('idle');
  expect(after({ type: 'search loading' }).search.state).toBe('loading');
  expect(after({ type: 'search loading' }, { type: 'search ready' }).search.state).toBe('ready');
  expect(after({ type: 'typed', q: 'f' }).search.state).toBe('searching');
  expect(after({ type: 'typed', q: 'f' }, found('f')).search.state).toBe('found');
});

test('a search given up leaves no results behind', () => {
  const model = after({ type: 'typed', q: 'f' }, found('f'), { type: 'typed', q: '' });
  expect(model.result).toBeNull();
  expect(model.search.state).toBe('ready');
});

test('a search that failed is tried again at the next letter', () => {
  const model = after({ type: 'typed', q: 'f' }, { type: 'search failed' });
  expect(model.search.state).toBe('unavailable');
  expect(reduce(model, { type: 'typed', q: 'fo' }).search.state).toBe('searching');
  expect(reduce(model, found('fo')).search.state).toBe('found');
});

test('while an answer is slow to come, nothing found before stands for it', () => {
  const slow = after({ type: 'typed', q: 'f' }, found('f'), { type: 'typed', q: 'fo' }, { type: 'search slow' });
  expect(slow).toMatchObject({ search: { state: 'slow' }, result: null });
  expect(reduce(slow, { type: 'typed', q: 'foo' }).search.state).toBe('slow');
  expect(reduce(slow, found('fo'))).toMatchObject({ search: { state: 'found' }, result: { q: 'fo' } });
});

test('typing changes the entry in the history, a press makes a new one', () => {
  expect(after({ type: 'typed', q: 'f' }).askedBy).toBe('typing');
  expect(after({ type: 'toggled', key: 'day', value: 'tue' }).askedBy).toBe('press');
  expect(after({ type: 'address', asked: startState }).askedBy).toBe('address');
});

test('every new question starts again at the top of the list', () => {
  const more = after({ type: 'more' });
  expect(more.shown).toBeGreaterThan(drawnFirst);
  expect(reduce(more, { type: 'toggled', key: 'day', value: 'tue' }).shown).toBe(drawnFirst);
  expect(reduce(more, { type: 'sorted', sort: 'near' }).shown).toBe(drawnFirst);
});
