import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardWith } from '../finder/card.fixture.ts';
import type { Card, CardTime } from '../finder/card.ts';
import { countBits, hasBit } from './bits.ts';
import { cardIndex, choiceCounts, everyCard, matching, relaxations } from './matching.ts';
import { type Chosen, dayValues, type FilterKey, nothingChosen, timeValues, toggled } from './query.ts';

const chess = cardWith({
  slug: 'chess',
  interests: ['games'],
  times: [{ words: '', slots: ['tuesday after-school'] }],
  free: true,
  years: [3, 6],
});
const judo = cardWith({
  slug: 'judo',
  interests: ['martial-arts'],
  times: [{ words: '', slots: ['tuesday evening', 'saturday morning'] }],
});
const drama = cardWith({
  slug: 'drama',
  interests: ['drama'],
  times: [{ words: '', slots: ['saturday afternoon'] }],
  firstSessionFree: true,
});
const advice = cardWith({ slug: 'advice', audience: ['families'], formats: ['phone-or-text'], free: true });
const index = cardIndex([chess, judo, drama, advice]);

function found(chosen: Partial<Chosen>): string[] {
  const set = matching(index, everyCard(index), { ...nothingChosen, ...chosen });
  return index.cards.filter((_, place) => hasBit(set, place)).map(({ slug }) => slug);
}

test('within a group any choice will do, across groups all must be met', () => {
  expect(found({ interest: ['games', 'drama'] })).toEqual(['chess', 'drama']);
  expect(found({ interest: ['games', 'drama'], cost: ['first-free'] })).toEqual(['drama']);
  expect(found({})).toHaveLength(4);
});

test('Saturday evening is an evening on a Saturday', () => {
  expect(found({ day: ['sat'], time: ['evening'] })).toEqual([]);
  expect(found({ day: ['sat'] })).toEqual(['judo', 'drama']);
  expect(found({ time: ['evening'] })).toEqual(['judo']);
});

test('a school year finds what is for pupils of that year, and what has no limit', () => {
  expect(found({ year: ['4'] })).toEqual(['chess', 'judo', 'drama']);
  expect(found({ year: ['8'] })).toEqual(['judo', 'drama']);
  expect(found({ for: ['families'] })).toEqual(['advice']);
  expect(found({ year: ['8'], for: ['families'] })).toEqual(['judo', 'drama', 'advice']);
});

test('a choice that would leave nothing is known as empty, and comes to life when another is given up', () => {
  const values: { key: FilterKey; value: string }[] = [{ key: 'interest', value: 'drama' }];
  const within = everyCard(index);
  const free = choiceCounts(index, within, { ...nothingChosen, cost: ['free'] }, values);
  expect(free.get('interest=drama')).toEqual({ leaves: 0, empty: true });
  const either = choiceCounts(index, within, { ...nothingChosen, cost: ['free'], interest: ['games'] }, values);
  expect(either.get('interest=drama')).toEqual({ leaves: 1, empty: true });
  const any = choiceCounts(index, within, nothingChosen, values);
  expect(any.get('interest=drama')).toEqual({ leaves: 1, empty: false });
});

test('where nothing is found, each single thing that would help is offered, the most helpful first', () => {
  const chosen = { ...nothingChosen, day: ['sat'], cost: ['free'], year: ['4'] };
  expect(relaxations(index, everyCard(index), chosen, null)).toEqual([
    { drop: 'cost', leaves: 2 },
    { drop: 'when', leaves: 1 },
  ]);
});

const anyYears = fc.tuple(fc.constantFrom(null, 0, 3), fc.constantFrom(null, 5, 9));
const anyTime: fc.Arbitrary<CardTime> = fc
  .record(
    {
      slots: fc.subarray(['monday morning', 'tuesday evening', 'tuesday morning'] as CardTime['slots']),
      years: anyYears,
      free: fc.boolean(),
    },
    { requiredKeys: ['slots'] },
  )
  .map((time) => ({ words: '', ...time }));
const anyCard: fc.Arbitrary<Card> = fc
  .record({
    interests: fc.subarray(['a', 'b', 'c']),
    has: fc.subarray(['ramp', 'quiet']),
    free: fc.boolean(),
    times: fc.array(anyTime, { maxLength: 3 }),
    years: fc.option(anyYears),
    audience: fc.subarray(['pupils', 'families'] as Card['audience'], { minLength: 1 }),
  })
  .map((facts) => cardWith({ slug: 'x', ...facts }));

const choices: { key: FilterKey; value: string }[] = [
  ...['a', 'b', 'c'].map((value) => ({ key: 'interest' as const, value })),
  ...['ramp', 'quiet'].map((value) => ({ key: 'has' as const, value })),
  ...['1', '4', '8'].map((value) => ({ key: 'year' as const, value })),
  ...dayValues.slice(0, 3).map((value) => ({ key: 'day' as const, value })),
  ...timeValues.map((value) => ({ key: 'time' as const, value })),
  { key: 'cost', value: 'free' },
  { key: 'for', value: 'families' },
];

test('the number beside a choice is the number of results once it is made', () => {
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 70 }), fc.subarray(choices), (cards, made) => {
      const index = cardIndex(cards);
      const chosen = made.reduce((so, { key, value }) => toggled(so, key, value), nothingChosen);
      const counts = choiceCounts(index, everyCard(index), chosen, choices);
      for (const { key, value } of choices) {
        const next = chosen[key].includes(value) ? chosen : toggled(chosen, key, value);
        expect(counts.get(`${key}=${value}`)?.leaves).toBe(countBits(matching(index, everyCard(index), next)));
      }
    }),
    { numRuns: 50 },
  );
});

test('who, when and cost are one question where a club has classes of its own', () => {
  const classes = cardWith({
    slug: 'classes',
    years: [1, 11],
    times: [
      { words: '', slots: ['wednesday after-school'], years: [1, 5], free: true },
      { words: '', slots: ['friday evening'], years: [6, 11] },
    ],
  });
  const one = cardIndex([classes]);
  const leaves = (chosen: Partial<Chosen>) => countBits(matching(one, everyCard(one), { ...nothingChosen, ...chosen }));
  expect(leaves({ year: ['3'], day: ['wed'], cost: ['free'] })).toBe(1);
  expect(leaves({ year: ['8'], day: ['wed'] })).toBe(0);
  expect(leaves({ day: ['fri'], cost: ['free'] })).toBe(0);
  const year8 = { ...nothingChosen, year: ['8'] };
  const counts = choiceCounts(one, everyCard(one), year8, [
    { key: 'day', value: 'wed' },
    { key: 'day', value: 'fri' },
  ]);
  expect([counts.get('day=wed')?.leaves, counts.get('day=fri')?.leaves]).toEqual([0, 1]);
});

test('where nobody has told us for whom it is, no year and no age finds it', () => {
  const untold = cardIndex([cardWith({ slug: 'golf', years: null, ages: null })]);
  const leaves = (chosen: Partial<Chosen>) =>
    countBits(matching(untold, everyCard(untold), { ...nothingChosen, ...chosen }));
  expect([leaves({}), leaves({ year: ['0'] }), leaves({ age: ['9'] })]).toEqual([1, 0, 0]);
});
