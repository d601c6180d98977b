import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageSpan, ageWords, yearWords } from '../../domain/listing/ages.ts';
import type { AgeRange } from '../../schema/age-range.ts';
import { sessionSchema } from '../../schema/session.ts';
import { answerValue } from './answer-value.ts';
import type { Question } from './questions.ts';
import { readSessionLine } from './read-session-line.ts';
import { sessionLine } from './session-line.ts';

const asked = (path: string, kind: Question['kind']): Question => ({
  id: path,
  path,
  kind,
  words: '',
  part: '',
  choices: [],
});

describe('a box takes ages, years and pounds in the words of a sheet', () => {
  test.each([
    ['ages', 'ages', '6 months to 4 years', { value: { fromMonths: 6, to: 4 } }],
    ['ages', 'ages', 'under 11s', { value: { to: 10 } }],
    ['ages', 'ages', 'All ages', { value: { all: true } }],
    ['ages', 'ages', '', { value: undefined }],
    ['years', 'years', 'KS2', { value: { from: 3, to: 6 } }],
    ['years', 'years', 'Reception to Year 6', { value: { from: 0, to: 6 } }],
    ['cost.amount', 'number', '£2.50', { value: 2.5 }],
    ['cost.amount', 'number', '50p', { value: 0.5 }],
    ['cost.upTo', 'number', '5', { value: 5 }],
    ['contact.phone', 'line', '\u202A0161\u2011496\u20110123\u202C', { value: '0161 496 0123' }],
    ['places.0.postcode', 'line', 'zz1\u00A04ap', { value: 'ZZ1 4AP' }],
  ] as const)('%s: %s “%s”', (path, kind, answer, value) => {
    expect(answerValue(asked(path, kind), answer, undefined)).toEqual(value);
  });

  test.each([
    ['ages', 'ages', 'juniors', 'write it like “7 to 11”'],
    ['ages', 'ages', 'Years 3 to 6', 'write it like “7 to 11”'],
    ['ages', 'ages', '11-18 (25 with SEND)', 'write it like “7 to 11”'],
    ['years', 'years', '7 to 11', 'write it like “Years 3 to 6”'],
    ['cost.amount', 'number', 'ten', 'is not a plain number'],
    ['contact.phone', 'line', '0906 123 4567', 'a call costs up to £3.60 a minute'],
  ] as const)('%s: %s “%s” is told', (path, kind, answer, problem) => {
    expect(answerValue(asked(path, kind), answer, undefined)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

test('what a box shows means the same when it is sent back', () => {
  const months = fc.integer({ min: 1, max: 23 });
  const years = fc.integer({ min: 1, max: 60 });
  const ages: fc.Arbitrary<AgeRange> = fc.oneof(
    fc.constant({ all: true }),
    years.map((from) => ({ from })),
    years.map((to) => ({ to })),
    fc.tuple(years, years).map(([from, more]) => ({ from, to: from + more })),
    fc.tuple(months, years).map(([fromMonths, to]) => ({ fromMonths, to: to + 1 })),
    months.map((fromMonths) => ({ fromMonths })),
  );
  fc.assert(
    fc.property(ages, (told) => {
      const shown = ageWords(ageSpan({ ages: told }));
      const read = answerValue(asked('ages', 'ages'), shown, undefined) as { value: AgeRange };
      expect(ageSpan({ ages: read.value })).toEqual(ageSpan({ ages: told }));
    }),
  );
  for (let from = 0; from <= 12; from += 1)
    for (const span of [{ from }, { to: from }, { from, to: from + 1 }])
      expect(answerValue(asked('years', 'years'), yearWords(span) as string, undefined)).toEqual({ value: span });
});

describe('a line of times says for whom this one is and what it costs, and is read back', () => {
  const tuesdays = { days: ['tuesday'], starts: '17:00', ends: '18:00' };
  test.each([
    [{ ages: { from: 6, to: 10 } }, 'Tuesdays, 5pm to 6pm, for ages 6 to 10'],
    [{ ages: { fromMonths: 6, to: 4 } }, 'Tuesdays, 5pm to 6pm, for 6 months to 4 years'],
    [{ ages: { all: true } }, 'Tuesdays, 5pm to 6pm, for all ages'],
    [{ years: { from: 7 } }, 'Tuesdays, 5pm to 6pm, for year 7 and up'],
    [{ price: { kind: 'free' } }, 'Tuesdays, 5pm to 6pm, free'],
    [{ price: { kind: 'amount', amount: 5.5, per: 'session' } }, 'Tuesdays, 5pm to 6pm, costs £5.50 a session'],
    [{ price: { kind: 'amount', amount: 0.5, per: 'child' } }, 'Tuesdays, 5pm to 6pm, costs 50p a child'],
    [
      { ages: { from: 11, to: 16 }, price: { kind: 'amount', amount: 3, upTo: 5, per: 'day' }, season: 'holidays' },
      'Tuesdays, 5pm to 6pm, in the school holidays, for ages 11 to 16, costs £3 to £5 a day',
    ],
  ])('%j', (own, line) => {
    const session = sessionSchema.parse({ ...tuesdays, ...own });
    expect(sessionLine(session)).toBe(line);
    expect(readSessionLine(line)).toEqual({ session });
  });

  test('what is not understood is told, as ever', () => {
    expect(readSessionLine('Tuesdays, 5pm to 6pm, for juniors')).toHaveProperty('problem');
    expect(readSessionLine('Tuesdays, 5pm to 6pm, costs £3/£2 conc.')).toHaveProperty('problem');
  });
});
