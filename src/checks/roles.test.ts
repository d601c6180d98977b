import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const told = (role: string) => saidOf({ contact: { role } }).filter((said) => said.includes('pii.name'));

test.each([
  'Mrs Jones',
  'Mr. A. Smith',
  'Ask for Miss Evans',
  'Dr Patel, chair',
  'Revd Green',
  'Jane Smith',
  'Jane Smith (secretary)',
  'Siân O’Neill',
  'Tom Brown, coach',
  'Cllr Ann Lee',
])('a person’s name in the place of a role is told: %s', (role) => {
  expect(told(role)).toEqual([expect.stringContaining('warning pii.name, Contact, Who to ask for: seems to name')]);
});

test.each([
  'Club secretary',
  'Club Secretary',
  'Youth Worker',
  'Head Coach',
  'Designated Safeguarding Lead',
  'Welfare Officer',
  'Front Desk',
  'Duty Manager (weekends)',
  'Akela',
  'Any leader in a green top',
  'Family Hub team',
  'Ysgrifennydd y clwb',
  'Team Leader',
  'Pastoral lead',
])('a role is welcome: %s', (role) => {
  expect(told(role)).toEqual([]);
});

test('so is what a leader wears; who meets you may not be named either', () => {
  const said = (whoMeetsYou: string) =>
    saidOf({ firstVisit: { whoMeetsYou } }).filter((each) => each.includes('pii.name'));
  expect(said('A leader in a green T-shirt waits by the door')).toEqual([]);
  expect(said('Mrs Jones waits by the door')).toHaveLength(1);
});
