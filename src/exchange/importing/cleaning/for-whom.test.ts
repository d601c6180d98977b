import { describe, expect, test } from 'vitest';
import { cleanAge, cleanForWhom } from './for-whom.ts';

const read = (written: string) => cleanForWhom(written, written);

describe('ages as people write them', () => {
  test.each([
    ['8-11', { from: 8, to: 11 }],
    ['8 - 11', { from: 8, to: 11 }],
    ['8–11', { from: 8, to: 11 }],
    ['8\u201111', { from: 8, to: 11 }],
    ['8 to 11 years', { from: 8, to: 11 }],
    ['7-11yrs', { from: 7, to: 11 }],
    ['7-11 yrs old', { from: 7, to: 11 }],
    ['7 - 11 year olds', { from: 7, to: 11 }],
    ['7-11 y/o', { from: 7, to: 11 }],
    ['Ages 5 – 16', { from: 5, to: 16 }],
    ['Age 5-16', { from: 5, to: 16 }],
    ['aged 5 to 16', { from: 5, to: 16 }],
    ['Ages: 5-16', { from: 5, to: 16 }],
    ['from 5 to 16', { from: 5, to: 16 }],
    ['between 5 and 16', { from: 5, to: 16 }],
    ['Children aged 5-11', { from: 5, to: 11 }],
    ['5-11 year old children', { from: 5, to: 11 }],
    ['0-5', { from: 0, to: 5 }],
    ['0 - 5 years', { from: 0, to: 5 }],
    ['8+', { from: 8 }],
    ['8 +', { from: 8 }],
    ['8yrs+', { from: 8 }],
    ['8 years +', { from: 8 }],
    ['8 & up', { from: 8 }],
    ['8 and up', { from: 8 }],
    ['14 and over', { from: 14 }],
    ['14 years and over', { from: 14 }],
    ['14 or older', { from: 14 }],
    ['14 upwards', { from: 14 }],
    ['from 14', { from: 14 }],
    ['over 60s', { from: 60 }],
    ['Over-60s', { from: 60 }],
    ['over 18', { from: 18 }],
    ['min age 8', { from: 8 }],
    ['Minimum age 8 years', { from: 8 }],
    ['18+', { from: 18 }],
    ['under 12s', { to: 11 }],
    ['Under-11s', { to: 10 }],
    ['Under 11’s', { to: 10 }],
    ['under 5', { to: 4 }],
    ['U11', { to: 10 }],
    ['U11s', { to: 10 }],
    ['up to 5', { to: 5 }],
    ['up to age 5', { to: 5 }],
    ['to 5', { to: 5 }],
    ['11 and under', { to: 11 }],
    ['16 or below', { to: 16 }],
    ['16', { from: 16, to: 16 }],
    ['16 years', { from: 16, to: 16 }],
    ['Age 9', { from: 9, to: 9 }],
    ['６-１１', { from: 6, to: 11 }],
    ['\u202A7-11\u202C', { from: 7, to: 11 }],
    ['6 months - 4 years', { fromMonths: 6, to: 4 }],
    ['6 months to 4', { fromMonths: 6, to: 4 }],
    ['6m - 4y', { fromMonths: 6, to: 4 }],
    ['6-18 months', { fromMonths: 6, toMonths: 18 }],
    ['0-18 months', { from: 0, toMonths: 18 }],
    ['18 months +', { fromMonths: 18 }],
    ['from 18 months', { fromMonths: 18 }],
    ['18mths and over', { fromMonths: 18 }],
    ['up to 18 months', { toMonths: 18 }],
    ['all ages', { all: true }],
    ['All ages welcome', { all: true }],
    ['Any', { all: true }],
    ['everyone', { all: true }],
    ['open to all', { all: true }],
    ['0+', { all: true }],
    ['adults', { from: 18 }],
    ['Adults only', { from: 18 }],
    ['teenagers', { from: 13, to: 19 }],
    ['Boys and girls aged 8-11', { from: 8, to: 11 }],
  ])('%s', (written, ages) => {
    expect(read(written)).toEqual({ state: 'clean', value: { ages } });
  });
});

