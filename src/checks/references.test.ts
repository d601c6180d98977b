import { expect, test } from 'vitest';
import { problemsWith, saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';

test('an organisation that is not there is told with the nearest name', () => {
  expect(saidOf({ organisation: 'hall-trsut' })).toEqual([
    'error reference.unknown, Organisation: there is no organisation “hall-trsut”; did you mean “hall-trust”?',
  ]);
});

test('a term that is not there is told with the term it is another word for', () => {
  expect(saidOf({ interests: ['footy'] })).toEqual([
    'error taxonomy.unknown, Interests 1: “footy” is not one of the interests terms; did you mean “football”?',
  ]);
  expect(saidOf({ access: { stepfree: 'yes' } })).toEqual([
    'error taxonomy.unknown, Access, stepfree: “stepfree” is not one of the access terms; did you mean “step-free”?',
  ]);
});

test('the line is that of the name', () => {
  const school = `${smallFolder['schools/mill-school.yaml']}view:\n  pin:\n    - chess-club\n    - ches-club\n`;
  expect(problemsWith({ 'schools/mill-school.yaml': school })).toMatchObject([
    { file: 'content/schools/mill-school.yaml', line: 13, code: 'reference.unknown' },
  ]);
});

test('a listing that cannot be read is not also a missing reference', () => {
  const list = 'name: Start here\nlistings: [chess-club, broken]\n';
  expect(saidWith({ 'lists/start.yaml': list, 'listings/broken.md': 'no' })).toEqual([
    expect.stringContaining('error frontmatter.missing'),
  ]);
});
