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
