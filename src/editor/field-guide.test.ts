import { expect, test } from 'vitest';
import { type FieldEntry, fieldGuideOf } from './field-guide.ts';

const guide = fieldGuideOf('listings');
const find = (path: string): FieldEntry => {
  const walk = (fields: FieldEntry[]): FieldEntry[] => fields.flatMap((field) => [field, ...walk(field.fields)]);
  return walk(guide.parts.flatMap(({ fields }) => fields)).find((field) => field.path === path) as FieldEntry;
};

test('a guide says where the files are, and goes as the form goes', () => {
  expect(guide).toMatchObject({ label: 'Listing', file: 'content/listings/<name>.md' });
  expect(guide.parts.map(({ title }) => title).slice(0, 3)).toEqual([
    'What is it?',
    'Who is it for?',
    'When and where?',
  ]);
  expect(fieldGuideOf('helplines').file).toBe('content/settings/helplines.yaml');
});

test('limits are said in words', () => {
  expect(find('name').rules).toEqual(['At most 100 characters.', 'On one line.']);
  expect(find('summary').rules).toEqual(['At most 25 words.', 'On one line.']);
  expect(find('ages.from').rules).toEqual(['From 0 to 120.']);
  expect(find('organisation').rules).toEqual(['The name of a file in content/organisations, without its ending.']);
  expect(find('places.hideExactAddress').rules).toEqual(['true or false.', 'Left out, it is: false.']);
  expect(find('audience').rules).toEqual(['At least 1.', 'Left out, it is: Pupils.']);
  expect(find('places.postcode').rules).toEqual(['Write it in capitals with one space, like “LS1 4AP”.']);
});

test('an example is as a tidy file has it', () => {
  expect(find('places.postcode').example).toBe('postcode: "ZZ1 4AP"');
  expect(find('places.sessions.starts').example).toBe('starts: "16:00"');
  expect(find('consent.givenOn').example).toBe('givenOn: 2026-09-14');
  expect(find('interests').example).toBe('interests:\n  - games');
});
