import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ageValues,
  costValues,
  dayValues,
  type FinderState,
  filterKeys,
  nothingChosen,
  readState,
  sorts,
  startState,
  timeValues,
  toggled,
  writeState,
} from './query.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const some = (values: fc.Arbitrary<string>) => fc.uniqueArray(values, { maxLength: 5 });
const anyState: fc.Arbitrary<FinderState> = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '').trim()),
  chosen: fc.record({
    year: some(fc.constantFrom('0', '5', '13')),
    age: some(fc.constantFrom(...ageValues)),
    for: some(fc.constant('families')),
    day: some(fc.constantFrom(...dayValues)),
    time: some(fc.constantFrom(...timeValues)),
    // Costs are written as flags, so they come back in their own order.
    cost: some(fc.constantFrom(...costValues)).map((costs) => costValues.filter((cost) => costs.includes(cost))),
    interest: some(slug),
    'good-for': some(slug),
    has: some(slug),
    join: some(slug),
    how: some(slug),
    first: some(fc.constant('watch')),
  }),
  today: fc.boolean(),
  sort: fc.constantFrom(...sorts),
  view: fc.constantFrom('list', 'map'),
});

test('a link reopens the same view', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readState(`#${writeState(state)}`)).toEqual(state);
    }),
  );
});

test('a link can be read by a person', () => {
  const chosen = { ...nothingChosen, day: ['tue', 'thu'], cost: ['free'] };
  const state: FinderState = { q: 'drama club', chosen, sort: 'near', view: 'list', today: false };
  expect(writeState(state)).toBe('q=drama+club&day=tue,thu&free&sort=near');
});

test('the view everybody starts from has no fragment', () => {
  expect(writeState(startState)).toBe('');
  expect(readState('')).toEqual(startState);
});

test('S-17 any text at all in the address gives a sound state or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `#q=${text}&day=${text}&__proto__=${text}`),
      ),
      (text) => {
        const state = readState(text);
        if (!state) return;
        expect(Object.keys(state.chosen)).toEqual([...filterKeys]);
        expect(state.q.length).toBeLessThanOrEqual(200);
      },
    ),
  );
});

test('S-17 keys that would change how objects work are keys like any other', () => {
  const state = readState('#__proto__=x&constructor=y&prototype=z&interest=__proto__,constructor&day=constructor&free');
  expect(state?.chosen).toEqual({ ...nothingChosen, cost: ['free'], interest: ['constructor'] });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('s-search-long: a search in a link is cut at 100 characters', () => {
  expect(readState(`#q=${'a'.repeat(5000)}`)?.q).toHaveLength(100);
});

test('what a link does not understand is left aside', () => {
  expect(readState('#day=tue,noday&year=99&sort=worst&view=globe&interest=<b>&age=5')).toEqual({
    ...startState,
    chosen: { ...nothingChosen, day: ['tue'], age: ['5'] },
  });
});

test('a link to a part of the page is not a search', () => {
  expect(readState('#main')).toBeNull();
  expect(readState('#letter-A')).toBeNull();
});

test('choosing twice is not choosing', () => {
  const once = toggled(nothingChosen, 'day', 'tue');
  expect(once.day).toEqual(['tue']);
  expect(toggled(once, 'day', 'tue')).toEqual(nothingChosen);
});