describe('school years are not taken for ages', () => {
  test.each([
    ['Years 7-9', { from: 7, to: 9 }],
    ['Year 7 - 9', { from: 7, to: 9 }],
    ['Years 7 to 9', { from: 7, to: 9 }],
    ['Year 7 to Year 9', { from: 7, to: 9 }],
    ['School years 3-6', { from: 3, to: 6 }],
    ['Year groups 3 to 6', { from: 3, to: 6 }],
    ['Yr 3-6', { from: 3, to: 6 }],
    ['Yrs 3-6', { from: 3, to: 6 }],
    ['Yr. 3 – Yr. 6', { from: 3, to: 6 }],
    ['Y3-Y6', { from: 3, to: 6 }],
    ['Y3-6', { from: 3, to: 6 }],
    ['Y5/6', { from: 5, to: 6 }],
    ['Y5 & 6', { from: 5, to: 6 }],
    ['Years 5 and 6', { from: 5, to: 6 }],
    ['Years 3, 4, 5', { from: 3, to: 5 }],
    ['Year 5', { from: 5, to: 5 }],
    ['Y5', { from: 5, to: 5 }],
    ['Year 10 and over', { from: 10 }],
    ['Year 10+', { from: 10 }],
    ['Y10 upwards', { from: 10 }],
    ['from Year 7', { from: 7 }],
    ['up to year 6', { to: 6 }],
    ['Up to and including Year 6', { to: 6 }],
    ['Year 6 and under', { to: 6 }],
    ['Reception', { from: 0, to: 0 }],
    ['Reception to Year 6', { from: 0, to: 6 }],
    ['Reception - Y6', { from: 0, to: 6 }],
    ['R-Y2', { from: 0, to: 2 }],
    ['YR-Y6', { from: 0, to: 6 }],
    ['R-6', { from: 0, to: 6 }],
    ['Reception and Year 1', { from: 0, to: 1 }],
    ['KS1', { from: 1, to: 2 }],
    ['KS2', { from: 3, to: 6 }],
    ['ks 3', { from: 7, to: 9 }],
    ['Key Stage 3 & 4', { from: 7, to: 11 }],
    ['Key stages 1 and 2', { from: 1, to: 6 }],
    ['KS1-KS2', { from: 1, to: 6 }],
    ['KS2-4', { from: 3, to: 11 }],
    ['KS2+', { from: 3 }],
    ['Sixth form', { from: 12, to: 13 }],
    ['Primary school age', { from: 0, to: 6 }],
  ])('%s', (written, years) => {
    expect(read(written)).toEqual({ state: 'clean', value: { years } });
  });
});

describe('what more a cell says is kept', () => {
  test.each([
    ['Ages 7-11 (Years 3-6)', { ages: { from: 7, to: 11 }, years: { from: 3, to: 6 } }],
    ['KS2 (7-11)', { ages: { from: 7, to: 11 }, years: { from: 3, to: 6 } }],
    ['11 to 18 (25 with SEND)', { ages: { from: 11, to: 18 }, words: '11 to 18 (25 with SEND)' }],
    ['11-18 (up to 25 if SEN)', { ages: { from: 11, to: 18 }, words: '11-18 (up to 25 if SEN)' }],
    [
      '11-18, up to 25 for those with additional needs',
      { ages: { from: 11, to: 18 }, words: '11-18, up to 25 for those with additional needs' },
    ],
  ])('%s', (written, value) => {
    expect(read(written)).toEqual({ state: 'clean', value });
  });
});

describe('words that say more than ages stay beside them', () => {
  test.each([
    ['Girls 8-11', { ages: { from: 8, to: 11 } }],
    ['Boys 8-11', { ages: { from: 8, to: 11 } }],
    ['Girls U11', { ages: { to: 10 } }],
    ['girls’ under 11s', { ages: { to: 10 } }],
    ['8-11 boys only', { ages: { from: 8, to: 11 } }],
    ['Girls Years 5-6', { years: { from: 5, to: 6 } }],
    ['pre-school', { ages: { from: 2, to: 4 }, usual: true }],
    ['Preschoolers', { ages: { from: 2, to: 4 }, usual: true }],
    ['toddlers', { ages: { from: 1, to: 3 }, usual: true }],
    ['Parent and toddler', { ages: { from: 1, to: 3 }, usual: true }],
    ['Babies', { ages: { from: 0, to: 1 }, usual: true }],
    ['babies and toddlers', { ages: { from: 0, to: 3 }, usual: true }],
  ])('%s', (written, value) => {
    expect(read(written)).toEqual({ state: 'clean', value: { ...value, words: written } });
  });
});

describe('what may mean two things is not guessed', () => {
  test.each([
    'juniors',
    'girls',
    'boys only',
    'infants',
    'families',
    'young people',
    'children',
    '12-8',
    '8, 9 or 10',
    '400+',
    'Year 9 to 7',
    'Years 3 and 6',
    'KS1 and KS3',
    'KS9',
    'Year 15',
    'Years 18+',
    '8 ish',
    '7-11 and 14-16',
    'U9-U16',
    '8/9',
    'under 0',
    '60 months',
    '6 to 10 on Mondays, 11 to 16 on Fridays',
    'term time only',
    '5-11 (girls)',
    'nursery',
    'TBC',
    'n/a',
  ])('%s', (written) => {
    expect(read(written)).toMatchObject({ state: 'refused', code: 'ages.format' });
  });

  test('nor is what Excel turned into a date', () => {
    for (const cell of ['11-Aug', 'Aug-11', '8 Nov', new Date('2026-08-11T00:00:00Z')])
      expect(cleanForWhom(cell, String(cell))).toMatchObject({ state: 'refused', code: 'ages.excel_date' });
  });
});

test('an age in a column of its own', () => {
  const clean = (value: number) => ({ state: 'clean', value });
  expect(cleanAge(8, '8')).toEqual(clean(8));
  expect(cleanAge('8 years', '8 years')).toEqual(clean(8));
  expect(cleanAge('18 months', '18 months')).toEqual(clean(1.5));
  expect(cleanAge('8.5', '8.5')).toMatchObject({ state: 'refused' });
  expect(cleanAge(200, '200')).toMatchObject({ state: 'refused' });
  expect(cleanAge('', '')).toEqual({ state: 'empty' });
});
