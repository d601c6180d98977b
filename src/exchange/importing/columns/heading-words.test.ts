import { describe, expect, test } from 'vitest';
import { layoutOf } from './find-headings.ts';
import { headingMeaning } from './heading-words.ts';

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

test('G-02 private numbers and people’s names are known, to be left out', () => {
  expect(headingMeaning('DBS certificate number').state).toBe('personal');
  expect(headingMeaning('Date of birth').state).toBe('personal');
  expect(headingMeaning('Secretary').state).toBe('person');
  expect(headingMeaning('Contact name').state).toBe('person');
});

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
