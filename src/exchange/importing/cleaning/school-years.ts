import type { YearRange } from '../../../schema/age-range.ts';

/** School years of each key stage. Source: Department for Education, The national curriculum, key stages. */
const keyStages: Record<string, [number, number]> = { 1: [1, 2], 2: [3, 6], 3: [7, 9], 4: [10, 11], 5: [12, 13] };

const named: [RegExp, YearRange][] = [
  [/^sixth form(?:ers)?$/, { from: 12, to: 13 }],
  [/^primary(?: school)?(?: age| aged| pupils| children)?$/, { from: 0, to: 6 }],
];

const marker = '(?:school )?(?:years?|yrs?|y)\\.? ?(?:groups? ?)?';
const reception = '(?:reception|rec|yr|r)';
const year = `(?:${marker}(\\d{1,2})|(${reception}))`;
const next = `(?:(?:${marker})?(\\d{1,2})|(${reception}))`;
const stage = '(?:ks|key stages?) ?([1-5])';
const nextStage = '(?:ks|key stages? )? ?([1-5])';
const to = ' ?(?:-|to|until|through to) ?';
const and = ' ?(?:/|&|,|and|or) ?';
const up = ' ?(?:\\+|plus|and (?:over|up|above|older)|or (?:over|above|older)|upwards?|onwards?)';

const whole = (shape: string) => new RegExp(`^${shape}$`);

/** School years from small letters: 'years 7-9', 'yr 3-6', 'y5/6', 'reception to year 6', 'ks2'; null where they are none. */
export function readYears(text: string): YearRange | null {
  for (const [shape, range] of named) if (shape.test(text)) return range;
  return readStages(text) ?? readNumbers(text);
}

function readStages(text: string): YearRange | null {
  const one = whole(stage).exec(text);
  if (one) return between(keyStages[one[1]!]![0], keyStages[one[1]!]![1]);
  const from = whole(`${stage}${up}`).exec(text);
  if (from) return { from: keyStages[from[1]!]![0] };
  const two = whole(`${stage}(?:${to}|${and})${nextStage}`).exec(text);
  if (!two) return null;
  const isRange = whole(`${stage}${to}${nextStage}`).test(text);
  const [low, high] = [Number(two[1]), Number(two[2])];
  // “KS1 and KS3” leaves out what is between them, which a range cannot say.
  if (high <= low || (!isRange && high !== low + 1)) return null;
  return between(keyStages[low]![0], keyStages[high]![1]);
}

function readNumbers(text: string): YearRange | null {
  const one = whole(year).exec(text);
  if (one) return between(numberOf(one, 1), numberOf(one, 1));
  const range = whole(`${year}${to}${next}`).exec(text);
  if (range) return between(numberOf(range, 1), numberOf(range, 3));
  const from = whole(`(?:from )?${year}${up}`).exec(text) ?? whole(`from ${year}`).exec(text);
  if (from) return between(numberOf(from, 1), undefined);
  const upTo =
    whole(`(?:up )?(?:to|until) (?:and including )?${year}`).exec(text) ??
    whole(`${year} (?:and|or) (?:under|below|younger)`).exec(text);
  if (upTo) return between(undefined, numberOf(upTo, 1));
  return readList(text);
}

/** 'y5/6', 'years 3, 4 and 5': a list of years one after the other is a range. */
function readList(text: string): YearRange | null {
  if (!new RegExp(`^${year}(?:${and}${next})+$`).test(text)) return null;
  const numbers = [...text.matchAll(new RegExp(`\\d{1,2}|\\b${reception}\\b`, 'g'))].map(([each]) =>
    /\d/.test(each) ? Number(each) : 0,
  );
  const follow = numbers.every((each, index) => index === 0 || each === numbers[index - 1]! + 1);
  return follow ? between(numbers[0], numbers.at(-1)) : null;
}

const numberOf = (found: RegExpExecArray, at: number) => (found[at] === undefined ? 0 : Number(found[at]));

function between(from: number | undefined, to: number | undefined): YearRange | null {
  if ((from ?? 0) > 13 || (to ?? 0) > 13 || (from ?? 0) > (to ?? 13)) return null;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
