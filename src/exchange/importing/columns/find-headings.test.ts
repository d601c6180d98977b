import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../spreadsheet/table.ts';
import { headingMeaning } from '../heading-words.ts';
import { columnMeanings, idColumn, mappingsFrom } from './column-meanings.ts';
import { layoutOf } from './find-headings.ts';

describe('what people call their columns', () => {
  test.each([
    ['Post Code', 'place.postcode'],
    ['postalCode', 'place.postcode'],
    ['Organisation Name', 'organisation'],
    ['Club', 'name'],
    ['Address Line 2', 'place.address'],
    ['E-mail address', 'contact.email'],
    ['Contact: Phone', 'contact.phone'],
    ['location.name', 'place.name'],
    ['organizer.description', 'summary'],
    ['location.address.latitude', 'place.latitude'],
    ['Eastings', 'place.easting'],
    ['Age range', 'ages'],
    ['Lowest age', 'ages.from'],
    ['Wednesday', 'hours.wednesday'],
    ['Charity No.', 'organisation.charityNumber'],
    ['Landline', 'contact.phone'],
    ['Tel landline', 'contact.phone'],
  ])('%s', (heading, field) => {
    expect(headingMeaning(heading)).toEqual({ state: 'field', field });
  });
});

test.each([
  'DBS number',
  'DBS certificate number',
  'Enhanced Disclosure No',
  'Date of birth',
  'NHS number',
  'NI number',
  'National Insurance no.',
  'Passport',
  'Bank account number',
  'Emergency contact',
  'Home address',
  'Home phone',
])('G-02 a private number is known, to be left out: %s', (heading) => {
  expect(headingMeaning(heading).state).toBe('personal');
});

test.each([
  'Secretary',
  'Contact name',
  'Contact number',
  'Contact No.',
  'Contact: Name',
  'Main contact',
  'Mobile number',
  'Coach',
  'Surname',
  'Mobile',
  'Mob',
  'Mobile phone',
  'Tel (mobile)',
  'Phone / mobile',
  'WhatsApp',
  'WhatsApp number',
  'Personal email',
  'Private phone',
  'Coach’s e-mail',
  'Leader phone',
  'Contact person: Email',
])('G-02 a person’s name or own number is known, to be left out: %s', (heading) => {
  expect(headingMeaning(heading).state).toBe('person');
});

test.each([
  ['DBS number', ['001234567890', '001234567891']],
  ['Contact number', ['01632 960123', '01632 960124']],
  ['Ref', ['07700 900123', '07700 900124']],
  ['Member number', ['001234567890', '001234567891']],
  ['Mobile number', ['1', '2']],
  ['Membership number', ['1', '2']],
])('G-02 a column about people is no name of a row: %s', (heading, values) => {
  expect(idColumn(tableOf(heading, values))).toBeUndefined();
});

test('bank holidays are not about people', () => {
  expect(headingMeaning('Bank holidays').state).toBe('unknown');
  expect(headingMeaning('Bank account').state).toBe('personal');
});

describe('a person’s mobile or address never becomes the club’s own', () => {
  const contactColumns = (...columns: [string, string][]) => {
    const table = tableFrom(
      {
        sheets: [
          {
            name: 'csv',
            rows: [
              ['Name', ...columns.map(([heading]) => heading)],
              ['Chess', ...columns.map(([, value]) => value)],
            ],
          },
        ],
        troubles: [],
      },
      { headerRow: 1 },
    );
    return mappingsFrom(columnMeanings(table, [])).flatMap(({ field, from }) =>
      field === 'name' ? [] : [`${field}: ${from}`],
    );
  };
  const [mobile, landline, own, club] = [
    '07700 900123',
    '01632 960123',
    'jo@example.com',
    'chess@example.org',
  ] as const;
  test.each<[string, [string, string][], string[]]>([
    [
      'a mobile before a telephone',
      [
        ['Mobile', mobile],
        ['Phone', landline],
      ],
      ['contact.phone: Phone'],
    ],
    [
      'WhatsApp',
      [
        ['WhatsApp', mobile],
        ['Landline', landline],
      ],
      ['contact.phone: Landline'],
    ],
    ['a lone mobile', [['Mobile', mobile]], []],
    ['a heading that says nothing, with mobiles', [['Ring', mobile]], []],
    ['a heading that says nothing, with telephones', [['Ring', landline]], ['contact.phone: Ring']],
    [
      'a personal address before the club’s',
      [
        ['Personal email', own],
        ['Club email', club],
      ],
      ['contact.email: Club email'],
    ],
    [
      'an unknown address before the club’s',
      [
        ['Secretary email', own],
        ['Email', club],
      ],
      ['contact.email: Email'],
    ],
    [
      'two known ones',
      [
        ['Email', own],
        ['Club email', club],
      ],
      ['contact.email: Club email'],
    ],
  ])('%s', (_what, columns, mapped) => {
    expect(contactColumns(...columns)).toEqual(mapped);
  });
});

test('a club’s own code is the name of its row', () => {
  for (const heading of ['Club ID', 'Ref', 'Club number', 'URN'])
    expect(idColumn(tableOf(heading, ['A1', 'A2']))).toBe(heading);
});

const tableOf = (heading: string, values: string[]) =>
  tableFrom(
    {
      sheets: [{ name: 'csv', rows: [['name', heading], ...values.map((value, at) => [`Club ${at}`, value])] }],
      troubles: [],
    },
    { headerRow: 1 },
  );

test('headings are found below a title, above explanations', () => {
  const rows = [
    ['Clubs in our town', null, null],
    ['Field name', 'name', 'postcode'],
    ['Description', 'What it is called', 'With a space'],
    ['Example', 'Speedball', 'SP1 2AB'],
    [null, 'Judo', 'ZZ1 1AA'],
  ];
  expect(layoutOf({ name: 'Clubs', rows })).toEqual({ headerRow: 2, firstRow: 5 });
});

test('a sheet with values only has no headings', () => {
  expect(layoutOf({ name: 'csv', rows: [['Club', 'https://example.org']] })).toBeNull();
  expect(layoutOf({ name: 'csv', rows: [['Lark Judo', 'ZZ1 1AA', '01632 960123']] })).toBeNull();
});
