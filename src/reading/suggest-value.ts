/** What somebody most likely meant by a value that a field refuses: only said, never written for them. */
import leven from 'leven';
import type { z } from 'zod';
import { metaOf, unwrapped } from './field-at.ts';
import { nearest, plainly } from './nearest.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The values, as they are to be written, that the field would take in the place of this one; mostly one or none. */
function suggestedValues(field: z.ZodType, found: string | number): string[] {
  const text = String(found).trim();
  const takes = (value: unknown) => field.safeParse(value).success;
  const asText = (values: string[]) => values.filter(takes).map((value) => quoted(value));
  const repairs: (() => string[])[] = [
    () => asText([withoutCurlyQuotes(text)]),
    () => asText(dateFrom(text)),
    () => asText(timesFrom(text)),
    () => numbersFrom(text).filter(takes).map(String),
    () =>
      asText([text.toLowerCase(), text.replace(/[.,;]+$/, ''), text.replace(/^mailto:/i, ''), text.replace(/\s/g, '')]),
    () => asText(postcodesFrom(text)),
    // The letter O on a telephone's keyboard, and the small L.
    () => asText([text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')]),
    () =>
      asText([
        text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/['’]/g, '')
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, ''),
      ]),
    () => choiceFrom(field, text).map(quoted),
  ];
  for (const repair of repairs) {
    const values = repair();
    if (values.length > 0)
      return [...new Set(values)].filter((value) => value !== quoted(text) && value !== String(found)).slice(0, 2);
  }
  return [];
}

/** What to write for a word that says something else than the choices do: 'fortnightly' => 'every-2-weeks, and …'. */
export function meantBy(field: z.ZodType, found: unknown): string | undefined {
  const meant = metaOf(field).meant ?? {};
  const word = plainly(String(found));
  return Object.hasOwn(meant, word) ? meant[word] : undefined;
}

/** `; write 2026-02-28`, `; write "06:30", or "18:30" in the evening`, or nothing. */
export function inItsPlace(field: z.ZodType, found: unknown): string {
  if (typeof found !== 'string' && typeof found !== 'number') return '';
  const [first, second] = suggestedValues(field, found);
  if (first === undefined) return '';
  return second === undefined ? `; write ${first}` : `; write ${first}, or ${second} in the afternoon or evening`;
}

/** Times, postcodes and telephone numbers stand in quotes in a file, dates and words do not. */
const quoted = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) || /^[a-z]/.test(value) ? value : `"${value}"`);

