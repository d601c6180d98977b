import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactName } from './forms.ts';
import { holidaysOf } from './holidays.ts';
import { type SearchContext, understood, withoutPersonal } from './understood.ts';

const place = (name: string, latitude: number, about = false) => ({ name, latitude, longitude: -4, about });

/** A Monday in term. */
const context: SearchContext = {
  today: '2026-11-23',
  holidays: holidaysOf([
    { from: '2026-09-03', to: '2026-12-18', breaks: [{ from: '2026-10-26', to: '2026-10-30' }] },
    {
      from: '2027-01-05',
      to: '2027-03-25',
      breaks: [
        { from: '2027-02-12', to: '2027-02-12' },
        { from: '2027-02-15', to: '2027-02-19' },
      ],
    },
    { from: '2027-04-12', to: '2027-07-21', breaks: [{ from: '2027-05-31', to: '2027-06-04' }] },
    { from: '2027-09-02', to: '2027-12-17', breaks: [] },
  ]),
  places: [
    place('Heron Park', 53.75, true),
    place('Heron Park bandstand', 53.752),
    place('Millside', 53.76, true),
    place('Church Hall', 53.7),
    place('Church Rooms', 53.8),
  ],
  school: place('Weir Lane Primary School', 53.74),
  has: new Set(['girls-sessions']),
  names: new Set(
    ['Saturday Science', 'Can Do It', 'Young Carers Tuesdays', 'Free Football Tuesdays', 'Up & Out'].map(compactName),
  ),
};

/** `[Tuesday][Free] chess` */
function said(typed: string, given: Partial<SearchContext> = {}): string {
  const { filters, words } = understood(typed, { ...context, ...given });
  return `${filters.map(({ label }) => `[${label}]`).join('')} ${words}`.trim();
}

