import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionSchema } from '../../schema/session.ts';
import { holidaysOf } from '../search/holidays.ts';
import { addDays } from './dates.ts';
import { sessionDates } from './sessions.ts';
import { kindOfDay, type Terms } from './terms.ts';

const year: Terms = [
  { from: '2026-09-03', to: '2026-12-17', breaks: [{ from: '2026-10-26', to: '2026-10-30' }] },
  {
    from: '2027-01-05',
    to: '2027-03-25',
    breaks: [
      { from: '2027-02-15', to: '2027-02-19' },
      { from: '2027-03-05', to: '2027-03-08' },
    ],
  },
  { from: '2027-04-12', to: '2027-07-21', breaks: [{ from: '2027-05-03', to: '2027-05-03' }] },
  { from: '2027-09-02', to: '2027-12-17', breaks: [] },
];

const saturdays = (season: 'term-time' | 'holidays', from: string, to: string) =>
  sessionDates(
    sessionSchema.parse({ days: ['saturday'], season, bankHolidays: 'on' }),
    { terms: year, nation: 'england' },
    from,
  ).filter((date) => date <= to);

test('a Saturday club in term time is off on both Saturdays of half term, and a holiday club is on', () => {
  expect(saturdays('term-time', '2027-02-01', '2027-03-01')).toEqual(['2027-02-06', '2027-02-27']);
  expect(saturdays('holidays', '2027-02-01', '2027-03-01')).toEqual(['2027-02-13', '2027-02-20']);
});

test.each([
  ['Christmas', '2026-12-18', '2027-01-04'],
  ['Easter', '2027-03-26', '2027-04-11'],
  ['summer', '2027-07-22', '2027-09-01'],
])('at %s every day between two terms is holiday, the weekends at its ends too', (_, from, to) => {
  for (let date = from; date <= to; date = addDays(date, 1)) expect(kindOfDay(date, year), date).toBe('holiday');
  expect([addDays(from, -1), addDays(to, 1)].map((date) => kindOfDay(date, year))).toEqual(['term', 'term']);
});

test('a day or two off is no holiday, nor is the weekend beside it', () => {
  const around = ['2027-03-04', '2027-03-05', '2027-03-08', '2027-03-13', '2027-05-01', '2027-05-03'];
  expect(around.map((date) => kindOfDay(date, year))).toEqual([
    'term',
    'staff-day',
    'staff-day',
    'term',
    'term',
    'staff-day',
  ]);
});

test('of a school that writes six terms, the weeks between two of them are half terms', () => {
  const six: Terms = [
    { from: '2026-09-03', to: '2026-10-23', breaks: [] },
    { from: '2026-11-02', to: '2026-12-18', breaks: [] },
    { from: '2027-01-04', to: '2027-02-12', breaks: [] },
    { from: '2027-02-22', to: '2027-03-25', breaks: [] },
    { from: '2027-04-12', to: '2027-05-28', breaks: [] },
    { from: '2027-06-07', to: '2027-07-21', breaks: [] },
  ];
  expect(holidaysOf(six).map(({ name, from, to }) => `${name} ${from} ${to}`)).toEqual([
    'half-term 2026-10-24 2026-11-01',
    'christmas 2026-12-19 2027-01-03',
    'half-term 2027-02-13 2027-02-21',
    'easter 2027-03-26 2027-04-11',
    'half-term 2027-05-29 2027-06-06',
  ]);
});

test('a weekend between two terms that follow each other is in term, and a Monday between them a day off', () => {
  const apart: Terms = [
    { from: '2027-01-04', to: '2027-02-12', breaks: [] },
    { from: '2027-02-16', to: '2027-03-25', breaks: [] },
  ];
  expect(['2027-02-13', '2027-02-15'].map((date) => kindOfDay(date, apart))).toEqual(['term', 'staff-day']);
});

test('search and sessions know the same holidays, however a break is written, and never split a weekend', () => {
  const day = fc.integer({ min: 0, max: 75 }).map((days) => addDays('2027-01-05', days));
  const off = fc.tuple(day, fc.integer({ min: 0, max: 12 })).map(([from, days]) => ({ from, to: addDays(from, days) }));
  fc.assert(
    fc.property(fc.array(off, { maxLength: 3 }), (breaks) => {
      const terms: Terms = [year[0]!, { from: '2027-01-05', to: '2027-03-25', breaks }, year[2]!];
      const holidays = holidaysOf(terms);
      for (let date = '2026-12-01'; date < '2027-05-01'; date = addDays(date, 1)) {
        const isNamed = holidays.some(({ from, to }) => from <= date && date <= to);
        expect(kindOfDay(date, terms) === 'holiday', date).toBe(isNamed);
      }
      // 2 January 2027 was a Saturday.
      for (let date = '2027-01-02'; date < '2027-05-01'; date = addDays(date, 7)) {
        const [saturday, sunday] = [date, addDays(date, 1)].map((each) => kindOfDay(each, terms) === 'holiday');
        expect(saturday, date).toBe(sunday);
      }
    }),
    { numRuns: 100 },
  );
});
