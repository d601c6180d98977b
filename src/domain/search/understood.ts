/** What the words of a search ask for besides words: a year, a day, “free”, the holidays, somewhere to be near. */

import { yearName } from '../listing/ages.ts';
import { distanceKm } from '../near/distance.ts';
import { type NamedPlace, placesLike } from '../near/place-names.ts';
import { isPostcode } from '../near/postcode.ts';
import { wordsOf } from '../text/fold.ts';
import { addDays } from '../time/dates.ts';
import { compactName, isSmallWord } from './forms.ts';
import { type Holiday, holidaysNamed } from './holidays.ts';
import type { FilterKey } from './query.ts';
import { slips } from './spelling.ts';

/** A part of a search that is a filter. */
export interface WordFilter {
  /** As it is shown: `Tuesday`, `Near Heron Park`. */
  label: string;
  /** What is asked for. */
  asks:
    | { key: FilterKey; values: readonly string[] }
    | { dates: readonly { from: string; to: string }[] }
    | { near: NamedPlace }
    | { postcode: string };
  /** The search without it, for when it is taken off. */
  without: string;
}

export interface Understood {
  filters: WordFilter[];
  /** What is left to look for. */
  words: string;
}

/** What a search is understood by. */
export interface SearchContext {
  /** An ISO date. */
  today: string;
  holidays: readonly Holiday[];
  places: readonly NamedPlace[];
  /** Null where nobody knows where the school is. */
  school: NamedPlace | null;
  /** The names of the listings, by `compactName`. */
  names: ReadonlySet<string>;
  /** The terms of access and support that some listing has. */
  has: ReadonlySet<string>;
}

/** A word of what was typed, with the piece between spaces that it stands in. */
interface Token {
  word: string;
  piece: number;
}

/**
 * The filters in a search, in the order they are written, and the words that are left. Somebody who types the whole
 * name of a listing means that: “Saturday Science” asks for no Saturday.
 */
export function understood(typed: string, context: SearchContext): Understood {
  if (context.names.has(compactName(typed))) return { filters: [], words: typed };
  const pieces = typed.split(/\s+/).filter(Boolean);
  let tokens = tokensOf(pieces);
  const filters: WordFilter[] = [];
  for (const rule of rules) {
    for (let at = 0; at < tokens.length; at++) {
      const found = rule(tokens, at, context);
      if (!found) continue;
      const taken = new Set(tokens.slice(at, at + found.length).map(({ piece }) => piece));
      const without = pieces.filter((_, piece) => !taken.has(piece)).join(' ');
      if (found.asks) filters.push({ label: found.label, asks: found.asks, without });
      const said = found.says ? [{ word: found.says, piece: tokens[at]!.piece }] : [];
      tokens = [...tokens.slice(0, at), ...said, ...tokens.slice(at + found.length)];
      at += said.length - 1;
    }
  }
  const isAsTyped = tokens.map(({ word }) => word).join(' ') === wordsOf(typed).join(' ');
  if (filters.length === 0 && isAsTyped && !pieces.some(hasNumber)) return { filters, words: typed };
  const isOnlySmall = filters.length > 0 && tokens.every(({ word }) => isSmallWord(word));
  return { filters, words: isOnlySmall ? '' : wordsLeft(tokens, pieces) };
}

const hasNumber = (piece: string) => /\d/.test(piece);

/** The pieces whose every word is left, as they were typed; else the words. */
function wordsLeft(tokens: readonly Token[], pieces: readonly string[]): string {
  const left = pieces.flatMap((piece, index) => {
    const own = tokens.filter((token) => token.piece === index).map(({ word }) => word);
    return own.join(' ') === wordsOf(piece).join(' ') ? piece : own;
  });
  return left.filter(Boolean).join(' ');
}

/** `without` words that say where somebody lives or whom they ring: what may stand in an address. */
export function withoutPersonal(typed: string): string {
  const pieces = typed.split(/\s+/).filter(Boolean);
  let tokens = tokensOf(pieces);
  for (const rule of [telephone, postcode]) {
    for (let at = 0; at < tokens.length; at++) {
      const found = rule(tokens, at);
      if (!found) continue;
      tokens = [...tokens.slice(0, at), ...tokens.slice(at + found.length)];
      at -= 1;
    }
  }
  return tokens.length === wordsOf(typed).length ? typed : wordsLeft(tokens, pieces);
}

/** Words that say when, as children write them. */
const asMeant = new Map(
  Object.entries({
    skool: 'school',
    scool: 'school',
    shcool: 'school',
    skl: 'school',
    wkend: 'weekend',
    wknd: 'weekend',
    b4: 'before',
    nite: 'night',
    '2nite': 'tonight',
    '2day': 'today',
    '2moro': 'tomorrow',
  }),
);

