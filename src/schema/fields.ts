/**
 * The small things many kinds are made of: slugs, dates, times, telephone numbers, positions.
 */
import { z } from 'zod';
import { withoutMarks } from './plain-signs.ts';
import { isTelephone, readTelephone, refusedTelephone, tidyTelephone } from './telephone.ts';
import { mustBeText } from './text.ts';
import { weekdays } from './weekdays.ts';

export { oneLine, paragraph, shortSentence } from './text.ts';
export { webAddress } from './web-address.ts';

const text = () => z.string({ error: mustBeText }).trim();

/** Refuses with our own code, so that a test and a robot can tell one cause from another. */
export function pattern(expression: RegExp, code: string, message: string) {
  return text()
    .overwrite(withoutMarks)
    .superRefine((value, context) => {
      if (!expression.test(value)) {
        context.addIssue({ code: 'custom', message: `${message} (found “${value.slice(0, 60)}”)`, params: { code } });
      }
    })
    .meta({ pattern: expression.source, patternSays: message });
}

/** The pattern of a slug: small letters, numbers and single hyphens, at most 80. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of a file and the last part of an address: `chess-club`. */
export const slug = () =>
  pattern(slugPattern, 'slug.format', 'write it in small letters, numbers and hyphens, like “chess-club”')
    .refine((value) => value.length <= 80, {
      message: 'write at most 80 characters',
      params: { code: 'slug.too_long' },
    })
    .meta({ input: 'short-name', maxLength: 80 });

/** One of a few fixed words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(choices: T) =>
  z.enum(choices, {
    error: (issue) =>
      issue.input === undefined
        ? `is missing; write one of: ${choices.join(', ')}`
        : `write one of: ${choices.join(', ')} (found “${String(issue.input).slice(0, 60)}”)`,
  });

/** Yes, no, or ask them: never guessed. */
export const yesNoAsk = () =>
  z
    .enum(['yes', 'no', 'ask'], { error: 'write yes, no or ask (“ask” means nobody has told us yet)' })
    .meta({ choices: { ask: 'Ask them (nobody has told us yet)' } });

export const weekday = () => z.enum(weekdays, { error: 'write the day in full and in small letters, like “monday”' });

/** A calendar date as text, `2026-09-07`; days that do not exist are refused. */
export const isoDate = () =>
  pattern(/^\d{4}-\d{2}-\d{2}$/, 'date.format', 'write the date as year-month-day, like “2026-09-07”')
    .refine((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isRealDate(value), {
      message: 'is a day that does not exist; check the calendar',
      params: { code: 'date.not_real' },
    })
    .meta({ input: 'date' });

function isRealDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A time of day on the 24-hour clock, `16:30`, in the United Kingdom's time. */
export const clockTime = () =>
  pattern(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'time.invalid', 'write the time on the 24-hour clock, like “16:30”').meta({
    input: 'time',
  });

/** A British postcode in capitals with one space. Source: Royal Mail, PAF Programmers’ Guide, on valid formats. */
export const postcodePattern = /^(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})$/;
const postcodeSays = 'write it in capitals with one space, like “LS1 4AP”';
export const postcode = () =>
  text()
    .overwrite(withoutMarks)
    .superRefine((value, context) => {
      if (postcodePattern.test(value)) return;
      const meant = withDigits(value);
      const message = meant ? `has a letter where a digit belongs; write it “${meant}”` : postcodeSays;
      context.addIssue({
        code: 'custom',
        message: `${message} (found “${value.slice(0, 60)}”)`,
        params: { code: 'postcode.format' },
      });
    })
    .meta({ input: 'postcode', pattern: postcodePattern.source, patternSays: postcodeSays });

/** 'M32 OAA' => 'M32 0AA': letter O for 0 or I for 1, where only one reading is a postcode. */
function withDigits(value: string): string | null {
  if (value.length > 8) return null;
  let readings = [''];
  for (const sign of value) {
    const choices = sign === 'O' ? 'O0' : sign === 'I' ? 'I1' : sign;
    readings = readings.flatMap((start) => [...choices].map((choice) => start + choice));
  }
  const fitting = readings.filter((reading) => postcodePattern.test(reading));
  return fitting.length === 1 ? (fitting[0] as string) : null;
}

/**
 * A telephone number a person in the United Kingdom can ring, `0161 496 0123`, `+44 161 496 0123`, `116 123`, kept in
 * its groups and without invisible marks. What costs a child dear is refused (Ofcom's numbering plan).
 */
export const phone = () =>
  text()
    .overwrite(tidyTelephone)
    .superRefine((value, context) => {
      const read = readTelephone(value);
      const problem = isTelephone(read) ? refusedTelephone(read) : read;
      if (problem) context.addIssue({ code: 'custom', message: problem.message, params: { code: problem.code } });
    })
    .meta({ input: 'telephone' });

/** An e-mail address. */
export const email = () =>
  text()
    .overwrite(withoutMarks)
    .superRefine((value, context) => {
      const sound = /^[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/.test(value);
      if (!sound || value.length > 254 || value.includes('..')) {
        context.addIssue({
          code: 'custom',
          message: `write an e-mail address, like “hello@example.org” (found “${value.slice(0, 60)}”)`,
          params: { code: 'email.format' },
        });
      }
    })
    .meta({ input: 'email', maxLength: 254 });

const number = (min: number, max: number, what: string) =>
  z
    .number({
      error: (issue) => (issue.input === undefined ? 'is missing; write it in' : `write ${what} as a plain number`),
    })
    .min(min, { error: `write ${what} between ${min} and ${max}` })
    .max(max, { error: `write ${what} between ${min} and ${max}` });

/** Degrees north, WGS84, within the United Kingdom. */
export const latitude = () => number(49.8, 61, 'degrees north');
/** Degrees east (west is negative), WGS84, within the United Kingdom. */
export const longitude = () => number(-8.7, 1.8, 'degrees east');
/** Whole years of age. */
export const age = () => number(0, 120, 'an age in whole years').int({ error: 'write a whole number of years' });
/** School year: 0 is Reception. */
export const schoolYear = () => number(0, 13, 'a school year').int({ error: 'write a whole number; 0 is Reception' });
/** Pounds, up to two decimal places. */
export const pounds = () =>
  number(0, 10_000, 'pounds').multipleOf(0.01, { error: 'write pounds and pence, like 2.50' });

export const wholeNumber = (min: number, max: number) =>
  number(min, max, 'a whole number').int({ error: 'write a whole number' });

/** On or off. */
export const onOff = () =>
  z.boolean({
    error: ({ input }) =>
      input === undefined ? 'write true or false' : `write true or false (found “${String(input).slice(0, 40)}”)`,
  });
