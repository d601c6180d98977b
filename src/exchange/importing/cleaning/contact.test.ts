import { describe, expect, test } from 'vitest';
import { cleanEmail, cleanPhone, cleanWebsite } from './contact.ts';

describe('a telephone number is written in its groups', () => {
  test.each([
    ['0161-912-2122', '0161 912 2122'],
    ['+44 (0)161 912 2122', '0161 912 2122'],
    ['+441632960123', '01632 960123'],
    ['0044 7700 900123', '07700 900123'],
    ['0161 496 0123 ext 23', '0161 496 0123 ext 23'],
    ['Tel: 020 79460000', '020 7946 0000'],
    ['08081570000', '0808 157 0000'],
    ['116 123', '116 123'],
  ])('%s', (written, wanted) => {
    expect(cleanPhone(written, written)).toEqual({ state: 'clean', value: wanted });
  });
});

test('a number that lost its 0 in the sheet is not guessed', () => {
  expect(cleanPhone(1619122122, '1619122122')).toMatchObject({ code: 'type.number_for_text' });
  expect(cleanPhone('1619122122', '1619122122')).toMatchObject({ code: 'phone.format' });
});

test('of two numbers a person keeps one', () => {
  const two = '0161 496 0123 or 07700 900123';
  expect(cleanPhone(two, two)).toMatchObject({ code: 'phone.several' });
});

test('“mailto:” is not part of an e-mail address', () => {
  expect(cleanEmail('mailto:kbxlh@example.org')).toEqual({ state: 'clean', value: 'kbxlh@example.org' });
  expect(cleanEmail('mailto:')).toEqual({ state: 'empty' });
  expect(cleanEmail('a@example.org; b@example.org')).toMatchObject({ code: 'email.several' });
});

test('an unfinished web address is no address', () => {
  expect(cleanWebsite('http://')).toEqual({ state: 'empty' });
});
