import { describe, expect, test } from 'vitest';
import { tableFrom } from '../../spreadsheet/table.ts';
import { headingMeaning } from '../heading-words.ts';
import { idColumn } from './column-meanings.ts';
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
