import type { Cost, CostPer } from '../../../schema/cost.ts';
import { plainSigns } from '../../../schema/plain-signs.ts';

/** What a text says of a price; `note` where it says more than our boxes hold. */
export type CostRead = Partial<Pick<Cost, 'kind' | 'amount' | 'upTo' | 'orMore' | 'per' | 'firstSessionFree'>>;

const units: [RegExp, CostPer][] = [
  [/^(?:sessions?|class(?:es)?|lessons?|visits?|time|meeting|evening|sess)$/, 'session'],
  [/^(?:hours?|hr|hourly)$/, 'hour'],
  [/^(?:days?|daily)$/, 'day'],
  [/^(?:weeks?|wk|weekly)$/, 'week'],
  [/^(?:months?|mth|monthly)$/, 'month'],
  [/^(?:half[- ]?terms?|half[- ]?termly)$/, 'half-term'],
  [/^(?:terms?|termly)$/, 'term'],
  [/^(?:years?|yr|annum|annually|yearly)$/, 'year'],
  [/^block$/, 'block'],
  [/^course$/, 'course'],
  [/^(?:person|head|each|pp|p\.p\.?)$/, 'person'],
  [/^(?:child|kid|young person)$/, 'child'],
  [/^(?:family|household)$/, 'family'],
];

const money = '(£ ?\\d{1,4}(?:,\\d{3})*(?:\\.\\d{1,2})?|\\d{1,2} ?p(?![\\w/.])|\\d{1,4}\\.\\d{2}|\\d{1,4})';
const per =
  '(?: ?(?:per|for each|each|every|for a|for an|an|a|/|p/) ?(half[- ]?terms?|[a-z.]+(?: person)?)| (each|pp|p\\.p\\.?|hourly|daily|weekly|monthly|half[- ]?termly|termly|yearly|annually))?';

/** A price in our boxes: '£3-£5' , '£2.50 per session', 'Free', 'first free then £4', '50p'; null where it may mean something else. */
export function readPrice(written: string): CostRead | null {
  const text = plainSigns(written)
    .toLowerCase()
    .replace(/^(?:price|cost|fee|costs|it's|it is)\b[:\s]*/, '')
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    /^(?:free|free of charge|free entry|free to (?:all|attend|join)|free for (?:all|everyone)|no (?:charge|cost|fee)|nil|foc|nothing|(?:£ ?)?0(?:\.00?)?)(?: (?:sessions?|class(?:es)?|of charge))?$/.test(
      text,
    )
  )
    return { kind: 'free' };
  if (
    /^(?:pay (?:what|as) you (?:can|feel|like)(?: afford)?|(?:by |voluntary )?donations?(?: (?:only|welcome))?)$/.test(
      text,
    )
  )
    return { kind: 'pay-what-you-can' };
  const first = firstFree(text);
  if (first !== null) {
    const price = readAmount(first);
    return price && { ...price, firstSessionFree: 'yes' };
  }
  return readAmount(text);
}

/** 'first session free, then £4' => '£4'; '£4, first one free' => '£4'; null where no first time is free. */
function firstFree(text: string): string | null {
  const free = '(?:your |the )?(?:first|1st)(?: (?:session|class|lesson|week|visit|one|time|taster))? (?:is )?free';
  return (
    new RegExp(`^${free}[,;:.]? ?(?:and )?(?:then |thereafter |after that |afterwards )?(.+)$`).exec(text)?.[1] ??
    new RegExp(`^(.+?)[,;:.]? ?[(]?${free}[)]?$`).exec(text)?.[1] ??
    null
  );
}

function readAmount(text: string): CostRead | null {
  const shape = (form: string) => new RegExp(`^${form}$`).exec(text);
  const range = shape(`(?:between )?${money} ?(?:-|to|and) ?${money}${per}`);
  if (range && (/^between/.test(text) || !/^\S+ and/.test(text))) {
    const [low, high] = [poundsOf(range[1]!), poundsOf(range[2]!)];
    return high > low ? priced(low, range[3] ?? range[4], { upTo: high }) : null;
  }
  const most = shape(`(?:up to|no more than|at most) ${money}${per}`);
  if (most) return priced(0, most[2] ?? most[3], { upTo: poundsOf(most[1]!) });
  const from = shape(`(?:from|starting (?:at|from)|prices from) ${money}${per}`);
  if (from) return priced(poundsOf(from[1]!), from[2] ?? from[3], { orMore: true });
  const more = shape(`${money} ?\\+${per}`);
  if (more) return priced(poundsOf(more[1]!), more[2] ?? more[3], { orMore: true });
  const one = shape(`${money}${per}`);
  return one && priced(poundsOf(one[1]!), one[2] ?? one[3], {});
}

/** Where the text does not say for what, neither do we. */
function priced(amount: number, unit: string | undefined, rest: Pick<CostRead, 'upTo' | 'orMore'>): CostRead | null {
  const found = unit === undefined ? 'not-told' : units.find(([words]) => words.test(unit))?.[1];
  const isPrice = amount > 0 || rest.orMore || (rest.upTo ?? 0) > 0;
  return found && isPrice ? { kind: 'amount', amount, ...rest, per: found } : null;
}

/** Pounds of one sum: '£3', '3.50', '50p', '£1,250' => 3, 3.5, 0.5, 1250. */
function poundsOf(sum: string): number {
  const number = Number(sum.replace(/[£,p ]/g, ''));
  return sum.endsWith('p') ? number / 100 : number;
}

/** Pounds as somebody types them into a box; null where it is no sum. */
export function readPounds(text: string): number | null {
  const sum = plainSigns(text).toLowerCase();
  return new RegExp(`^${money}$`).test(sum) ? poundsOf(sum) : null;
}
