import { expect, test } from 'vitest';
import { saidOf, saidWith } from '../../tests/lib/small-folder.ts';

test('G-04: a free mailbox or a mobile is told, so that somebody confirms it', () => {
  expect(saidOf({ contact: { email: 'coach.dave1987@gmail.com' } })).toEqual([
    expect.stringContaining('warning contact.personal, Contact, E-mail'),
  ]);
  expect(saidOf({ contact: { phone: '07911 123456' } })).toEqual([
    expect.stringContaining('warning contact.personal, Contact, Telephone'),
  ]);
  expect(saidOf({ contact: { phone: '+44 7911 123456' } })).toHaveLength(1);
});

test('a club’s own address, a land line and a number for drama are welcome', () => {
  expect(saidOf({ contact: { email: 'hello@example.org', phone: '07700 900123' } })).toEqual([]);
});

test('the private contact of an organisation may be anything', () => {
  const text = 'name: Hall Trust\nphone: "01632 960123"\nprivateEmail: dave@gmail.com\nprivatePhone: "07911 123456"\n';
  expect(saidWith({ 'organisations/hall-trust.yaml': text })).toEqual([]);
});

test('with nobody to ask and no way to turn up, a family is stuck', () => {
  const nobody = { 'organisations/hall-trust.yaml': 'name: Hall Trust\n' };
  expect(saidWith(nobody)).toEqual([expect.stringContaining('warning contact.none, Contact')]);
});

test.each([
  ['999', 'the emergency services'],
  ['112', 'the emergency services'],
  ['111', 'NHS 111'],
  ['101', 'the police'],
])('C-05: a club does not answer on a crisis line: %s', (phone, whose) => {
  expect(saidOf({ contact: { phone } })).toEqual([
    `error contact.crisis_line, Contact, Telephone: “${phone}” is the number of ${whose}; give the organisation’s own`,
  ]);
});

test('a listing that is called after a crisis line may have its number', () => {
  const said = saidOf({ name: 'Samaritans', contact: { phone: '116 123' } });
  expect(said.filter((each) => each.includes('contact.crisis_line'))).toEqual([]);
});
