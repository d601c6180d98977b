import { expect, test } from 'vitest';
import { saidOf, saidWith, smallFolder } from '../../tests/lib/small-folder.ts';
import { knownHelplines } from './helplines.ts';

const file = smallFolder['settings/helplines.yaml'] as string;
const saidOfHelplines = (text: string, today?: string) => saidWith({ 'settings/helplines.yaml': text }, today);

test('C-01: the numbers of the crisis lines are these', () => {
  expect(
    Object.fromEntries(knownHelplines.map((line) => [line.name, 'phone' in line ? line.phone : line.textTo])),
  ).toEqual({
    Emergency: '999',
    Childline: '0800 1111',
    Samaritans: '116 123',
    Shout: '85258',
    'NHS 111': '111',
  });
});

test('C-05: a wrong digit in a helpline is refused', () => {
  expect(saidOfHelplines(file.replace('0800 1111', '0800 111111'))).toEqual([
    'error helpline.number, Helplines 2, Telephone: must be exactly “0800 1111” (found “0800 111111”)',
  ]);
});

test('C-04: a line that is taken away is missed', () => {
  expect(saidOfHelplines(file.replace(/.*samaritans.*\n/, ''))).toEqual([
    'warning helpline.missing, Helplines: Samaritans (116 123) is not among them; add it',
  ]);
});

test('C-06: after 90 days somebody is asked to look at a helpline again', () => {
  expect(saidWith({}, '2027-01-31').filter((line) => line.includes('helpline'))).toEqual([]);
  expect(saidWith({}, '2027-02-01').filter((line) => line.includes('helpline.old'))).toHaveLength(5);
  expect(saidOfHelplines(file.replace(', checkedOn: 2026-11-02', ''))).toEqual([
    expect.stringContaining('warning helpline.unchecked, Helplines 1, Checked on'),
  ]);
});

test('C-05: a listing that names a helpline carries exactly its number', () => {
  expect(saidOf({}, 'You can ring Childline any time.')).toEqual([
    'error helpline.number, Text: names Childline; write its number beside it, exactly “0800 1111”',
  ]);
  expect(saidOf({}, 'You can ring Childline on 0800 11111.')).toHaveLength(1);
  expect(saidOf({}, 'You can ring Childline on 0800 1111.')).toEqual([]);
  expect(saidOf({}, 'Or text SHOUT to 85259.')).toEqual([expect.stringContaining('names Shout')]);
  expect(saidOf({}, 'We shout a lot. Be a good Samaritan.')).toEqual([]);
});