test.each([
  ['year 5', '[Year 5]'],
  ['Year 5s', '[Year 5]'],
  ['y5', '[Year 5]'],
  ['yr5 football', '[Year 5] football'],
  ['yr 5', '[Year 5]'],
  ['year five', '[Year 5]'],
  ['year 10', '[Year 10]'],
  ['blwyddyn 5', '[Year 5]'],
  ['reception', '[Reception]'],
  ['sixth form', '[Years 12 and 13]'],
  ['drama for year 8', '[Year 8] drama for'],
])('“%s” asks for a school year', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test.each([
  ['girls', '[Girls]'],
  ['football for girls', '[Girls] football'],
  ['girls only swimming', '[Girls] swimming'],
  ['swimming for women', '[Girls] swimming'],
  ['genethod', '[Girls]'],
  ['girls tuesday', '[Tuesday][Girls]'],
  ['clubs for boys and girls', 'clubs'],
  ['drama for my girls', 'drama'],
  ['girl guides', 'girl-guides'],
  ['girls brigade', 'girls-brigade'],
  ['boys', 'boys'],
])('“%s” asks for what only girls come to where it says so, and some listing has it', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test.each([
  ['ages 8-10', '[Ages 8 to 10]'],
  ['age 8 to 10', '[Ages 8 to 10]'],
  ['drama 8 to 11 year olds', '[Ages 8 to 11] drama'],
  ['for 7 and 9 year olds', '[Ages 7 to 9]'],
  ['under 11s football', '[Ages 8 to 10] football'],
  ['u9 football', '[Ages 6 to 8] football'],
  ['under 5s', 'toddler'],
  ['for teens', '[Teenagers]'],
  ['next week', '[Next week]'],
  ['close to school', '[Near school]'],
  ['chess near my school', '[Near school] chess'],
  ['nr the park', '[Near Heron Park]'],
  ['nr millside', '[Near Millside]'],
])('“%s” asks for several ages, other days, or to be near', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test('next week is the seven days from Monday', () => {
  const asks = (today: string) => understood('next week', { ...context, today }).filters[0]!.asks;
  expect(asks('2026-11-23')).toEqual({ dates: [{ from: '2026-11-30', to: '2026-12-06' }] });
  expect(asks('2026-11-29')).toEqual({ dates: [{ from: '2026-11-30', to: '2026-12-06' }] });
});

test('where no listing is for girls alone, “girls” is a word like any other', () => {
  expect(said('football for girls', { has: new Set() })).toBe('football for girls');
});

test('a year that no school has is no filter', () => {
  expect(said('year 2026 trail')).toBe('year 2026 trail');
  expect(said('year 14')).toBe('year 14');
});

test.each([
  ['age 8', '[Age 8]'],
  ['aged 8', '[Age 8]'],
  ['8 year old', '[Age 8]'],
  ['8 year olds', '[Age 8]'],
  ['8-year-old', '[Age 8]'],
  ['8 yr old', '[Age 8]'],
  ['8yo', '[Age 8]'],
  ['eight years old', '[Age 8]'],
  ['im 11', '[Age 11]'],
  ['I’m 11', '[Age 11]'],
  ['swimming for my 6 year old', '[Age 6] swimming for my'],
  ['2 year old', 'toddler'],
  ['40 year old', '40 year old'],
])('“%s” is an age where it is a child’s', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test.each([
  ['free', '[Free]'],
  ['free stuff', '[Free]'],
  ['free football', '[Free] football'],
  ['for free', '[Free]'],
  ['no money', '[Free]'],
  ['we dont have any money', '[Free]'],
  ['costs nothing', '[Free]'],
  ['am ddim', '[Free]'],
])('“%s”: what costs nothing', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test.each(['free running', 'free school meals', 'gluten free cakes', 'step free'])(
  '“%s” asks for something else than what costs nothing',
  (typed) => {
    expect(understood(typed, context).filters).toEqual([]);
  },
);

test.each([
  ['tuesday', '[Tuesday]'],
  ['Tuesdays', '[Tuesday]'],
  ['tues', '[Tuesday]'],
  ['on a tuesday', '[Tuesday]'],
  ['wensday', '[Wednesday]'],
  ['wednsday', '[Wednesday]'],
  ['saterday', '[Saturday]'],
  ['thurs or fri', '[Thursday][Friday]'],
  ['dydd sadwrn', '[Saturday]'],
  ['nos Fawrth', '[Tuesday]'],
  ['weekend', '[Saturday and Sunday]'],
  ['at the weekend', '[Saturday and Sunday]'],
  ['weekdays', '[Monday to Friday]'],
  ['holiday', '[School holidays]'],
  ['sunday morning', '[Sunday][Morning]'],
  ['anything on sunday morning', '[Sunday][Morning]'],
  ['chess after school', '[After school] chess'],
  ['afterschool', '[After school]'],
  ['before school', '[Morning][Monday to Friday]'],
  ['tuesday evening dance', '[Tuesday][Evening] dance'],
  ['today', '[Today]'],
  ['tommorow', '[Tomorrow]'],
  ['tonight', '[Today][Evening]'],
])('“%s” asks when', (typed, expected) => {
  expect(
    understood(typed, context)
      .filters.map(({ label }) => label)
      .sort()
      .join(),
  ).toBe(
    (expected.match(/\[[^\]]+/g) ?? [])
      .map((each) => each.slice(1))
      .sort()
      .join(),
  );
  expect(understood(typed, context).words).toBe(expected.replace(/\[[^\]]+\]/g, '').trim());
});

test('words that only sound like a day stay words', () => {
  expect(said('birthday')).toBe('birthday');
  expect(said('monkey')).toBe('monkey');
});

const datesIn = (typed: string, today = context.today) =>
  understood(typed, { ...context, today }).filters.map(({ label, asks }) => [label, 'dates' in asks && asks.dates]);

test('half term is the school’s own next one, with the weekends beside it', () => {
  expect(datesIn('half term')).toEqual([['Half term, from Sat 13 Feb', [{ from: '2027-02-13', to: '2027-02-21' }]]]);
  expect(datesIn('may half-term')).toEqual([
    ['Half term, from Sat 29 May', [{ from: '2027-05-29', to: '2027-06-06' }]],
  ]);
  expect(datesIn('halfterm', '2027-02-18')).toEqual([
    ['Half term, from Sat 13 Feb', [{ from: '2027-02-13', to: '2027-02-21' }]],
  ]);
});

test('the holidays are those between the school’s terms', () => {
  expect(datesIn('summer holidays')).toEqual([
    ['Summer holidays, from Thu 22 Jul', [{ from: '2027-07-22', to: '2027-09-01' }]],
  ]);
  expect(datesIn('over the summer')).toEqual(datesIn('summer hols'));
  expect(datesIn('christmas')).toEqual([
    ['Christmas holidays, from Sat 19 Dec', [{ from: '2026-12-19', to: '2027-01-04' }]],
  ]);
  expect(datesIn('easter holidays')).toEqual([
    ['Easter holidays, from Fri 26 Mar', [{ from: '2027-03-26', to: '2027-04-11' }]],
  ]);
  expect(datesIn('school holidays')[0]?.[1]).toHaveLength(5);
});

test('where the school has not said when its holidays are, their names stay words', () => {
  expect(said('half term', { holidays: [] })).toBe('half term');
});

test('a holiday club is looked for by its name', () => {
  expect(said('holiday club')).toBe('holiday club');
  expect(said('summer reading trail')).toBe('summer reading trail');
});

test.each([
  ['near the park', '[Near Heron Park]'],
  ['chess near Heron Park', '[Near Heron Park] chess'],
  ['close to millside', '[Near Millside]'],
  ['near me', 'near me'],
  ['near church', 'near church'],
  ['zz1 2ef', '[Near ZZ1 2EF]'],
  ['ZZ12EF', '[Near ZZ1 2EF]'],
  ['judo (zz1 2ef)', '[Near ZZ1 2EF] judo'],
])('“%s”: near a place that only one thing can mean', (typed, expected) => {
  expect(said(typed)).toBe(expected);
});

test.each(['01632 960135', '01632960135', '+44 1632 960135', '+44 (0)1632 960 135', '0044 1632 960135'])(
  '“%s” is one telephone number, however it is written',
  (typed) => {
    expect(said(typed)).toBe('01632960135');
  },
);

test('a whole name of a listing is a name, whatever its words could ask for', () => {
  expect(said('Saturday Science')).toBe('Saturday Science');
  expect(said('young carers tuesdays')).toBe('young carers tuesdays');
  expect(said('up and out')).toBe('up and out');
  expect(said('saturday')).toBe('[Saturday]');
});

test('a filter that is taken off leaves the other words as they were typed', () => {
  const { filters } = understood('Free CHESS on Tuesday, please', context);
  expect(filters.map(({ label, without }) => [label, without])).toEqual([
    ['Tuesday', 'Free CHESS please'],
    ['Free', 'CHESS on Tuesday, please'],
  ]);
});

test('a search without filters is left as it is', () => {
  expect(said('Somewhere quiet!')).toBe('Somewhere quiet!');
});

test('any search is understood, and taking every filter off ends', () => {
  const word = fc.constantFrom(
    'free',
    'year',
    '5',
    'on',
    'tuesday',
    'half',
    'term',
    'near',
    'the',
    'park',
    'chess',
    '!',
    'ZZ1',
    '2EF',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 10 }), (pieces) => {
      let typed = pieces.join(' ');
      for (let step = 0; step <= pieces.length * 8; step++) {
        const [first] = understood(typed, context).filters;
        if (!first) return;
        expect(first.without.length).toBeLessThan(typed.length);
        typed = first.without;
      }
      expect(understood(typed, context).filters).toEqual([]);
    }),
  );
});

test('neither a postcode nor a telephone number stands in an address', () => {
  expect(withoutPersonal('judo near ZZ1 2EF')).toBe('judo near');
  expect(withoutPersonal('01632 960 135')).toBe('');
  expect(withoutPersonal('Football, year 5')).toBe('Football, year 5');
});
