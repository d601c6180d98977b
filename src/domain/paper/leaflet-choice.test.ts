import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceFrom, firstChoice, fragmentOf, type LeafletChoice, type LeafletSet, layouts } from './leaflet-choice.ts';

const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const year = fc.integer({ min: 0, max: 14 });
const set: fc.Arbitrary<LeafletSet> = fc.oneof(
  fc.constant<LeafletSet>({ kind: 'school' }),
  slug.map((list): LeafletSet => ({ kind: 'list', list })),
  slug.map((listing): LeafletSet => ({ kind: 'listing', listing })),
  fc.tuple(year, year).map(
    ([one, other]): LeafletSet => ({
      kind: 'years',
      from: Math.min(one, other),
      to: Math.max(one, other),
    }),
  ),
  fc.stringMatching(/^1[0-9A-HJKMNP-TV-Z]{4,60}$/).map((code): LeafletSet => ({ kind: 'shortlist', code })),
);
const choice: fc.Arbitrary<LeafletChoice> = fc.record({
  set,
  layout: fc.constantFrom(...layouts),
  large: fc.boolean(),
  mono: fc.boolean(),
  tally: fc.boolean(),
});

test('a choice that has been in an address is the same choice', () => {
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(choiceFrom(fragmentOf(chosen))).toEqual(chosen);
      expect(choiceFrom(`#${fragmentOf(chosen)}&s=1ABC`)).toEqual(chosen);
    }),
  );
});

test('an address reads as a person would write it', () => {
  expect(choiceFrom('#set=list:free-on-wednesdays&layout=thirds&print=large,mono')).toEqual({
    set: { kind: 'list', list: 'free-on-wednesdays' },
    layout: 'thirds',
    large: true,
    mono: true,
    tally: false,
  });
  expect(choiceFrom('set=year:5-4').set).toEqual({ kind: 'years', from: 4, to: 5 });
});

test('whatever else stands there, there is a leaflet to choose from', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (junk) => {
      expect(layouts).toContain(choiceFrom(junk).layout);
    }),
  );
  for (const junk of ['', '#', '#set=__proto__:x', '#set=list:../../x', '#layout=constructor', '#set=year:999'])
    expect(choiceFrom(junk)).toEqual(firstChoice);
});
