import { z } from 'zod';
import { ageRange, yearRange } from './age-range.ts';
import { priceSchema } from './cost.ts';
import { clockTime, isoDate, oneLine, weekday, wholeNumber } from './fields.ts';
import { rule } from './rule.ts';
import { clockProblem, firstDateProblem } from './session-rules.ts';

/** How often a session comes round; `domain/time/recurrence.ts` says on which dates. */
export const repeats = [
  'every-week',
  'every-2-weeks',
  'every-few-weeks',
  'first-of-month',
  'second-of-month',
  'third-of-month',
  'fourth-of-month',
  'last-of-month',
  'weeks-of-month',
  'weekend-of-month',
  'first-working-day-of-month',
  'last-working-day-of-month',
  'on-dates',
] as const;

/** The weeks of a month that a session may name: the first Monday, the last weekend. */
export const weeksOfMonth = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const;
export type WeekOfMonth = (typeof weeksOfMonth)[number];

/** What happens on a bank holiday: nobody told us, it is on, or it is off. */
export const onBankHolidays = ['ask', 'on', 'off'] as const;
type OnBankHolidays = (typeof onBankHolidays)[number];
/** Yes and no, as with every other answer: on and off. */
const yesAndNo: Record<string, OnBankHolidays> = { yes: 'on', no: 'off' };

/** Which part of the year a session belongs to. */
export const seasons = ['term-time', 'holidays', 'all-year'] as const;

const everySoManyWeeks = Object.fromEntries(
  [3, 4, 5, 6, 7, 8].map((weeks) => [
    `every${weeks}weeks`,
    `every-few-weeks, with “weeksApart: ${weeks}” and the first date it is on under “from”`,
  ]),
);

