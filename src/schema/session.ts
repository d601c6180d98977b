import { z } from 'zod';
import { clockTime, isoDate, oneLine, weekday, wholeNumber } from './fields.ts';
import { rule } from './rule.ts';

/** How often a session comes round; each has one RFC 5545 rule (see `domain/time/sessions.ts`). */
export const repeats = [
  'every-week',
  'every-2-weeks',
  'first-of-month',
  'second-of-month',
  'third-of-month',
  'fourth-of-month',
  'last-of-month',
  'on-dates',
] as const;
export type Repeats = (typeof repeats)[number];

/** Which part of the year a session belongs to. */
export const seasons = ['term-time', 'holidays', 'all-year'] as const;
export type Season = (typeof seasons)[number];

/** One regular time: “Tuesdays, 16:00 to 17:30, in term time”. */
export const sessionSchema = z
  .strictObject({
    days: z
      .array(weekday())
      .max(7)
      .default([])
      .meta({
        title: 'Days',
        description: 'The days it is on. Leave out for sessions on single dates.',
        examples: [['tuesday', 'thursday']],
      }),
    starts: clockTime()
      .optional()
      .meta({ title: 'Starts', description: 'When it begins, on the 24-hour clock.', examples: ['16:00'] }),
    ends: clockTime()
      .optional()
      .meta({ title: 'Ends', description: 'When it is over, on the 24-hour clock.', examples: ['17:30'] }),
    repeats: z
      .enum(repeats, { error: `write one of: ${repeats.join(', ')}` })
      .default('every-week')
      .meta({
        title: 'How often',
        description: 'For “every 2 weeks”, also give “From”: the first date it is on.',
        examples: ['every-week'],
        choices: {
          'first-of-month': 'First of the month',
          'second-of-month': 'Second of the month',
          'third-of-month': 'Third of the month',
          'fourth-of-month': 'Fourth of the month',
          'last-of-month': 'Last of the month',
          'on-dates': 'Only on single dates',
        },
      }),
    season: z
      .enum(seasons, { error: `write one of: ${seasons.join(', ')}` })
      .default('all-year')
      .meta({
        title: 'Time of year',
        description: 'In term time only, in the school holidays only, or all year round.',
        examples: ['term-time'],
        choices: { 'term-time': 'In term time', holidays: 'In the school holidays', 'all-year': 'All year round' },
      }),
    from: isoDate()
      .optional()
      .meta({ title: 'From', description: 'The first date, if it has one.', examples: ['2026-09-08'] }),
    to: isoDate()
      .optional()
      .meta({ title: 'Until', description: 'The last date, if it has one.', examples: ['2027-07-16'] }),
    dates: z
      .array(isoDate())
      .max(200)
      .default([])
      .meta({
        title: 'Single dates',
        description: 'Extra dates, or all the dates when it does not repeat.',
        examples: [['2027-02-16', '2027-02-18']],
        singular: 'date',
      }),
    except: z
      .array(isoDate())
      .max(200)
      .default([])
      .meta({
        title: 'Not on',
        description: 'Dates on which it does not happen.',
        examples: [['2026-12-22']],
        singular: 'date',
      }),
    attendance: z
      .enum(['any-week', 'block'], { error: 'write any-week or block' })
      .default('any-week')
      .meta({
        title: 'Any week, or a block?',
        description:
          'Can a child come any week, or must they start with a block? For a block, give its first date under “From”.',
        examples: ['any-week'],
        choices: { block: 'A block of weeks' },
      }),
    blockWeeks: wholeNumber(1, 52)
      .optional()
      .meta({ title: 'Weeks in a block', description: 'How many weeks a block runs.', examples: [6] }),
    note: oneLine(120)
      .optional()
      .meta({ title: 'About this session', description: 'Who it is for, if times differ.', examples: ['Under 11s'] }),
  })
  .check(
    rule(['repeats', 'dates', 'days'], ({ repeats, dates, days }, tell) => {
      if (repeats === 'on-dates') {
        if (dates.length === 0) tell('dates', 'is missing; write the dates it is on', 'session.no_dates');
      } else if (days.length === 0) {
        tell('days', 'is missing; write the day it is on, like “tuesday”', 'session.no_day');
      }
    }),
    rule(['repeats', 'from'], ({ repeats, from }, tell) => {
      if (repeats === 'every-2-weeks' && !from)
        tell('from', 'is missing; for every 2 weeks, write the first date it is on', 'session.no_anchor');
    }),
    rule(['attendance', 'from'], ({ attendance, from }, tell) => {
      if (attendance === 'block' && !from)
        tell('from', 'is missing; write the date the block starts', 'session.no_block_start');
    }),
    rule(['starts', 'ends'], ({ starts, ends }, tell) => {
      const message = `is not after the start (${starts} to ${ends}); check the 24-hour clock`;
      if (starts && ends && ends <= starts) tell('ends', message, 'time.order');
    }),
    rule(['from', 'to'], ({ from, to }, tell) => {
      if (from && to && to < from) tell('to', `is before the first date (${from})`, 'date.order');
    }),
  )
  .meta({ title: 'Session', description: 'A regular time.' });

export type Session = z.output<typeof sessionSchema>;