function tokensOf(pieces: readonly string[]): Token[] {
  return pieces.flatMap((text, piece) => wordsOf(text).map((word) => ({ word: asMeant.get(word) ?? word, piece })));
}

/** What a rule found at a word: how many words it takes, and the filter they are, or the word they stand for. */
interface Found {
  length: number;
  label: string;
  asks?: WordFilter['asks'];
  says?: string;
}
type Rule = (tokens: readonly Token[], at: number, context: SearchContext) => Found | null;

/** The words from one on, as one text to be matched at its beginning. */
function textFrom(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + 8)
    .map(({ word }) => word)
    .join(' ');
}

/** Matches whole words at the beginning of what follows from a word. */
function phrase(
  pattern: string,
  make: (match: RegExpExecArray, context: SearchContext) => Omit<Found, 'length'> | null,
) {
  const expression = new RegExp(`^(?:${pattern})(?= |$)`);
  return (tokens: readonly Token[], at: number, context: SearchContext): Found | null => {
    const match = expression.exec(textFrom(tokens, at));
    const made = match && make(match, context);
    return made && { ...made, length: match[0].split(' ').length };
  };
}

const filter = (key: FilterKey, values: readonly string[], label: string) => ({ label, asks: { key, values } });

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const numberIn = (text: string) => (/^\d/.test(text) ? Number(text) : numberWords.indexOf(text));
const anyNumber = `\\d{1,2}|${numberWords.slice(1).join('|')}`;

const year = phrase(`(?:years?|yrs?|y|blwyddyn) ?(${anyNumber})s?`, ([, written]) => {
  const number = numberIn(written!);
  return number < 1 || number > 13 ? null : filter('year', [String(number)], yearName(number));
});
const reception = phrase('(?:in )?reception(?: (?:class|age|year))?|year r|yr r', () =>
  filter('year', ['0'], yearName(0)),
);
const sixthForm = phrase('sixth ?form(?:ers?)?|6th form', () => filter('year', ['12', '13'], 'Years 12 and 13'));

const age = phrase(
  `(?:im |i am |hes |shes |he is |she is )?(?:aged?s? (?:of )?(\\d{1,2})|(${anyNumber}) ?(?:years? olds?|yrs? olds?|yr olds?|y ?o))`,
  ([, one, other]) => ageFound(numberIn((one ?? other)!)),
);
const imEight = phrase(`(?:im|i am|hes|shes|he is|she is) (\\d{1,2})(?: now)?`, ([, number]) =>
  ageFound(Number(number)),
);

const ages = phrase(
  `(?:for |from )?(?:aged?s? )?(\\d{1,2}) ?(?:to|and|or)? ?(\\d{1,2}) ?(?:years? olds?|yrs? olds?|yr olds?|y ?o)|ages? (?:of )?(\\d{1,2}) ?(?:to|and|or)? ?(\\d{1,2})`,
  ([, from, to, first, last]) => agesFound(Number(from ?? first), Number(to ?? last)),
);
const under = phrase('unders? (\\d{1,2})s?|(\\d{1,2})s? and under|u(\\d{1,2})s?', ([, one, two, three]) => {
  const number = Number(one ?? two ?? three);
  return number < 6 ? { label: '', says: 'toddler' } : agesFound(Math.max(4, number - 3), number - 1);
});
const teenagers = phrase('(?:for )?(?:a )?(?:teens?|teenagers?|teenage|young teens?)', () =>
  filter('age', agesFrom(13, 17), 'Teenagers'),
);

function agesFound(from: number, to: number): Omit<Found, 'length'> | null {
  if (to <= from || to > 25 || to - from > 10 || from < 4) return null;
  return filter('age', agesFrom(from, to), `Ages ${from} to ${to}`);
}

function agesFrom(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, nth) => String(from + nth));
}

/** Nobody is asked for by an age below four: those are toddlers, whose groups are their families’. */
function ageFound(number: number): Omit<Found, 'length'> | null {
  if (number < 4) return { label: '', says: 'toddler' };
  return number > 25 ? null : filter('age', [String(number)], `Age ${number}`);
}

const notFree = phrase(
  '(?:gluten|nut|dairy|sugar|smoke|step|barrier|drug|alcohol|stress) free|free (?:school|lunch|lunches|meals?|food|dinners?|breakfast|running|range|play|periods?|uniform)',
  ([text]) => ({ label: '', says: text!.replace(' ', '-') }),
);
const free = phrase(
  '(?:for |its |is |totally |completely )?free(?: of charge)?|(?:no|without(?: any)?|havent got any|not much|dont have any|no spare) money|(?:costs?|for) nothing|no cost|cant afford (?:it|to pay|much|anything)|am ddim',
  () => filter('cost', ['free'], 'Free'),
);