const withoutCurlyQuotes = (text: string) => text.replace(/^[“”‘’"']+|[“”‘’"']+$/g, '');

/** '28/02/2026', '5 October 2026', '5.10.26': in Britain the day comes first. */
function dateFrom(text: string): string[] {
  const month = (word: string) => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const numbers = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4}|\d{2})$/.exec(text);
  const words = /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9})\.?,? (\d{4})$/u.exec(text);
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const backwards = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text);
  const iso = (year: string, monthNumber: number | string, day: string) =>
    `${year.length === 2 ? `20${year}` : year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (numbers) return [iso(numbers[3]!, numbers[2]!, numbers[1]!)];
  if (words) return [iso(words[3]!, month(words[2]!), words[1]!)];
  if (american) return [iso(american[3]!, month(american[1]!), american[2]!)];
  return backwards ? [iso(backwards[1]!, backwards[2]!, backwards[3]!)] : [];
}

/** '6.30', '6pm', '18h30', 'noon', 'half past six'; both halves of the day where nobody says which. */
function timesFrom(text: string): string[] {
  const word = /^(?:12 )?(noon|midday|midnight)$/i.exec(text)?.[1]?.toLowerCase();
  if (word) return [word === 'midnight' ? '00:00' : '12:00'];
  const half = /^half(?: past)? (\p{L}+|\d{1,2})$/iu.exec(text)?.[1];
  const spoken =
    half === undefined ? text : `${small.includes(half.toLowerCase()) ? small.indexOf(half.toLowerCase()) : half}.30`;
  const match = /^(\d{1,2})(?:[.:;,h ]?(\d{1,2}))?\s*([ap]\.?m\.?)?(?:\s*hrs?)?$/i.exec(withoutCurlyQuotes(spoken));
  if (!match) return [];
  // As a number, 6.30 has lost the nought at its end.
  const minutes = /^\d{1,2}[.,]\d$/.test(text) ? `${match[2]}0` : (match[2] ?? '00').padStart(2, '0');
  const hour = Number(match[1]);
  const at = (hours: number) => `${String(hours).padStart(2, '0')}:${minutes}`;
  const half12 = match[3]?.[0]?.toLowerCase();
  if (half12) return hour > 12 ? [at(hour)] : [at((hour % 12) + (half12 === 'p' ? 12 : 0))];
  return hour >= 1 && hour < 12 ? [at(hour), at(hour + 12)] : [at(hour)];
}

/** 'eight', '8 years', '£3', '2,50'. */
function numbersFrom(text: string): number[] {
  const word = small.indexOf(text.toLowerCase());
  if (word >= 0) return [word];
  const match = /^£?\s*(-?\d+(?:[.,]\d{1,7})?)\s*(?:years?(?: old)?|yrs?|y\/?o|pounds?|gbp|°)?$/i.exec(text);
  return match ? [Number(match[1]!.replace(',', '.'))] : [];
}

/** With its space and in capitals, and figures where letters look like them: 'zz11aO' => 'ZZ1 1A0' never fits and is not said. */
function postcodesFrom(text: string): string[] {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (plain.length < 5 || plain.length > 7) return [];
  const spaced = (code: string) => `${code.slice(0, -3)} ${code.slice(-3)}`;
  const figure = (letter: string) => letter.replace('O', '0').replace(/[IL]/, '1');
  const letter = (each: string) => each.replace('0', 'O').replace('1', 'I');
  const inward = `${figure(plain.at(-3)!)}${letter(plain.at(-2)!)}${letter(plain.at(-1)!)}`;
  const outward = plain.slice(0, -3);
  return [
    spaced(plain),
    spaced(outward + inward),
    ...[1, 2].map((at) => spaced(outward.slice(0, at) + outward.slice(at).replace(/./g, figure) + inward)),
    spaced((outward[0] ?? '').replace('0', 'O') + outward.slice(1) + inward),
  ];
}

/**
 * The choice that is written with a slip: 'Published', 'publshed', 'Tue', 'Tuesdays'. A word that may be another than it
 * looks like is left alone: 'no' is not “on”, 'season' no “session”, 'every-3-weeks' not every 2, 'not-holidays' no holidays.
 */
function choiceFrom(field: z.ZodType, text: string): string[] {
  const choices = choicesOf(field);
  const word = plainly(text);
  if (word.length < 3 || /^(?:not?|never|non|un|except|without)(?![a-z])|^not/i.test(text.trim())) return [];
  const begun = choices.filter((choice) => {
    const whole = plainly(choice);
    const isBegun = word.length >= (choice.endsWith('day') ? 3 : 4) && whole.startsWith(word.replace(/s$/, ''));
    return isBegun || word === `${whole}s`;
  });
  if (begun.length === 1) return begun;
  const near = nearest(text, choices);
  return near && isSlip(word, plainly(near)) ? [near] : [];
}

/** One letter, two in a long word, or two that changed places; the same figures. */
function isSlip(word: string, choice: string): boolean {
  const figures = (each: string) => each.replace(/\D/g, '');
  if (figures(word) !== figures(choice) || word[0] !== choice[0]) return false;
  const letters = (each: string) => [...each].sort().join('');
  return letters(word) === letters(choice) || leven(word, choice) <= (word.length >= 10 ? 2 : word.length >= 4 ? 1 : 0);
}

function choicesOf(field: z.ZodType): string[] {
  const { options } = unwrapped(field) as { options?: unknown[] };
  return (options ?? []).filter((each) => typeof each === 'string');
}