/** One regular time: “Tuesdays, 16:00 to 17:30, in term time”. */
export const sessionSchema = z
  .strictObject({
    days: z
      .array(weekday())
      .max(7)
      .default([])
      .meta({
        title: 'Days',
        description: 'The days it is on. Leave out for single dates, working days and whole weekends.',
        examples: [['tuesday', 'thursday']],
      }),
    starts: clockTime()
      .optional()
      .meta({ title: 'Starts', description: 'When it begins, on the 24-hour clock.', examples: ['16:00'] }),
    ends: clockTime()
      .optional()
      .meta({
        title: 'Ends',
        description:
          'When it is over, on the 24-hour clock. 00:00 is midnight; a time before the start is the next day.',
        examples: ['17:30'],
      }),
    repeats: z
      .enum(repeats, { error: `write one of: ${repeats.join(', ')}` })
      .default('every-week')
      .meta({
        title: 'How often',
        description: 'For “every 2 weeks” or more, also give “From”: the first date it is on.',
        examples: ['every-week'],
        meant: {
          weekly: 'every-week',
          fortnightly: 'every-2-weeks, and the first date it is on under “from”',
          everyfortnight: 'every-2-weeks, and the first date it is on under “from”',
          everyotherweek: 'every-2-weeks, and the first date it is on under “from”',
          biweekly: 'every-2-weeks, and the first date it is on under “from”',
          monthly:
            'which one of the month it is, like first-of-month or last-of-month (or on-dates, with the dates under “dates”)',
          everymonth:
            'which one of the month it is, like first-of-month or last-of-month (or on-dates, with the dates under “dates”)',
          daily: 'every-week, and each of its days under “days”',
          everyday: 'every-week, and each of its days under “days”',
          fifthofmonth: 'weeks-of-month, and “- fifth” under “weeksOfMonth”',
          once: 'on-dates, and the date under “dates”',
          oneoff: 'on-dates, and the date under “dates”',
          dates: 'on-dates, and the dates under “dates”',
          weekends: 'every-week, with saturday and sunday under “days”',
          ...everySoManyWeeks,
        },
        choices: {
          'every-few-weeks': 'Every so many weeks',
          'first-of-month': 'First of the month',
          'second-of-month': 'Second of the month',
          'third-of-month': 'Third of the month',
          'fourth-of-month': 'Fourth of the month',
          'last-of-month': 'Last of the month',
          'weeks-of-month': 'Several weeks of the month',
          'weekend-of-month': 'A weekend of the month',
          'first-working-day-of-month': 'First working day of the month',
          'last-working-day-of-month': 'Last working day of the month',
          'on-dates': 'Only on single dates',
        },
      }),
    weeksApart: wholeNumber(1, 52)
      .optional()
      .meta({
        title: 'Weeks apart',
        description: 'For “every so many weeks”: 3 is every third week.',
        examples: [3],
      }),
    weeksOfMonth: z
      .array(z.enum(weeksOfMonth, { error: `write one of: ${weeksOfMonth.join(', ')}` }))
      .max(6)
      .default([])
      .meta({
        title: 'Weeks of the month',
        description:
          'For “several weeks of the month” (first and third Monday) and “a weekend of the month”. The first weekend is the one with the first Saturday.',
        examples: [['first', 'third']],
        singular: 'week',
      }),
    season: z
      .enum(seasons, { error: `write one of: ${seasons.join(', ')}` })
      .default('all-year')
      .meta({
        title: 'Time of year',
        description: 'In term time only, in the school holidays only, or all year round.',
        examples: ['term-time'],
        meant: {
          term: 'term-time',
          notholidays: 'term-time',
          notschoolholidays: 'term-time',
          termtimeonly: 'term-time',
          nottermtime: 'holidays',
          notterm: 'holidays',
          halfterm: 'holidays',
          halftermonly: 'holidays',
          schoolholidays: 'holidays',
          holiday: 'holidays',
          yearround: 'all-year',
          allyearround: 'all-year',
          always: 'all-year',
          termtimeandholidays: 'all-year',
        },
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
        singular: 'date off',
      }),
    bankHolidays: z
      .enum([...onBankHolidays, 'yes', 'no'], {
        error: 'write on or yes, off or no, or ask (“ask” means nobody has told us yet)',
      })
      .default('ask')
      .transform((answer): OnBankHolidays => yesAndNo[answer] ?? (answer as OnBankHolidays))
      .meta({
        alsoRead: ['yes', 'no'],
        meant: { n: 'no', y: 'yes', open: 'on', closed: 'off', notsure: 'ask', unknown: 'ask' },
        title: 'On bank holidays',
        description:
          'Is it on when its day is a bank holiday? Until you tell us, the date says “check before you go”. In a file, yes and no will do as well.',
        examples: ['off'],
        choices: { ask: 'Ask them (nobody has told us yet)', on: 'It is on', off: 'It is not on' },
      }),
    attendance: z
      .enum(['any-week', 'block'], { error: 'write any-week or block' })
      .default('any-week')
      .meta({
        title: 'Any week, or a block?',
        description:
          'Can a child come any week, or must they start with a block? For a block, give its first date under “From”.',
        examples: ['any-week'],
        choices: { block: 'A block of sessions' },
      }),
    blockSessions: wholeNumber(1, 200)
      .optional()
      .meta({
        title: 'Sessions in a block',
        description: 'How many times a block meets. Weeks that are left out, such as half term, do not count.',
        examples: [6],
      }),
    blockWeeks: wholeNumber(1, 52)
      .optional()
      .meta({
        title: 'Weeks in a block',
        description: 'The earlier way to give the length of a block: as many sessions as there are in so many weeks.',
        examples: [6],
        former: true,
      }),
    ages: ageRange()
      .optional()
      .meta({
        title: 'Ages of this session',
        description: 'Only where they are not those of the whole listing.',
        examples: [{ from: 6, to: 10 }],
      }),
    years: yearRange()
      .optional()
      .meta({
        title: 'School years of this session',
        description: 'Only where they are not those of the whole listing. 0 is Reception.',
        examples: [{ from: 1, to: 5 }],
      }),
    price: priceSchema.optional().meta({
      title: 'Price of this session',
      description: 'Only where it is not that of the whole listing.',
      examples: [{ amount: 3 }],
    }),
    note: oneLine(120)
      .optional()
      .meta({
        title: 'About this session',
        description: 'What else is different about it.',
        examples: ['Beginners'],
      }),
  })
  .check(
    rule(['repeats', 'dates', 'days'], ({ repeats, dates, days }, tell) => {
      if (repeats === 'on-dates') {
        if (dates.length === 0) tell('dates', 'is missing; write the dates it is on', 'session.no_dates');
      } else if (repeats === 'weekend-of-month') {
        const both = days.length === 2 && days.includes('saturday') && days.includes('sunday');
        const message = 'are not needed for a weekend; leave them out, or choose “weeks-of-month” for one day of it';
        if (days.length > 0 && !both) tell('days', message, 'session.weekend_days');
      } else if (repeats.endsWith('working-day-of-month')) {
        const message = 'cannot be given for a working day, which may be any; leave them out';
        if (days.length > 0) tell('days', message, 'session.working_days');
      } else if (days.length === 0) {
        tell('days', 'is missing; write the day it is on, like “tuesday”', 'session.no_day');
      }
    }),
    rule(['repeats', 'weeksOfMonth'], ({ repeats, weeksOfMonth }, tell) => {
      const needed = repeats === 'weeks-of-month' || repeats === 'weekend-of-month';
      if (needed && weeksOfMonth.length === 0)
        tell('weeksOfMonth', 'is missing; write which weeks of the month, like “first”', 'session.no_week');
      if (!needed && weeksOfMonth.length > 0)
        tell('weeksOfMonth', 'is not used; choose “weeks-of-month” under “How often”', 'session.unused');
    }),
    rule(['repeats', 'weeksApart'], ({ repeats, weeksApart }, tell) => {
      const needed = repeats === 'every-few-weeks';
      if (needed && weeksApart === undefined)
        tell('weeksApart', 'is missing; write how many weeks apart, like 3', 'session.no_interval');
      if (!needed && weeksApart !== undefined)
        tell('weeksApart', 'is not used; choose “every-few-weeks” under “How often”', 'session.unused');
    }),
    rule(['repeats', 'weeksApart', 'from'], ({ repeats, weeksApart = 1, from }, tell) => {
      const weeks = repeats === 'every-2-weeks' ? 2 : repeats === 'every-few-weeks' ? weeksApart : 1;
      if (weeks > 1 && !from)
        tell('from', `is missing; for every ${weeks} weeks, write the first date it is on`, 'session.no_anchor');
    }),
    rule(['attendance', 'from'], ({ attendance, from }, tell) => {
      if (attendance === 'block' && !from)
        tell('from', 'is missing; write the date the block starts', 'session.no_block_start');
    }),
    rule(['days', 'repeats', 'weeksApart', 'weeksOfMonth', 'dates', 'attendance', 'from'], (session, tell) => {
      const problem = firstDateProblem(session);
      if (problem) tell('from', problem, 'session.not_its_day');
    }),
    rule(['blockSessions', 'blockWeeks'], ({ blockSessions, blockWeeks }, tell) => {
      if (blockSessions !== undefined && blockWeeks !== undefined)
        tell('blockWeeks', 'is given beside “Sessions in a block”; keep one of the two', 'session.two_lengths');
    }),
    rule(['starts', 'ends'], ({ starts, ends }, tell) => {
      const problem = clockProblem(starts, ends);
      if (problem) tell('ends', problem, 'time.order');
    }),
    rule(['from', 'to'], ({ from, to }, tell) => {
      if (from && to && to < from) tell('to', `is before the first date (${from})`, 'date.order');
    }),
  )
  .meta({ title: 'Session', description: 'A regular time.' });

export type Session = z.output<typeof sessionSchema>;