const days: [value: string, name: string, pattern: string][] = [
  ['mon', 'Monday', 'mon|(?:dydd|nos) (?:llun|lun)'],
  ['tue', 'Tuesday', 'tues?|(?:dydd|nos) (?:mawrth|fawrth)'],
  ['wed', 'Wednesday', 'weds?|(?:dydd|nos) (?:mercher|fercher)'],
  ['thu', 'Thursday', 'thurs?|thu|(?:dydd|nos) iau'],
  ['fri', 'Friday', 'fri|(?:dydd|nos) (?:gwener|wener)'],
  ['sat', 'Saturday', 'sat|(?:dydd|nos) (?:sadwrn|sadwrn)'],
  ['sun', 'Sunday', 'sun|(?:dydd|nos) (?:sul)'],
];
const before = '(?:on (?:a )?|every |this |next |ar )?';
const dayRules = days.map(([value, name, pattern]) =>
  phrase(`${before}(?:${name.toLowerCase()}s?|${pattern})`, () => filter('day', [value], name)),
);

/** `wensday`, `saterday`: the names of days are mistyped often. */
const mistypedDay: Rule = (tokens, at) => {
  const word = tokens[at]!.word.replace(/s$/, '');
  if (word.length < 5 || !/d[ay]{1,2}$/.test(word)) return null;
  const [value, name] =
    days.find(
      ([, each]) =>
        slips(word, each.toLowerCase(), 2) <= (each.length > 7 ? 2 : 1) && word[0] === each[0]!.toLowerCase(),
    ) ?? [];
  return value && name ? { length: 1, ...filter('day', [value], name) } : null;
};

const weekend = phrase(`${before}(?:at (?:the )?|over the |the )?(?:weekends?|week ends?|penwythnos)`, () =>
  filter('day', ['sat', 'sun'], 'Saturday and Sunday'),
);
const weekdays = phrase(
  '(?:on )?(?:weekdays?|week days?|school ?days|school nights?|during the week|in the week)',
  () => filter('day', ['mon', 'tue', 'wed', 'thu', 'fri'], 'Monday to Friday'),
);
const afterSchool = phrase('(?:straight )?(?:after ?school|ar ol ysgol|ar ol yr ysgol)', () =>
  filter('time', ['after-school'], 'After school'),
);
const inDay = '(?:in the |early )?';
const beforeSchool = phrase('before ?school|cyn (?:yr )?ysgol', () => ({
  ...filter('time', ['morning'], 'Morning'),
  says: 'weekdays',
}));
const morning = phrase(`${inDay}mornings?|bore`, () => filter('time', ['morning'], 'Morning'));
const afternoon = phrase(`${inDay}afternoons?|prynhawn`, () =>
  filter('time', ['afternoon', 'after-school'], 'Afternoon'),
);
const evening = phrase(`${inDay}evenings?|at night|after (?:tea|dinner|work)|gyda r nos`, () =>
  filter('time', ['evening'], 'Evening'),
);

const aDay =
  (label: string, days: number) =>
  (_: unknown, { today }: SearchContext) => {
    const date = addDays(today, days);
    return { label, asks: { dates: [{ from: date, to: date }] } };
  };
const today = phrase('(?:on )?today|right now|heddiw', aDay('Today', 0));
const tonight = phrase('tonight|this evening|heno', (_, { today: date }) => ({
  label: 'Today',
  asks: { dates: [{ from: date, to: date }] },
  says: 'evening',
}));
const tomorrow = phrase('tomorrow|tomoz|tmrw|tommorow|tommorrow|tomorow|yfory', aDay('Tomorrow', 1));
const nextWeek = phrase('next week', (_, { today: date }) => {
  const monday = addDays(date, 8 - (new Date(`${date}T12:00Z`).getUTCDay() || 7));
  return { label: 'Next week', asks: { dates: [{ from: monday, to: addDays(monday, 6) }] } };
});
const thisWeek = phrase('this week', (_, { today: from }) => ({
  label: 'This week',
  asks: { dates: [{ from, to: addDays(from, 6) }] },
}));

