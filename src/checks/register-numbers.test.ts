import { expect, test } from 'vitest';
import { saidWith } from '../../tests/lib/small-folder.ts';

const saidOfTrust = (field: string, number: string) =>
  saidWith({ 'organisations/hall-trust.yaml': `name: Hall Trust\nphone: "01632 960123"\n${field}: "${number}"\n` });

test.each(['12345', '12345678', 'SC12', 'SC0123456', 'none', 'NIC 12', '1000000-abcd', 'CE012345'])(
  'no charity has this number: %s',
  (number) => {
    expect(saidOfTrust('charityNumber', number)).toEqual([
      expect.stringContaining(`warning charity.number, Charity number: is “${number}”; in England and Wales`),
    ]);
  },
);

test.each(['200000', '1000000', '1000000-1', 'SC012345', 'sc 012345', 'NIC 100123', '100123'])(
  'a charity may have this number: %s',
  (number) => {
    expect(saidOfTrust('charityNumber', number)).toEqual([]);
  },
);

test.each([
  ['1234567', 'write “01234567”'],
  ['123456789', 'like “01234567”'],
  ['ABC', 'like “01234567”'],
  ['SC12345', 'like “01234567”'],
])('no company has this number: %s', (number, words) => {
  expect(saidOfTrust('companyNumber', number)).toEqual([expect.stringContaining(words)]);
});

test.each(['01234567', 'SC123456', 'ni012345', 'OC301234', 'CE012345', 'IP12345R', '0123 4567'])(
  'a company may have this number: %s',
  (number) => {
    expect(saidOfTrust('companyNumber', number)).toEqual([]);
  },
);
