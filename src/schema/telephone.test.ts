import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phone } from './fields.ts';
import { readTelephone } from './telephone.ts';

const read = (written: string) => phone().safeParse(written);

describe('a number is kept in its groups, however it was written', () => {
  test.each([
    ['0161 496 0123', '0161 496 0123'],
    ['0161-496-0123', '0161 496 0123'],
    ['0161.496.0123', '0161 496 0123'],
    ['(0161) 496 0123', '0161 496 0123'],
    ['0161\u00A0496\u00A00123', '0161 496 0123'],
    ['0161\u2011496\u20110123', '0161 496 0123'],
    ['0161 – 496 – 0123', '0161 496 0123'],
    ['\u202A0161 496 0123\u202C', '0161 496 0123'],
    ['\u20660161 496 0123\u2069', '0161 496 0123'],
    ['\u200E0161\u200F 496 0123\uFEFF', '0161 496 0123'],
    ['０１６１ ４９６ ０１２３', '0161 496 0123'],
    ['Tel: 0161 496 0123', '0161 496 0123'],
    ['02079460000', '020 7946 0000'],
    ['029 2018 0123', '029 2018 0123'],
    ['01632960123', '01632 960123'],
    ['016977 2345', '01697 72345'],
    ['01534 500123', '01534 500123'],
    ['03069990123', '0306 999 0123'],
    ['07700900123', '07700 900123'],
    ['07624 400123', '07624 400123'],
    ['08081570123', '0808 157 0123'],
    ['0800001066', '0800 001066'],
    ['0800 1111', '0800 1111'],
    ['08001111', '0800 1111'],
    ['116123', '116 123'],
    ['999', '999'],
    ['111', '111'],
    ['85258', '85258'],
    ['0845 600 1234', '0845 600 1234'],
    ['+44 161 496 0123', '+44 161 496 0123'],
    ['+44 (0)1632 960123', '+44 1632 960123'],
    ['+44(0)1632960123', '+44 1632 960123'],
    ['0044 7700 900123', '+44 7700 900123'],
    ['0161 496 0123 ext 23', '0161 496 0123 ext 23'],
    ['0161 496 0123 ext. 23', '0161 496 0123 ext 23'],
    ['0161 496 0123 (ext 23)', '0161 496 0123 ext 23'],
    ['0161 496 0123, extension 4021', '0161 496 0123 ext 4021'],
    ['0161 496 0123 x23', '0161 496 0123 ext 23'],
    ['0161 496 0123 #23', '0161 496 0123 ext 23'],
    ['0161 496 0123;ext=23', '0161 496 0123 ext 23'],
    ['18001 0161 496 0123', '18001 0161 496 0123'],
    ['18001 111', '18001 111'],
  ])('%s', (written, wanted) => {
    const { data } = read(written);
    expect(data).toBe(wanted);
    expect(read(data as string).data).toBe(wanted);
  });
});

describe('a number that nobody can ring is refused, and the message says what is wrong with it', () => {
  test.each([
    ['O161 496 0123', 'has the letter “O” in it where a 0 belongs'],
    ['0l61 496 0123', 'has the letter “l” in it where a 1 belongs'],
    ['0161 496 012', 'has 10 digits, and a number that starts with 016 has 11; look for the digit that is missing'],
    ['0161 496 01234', 'has 12 digits, and a number that starts with 016 has 11; take out the digit'],
    ['07700 90012', 'has 10 digits, and a number that starts with 077 has 11'],
    ['01632 96012', null],
    ['01632 9601', 'has 9 digits, and a number that starts with 016 has 10 or 11'],
    ['161 496 0123', 'has no 0 at the front'],
    ['1614960123', 'has no 0 at the front'],
    ['0461 496 0123', 'starts with 046, which no number in the United Kingdom does'],
    ['0500 123456', 'starts with 050, which no number'],
    ['960123', 'write a telephone number with its area code'],
    ['call me', 'write a telephone number with its area code'],
    ['', 'write a telephone number'],
    ['12345', 'write a telephone number'],
    ['0161 496 0123 or 0161 496 0124', 'has more than one number in it'],
    ['0161 496 0123 / 07700 900123', 'has more than one number in it'],
    ['0161 496 0123 ask for Dave', 'has words beside the number'],
    ['0800 1112', 'is not the number of Childline'],
    ['+1 212 555 0199', '(+1…)'],
  ])('%s', (written, message) => {
    const issue = read(written).error?.issues[0]?.message ?? null;
    expect(issue).toEqual(message === null ? null : expect.stringContaining(message));
  });
});

describe('a number that costs dear, or hides where it goes, is refused', () => {
  test.each([
    ['0906 123 4567', 'phone.premium', 'a call costs up to £3.60 a minute'],
    ['0909 879 0123', 'phone.premium', 'starts with 09'],
    ['+44 906 123 4567', 'phone.premium', 'starts with 09'],
    ['118 118', 'phone.premium', 'starts with 118'],
    ['070 1234 5678', 'phone.personal', 'starts with 070'],
    ['+44 (0)70 1234 5678', 'phone.personal', 'starts with 070'],
    ['07640 123456', 'phone.pager', 'pager'],
    ['+353 1 496 0123', 'phone.foreign', 'outside the United Kingdom'],
    ['00353 1 496 0123', 'phone.foreign', 'outside the United Kingdom'],
    ['+1 202 555 0123', 'phone.foreign', 'outside the United Kingdom'],
  ])('%s', (written, code, message) => {
    const issue = read(written).error?.issues[0];
    expect(issue).toMatchObject({ params: { code }, message: expect.stringContaining(message) });
  });
});

test('each number has its kind', () => {
  const kinds = ['020 7946 0000', '0300 123 4567', '0800 123456', '116 111', '101', '07911 123456', '0844 123 4567'];
  expect(kinds.map((written) => (readTelephone(written) as { kind: string }).kind)).toEqual([
    'geographic',
    'business',
    'free',
    'free',
    'short',
    'mobile',
    'service',
  ]);
});

test('whatever stands between the digits, the number is the same', () => {
  const gap = fc.constantFrom('', ' ', '-', '.', '\u00A0', '\u2011', '\u200E', '\u202C', '\u2009', '–');
  fc.assert(
    fc.property(fc.array(gap, { minLength: 11, maxLength: 11 }), (gaps) => {
      const written = [...'01614960123'].map((digit, index) => gaps[index] + digit).join('');
      expect(read(written).data).toBe('0161 496 0123');
    }),
  );
});

test('no text makes the reader throw, and what is kept is kept again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d +()x.-]{3,20}$/)), (written) => {
      const { success, data } = read(written);
      if (success) expect(read(data).data).toBe(data);
    }),
  );
});

test.each([
  ['01632 960123/4', '01632 960123', '01632 960124'],
  ['01632 960133 / 960134', '01632 960133', '01632 960134'],
  ['01632 960133 or 34', '01632 960133', '01632 960134'],
])('a second number in short is told as one: %s', (written, one, other) => {
  expect(readTelephone(written)).toMatchObject({
    code: 'phone.several',
    message: expect.stringContaining(`is two numbers (“${one}” and “${other}”)`),
  });
});

test('a stroke after the area code is no second number', () => {
  expect(readTelephone('01632/960177')).toMatchObject({ digits: '01632960177' });
});