const holidayWord = '(?:hol(?:iday)?s?|break|vac|vacation)';
const holidays = phrase(
  `(?:in |over |during |for |this |next )?(?:the |school )*(?:((?:february|october|may|june|feb|oct|whitsun|spring|autumn|summer) )?half ?terms?(?: ${holidayWord})?|hanner tymor|(summer|easter|christmas|xmas|winter) ${holidayWord}|gwyliau(?: (haf|pasg|nadolig))?|${holidayWord})(?! (?:club(?= |$)|from))`,
  ([text, month, season, welsh], { holidays: all, today: now }) => {
    const asked = /half|hanner/.test(text!) ? `half-term ${month ?? ''}` : (season ?? welsh ?? '');
    const found = holidaysNamed(all, asked.trim(), now);
    return found && { label: found.label, asks: { dates: found.dates } };
  },
);
const season = phrase(
  '(?:in |over |during |at |this |next )(?:the )?(summer|easter|christmas|xmas)|^(summer|easter|christmas|xmas)$',
  ([, one, other], { holidays: all, today: now }) => {
    const found = holidaysNamed(all, (one ?? other)!, now);
    return found && { label: found.label, asks: { dates: found.dates } };
  },
);

const online = phrase(
  'on ?line|(?:on )?zoom|video calls?|ar lein|arlein|(?:from|in) (?:my |our )?(?:bed ?room|own (?:home|room|house))|from home|without (?:going out|leaving (?:home|the house))',
  () => filter('how', ['online'], 'Online'),
);

/** Whom a listing, or one of its times, is for alone: only where some listing says so. */
const onlyFor = (written: string, term: string, label: string) =>
  phrase(`(?:(?:only |just )?for )?(?:${written})(?: only)?`, (_, { has }) =>
    has.has(term) ? filter('has', [term], label) : null,
  );
const guides = phrase('(?:girls?|boys?) (?:guides?|guiding|brigades?|scouts)', ([text]) => ({
  label: '',
  says: text!.replace(' ', '-'),
}));
/** Everybody, and a family’s own children, who may go anywhere. */
const allChildren = phrase(
  '(?:for )?(?:(?:boys|girls) (?:and|or|n) (?:boys|girls)|(?:my|our|both|two|three|2|3) (?:little |young )?(?:girls|boys))',
  () => ({ label: '' }),
);
const girls = onlyFor('girls|ladies|women(?: and girls)?|merched|genethod', 'girls-sessions', 'Girls');
const boys = onlyFor('boys|lads|bechgyn|hogiau', 'boys-sessions', 'Boys');

/** A telephone number, in whatever groups it is written, as the index has it: `+44 1632 960 111` => `01632960111`. */
const telephone = (tokens: readonly Token[], at: number): Found | null => {
  let digits = '';
  let length = 0;
  while (/^\d+$/.test(tokens[at + length]?.word ?? '')) digits += tokens[at + length++]!.word;
  digits = digits.replace(/^(?:00)?44(?:0)?(?=\d{9,10}$)/, '0');
  return digits.length < 9 ? null : { length, label: '', says: digits };
};

const postcode = (tokens: readonly Token[], at: number): Found | null => {
  for (const length of [2, 1]) {
    if (at + length > tokens.length) continue;
    const signs = tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join('')
      .toUpperCase();
    const written = `${signs.slice(0, -3)} ${signs.slice(-3)}`;
    if (isPostcode(written)) return { length, label: `Near ${written}`, asks: { postcode: written } };
  }
  return null;
};

/** Places this near to one another are one answer to “near the park”. */
const sameSpotKm = 1;

const nearPlace: Rule = (tokens, at, { places, school }) => {
  if (!['near', 'nr', 'nearby', 'by', 'close', 'beside', 'around', 'ger'].includes(tokens[at]!.word)) return null;
  let start = at + 1;
  while (['to', 'the', 'y', 'yr', 'my', 'our'].includes(tokens[start]?.word ?? '')) start += 1;
  if (school && /^(?:school|ysgol)$/.test(textFrom(tokens, start)))
    return { length: start + 1 - at, label: 'Near school', asks: { near: school } };
  for (let end = Math.min(tokens.length, start + 5); end > start; end--) {
    const name = textFrom(tokens.slice(0, end), start);
    if (name.split(' ').every(isSmallWord)) continue;
    const like = placesLike(name, places);
    const [first, ...others] = like.filter(({ about }) => about).concat(like.filter(({ about }) => !about));
    if (!first || others.some((other) => distanceKm(first, other) > sameSpotKm)) continue;
    return { length: end - at, label: `Near ${first.name}`, asks: { near: first } };
  }
  return null;
};

// What takes more words stands before what takes fewer.
const rules: readonly Rule[] = [
  telephone,
  postcode,
  nearPlace,
  notFree,
  year,
  reception,
  sixthForm,
  ages,
  under,
  age,
  imEight,
  teenagers,
  holidays,
  season,
  tonight,
  today,
  tomorrow,
  thisWeek,
  nextWeek,
  ...dayRules,
  mistypedDay,
  beforeSchool,
  weekend,
  weekdays,
  afterSchool,
  morning,
  afternoon,
  evening,
  free,
  online,
  guides,
  allChildren,
  girls,
  boys,
];
