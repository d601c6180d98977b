import { describe, expect, test } from 'vitest';
import { callCostWords, findTelephones, isMobile, shownTelephone, telephoneHref, textHref } from './telephone.ts';

describe('a link dials the number', () => {
  test.each([
    ['01632 960123', 'tel:01632960123'],
    ['+44 (0)1632 960123', 'tel:+441632960123'],
    ['+44 1632 960123', 'tel:+441632960123'],
    ['0161 496 0123 ext 23', 'tel:01614960123,23'],
    ['0161 496 0123 x23', 'tel:01614960123,23'],
    ['+44 161 496 0123 ext 23', 'tel:+441614960123,23'],
    ['\u202A0161\u2011496\u20110123\u202C', 'tel:01614960123'],
    ['999', 'tel:999'],
    ['0800 1111', 'tel:08001111'],
    ['116 123', 'tel:116123'],
    ['18001 111', 'tel:18001111'],
  ])('%s', (written, href) => {
    expect(telephoneHref(written)).toBe(href);
  });

  test('a text goes to a short code or to a number', () => {
    expect([textHref('85258', 'SHOUT'), textHref('07700 900123')]).toEqual([
      'sms:85258?&body=SHOUT',
      'sms:07700900123',
    ]);
  });
});

test('a call that costs more says so, where it is shown', () => {
  expect(callCostWords('0845 600 1234')).toBe('Calls cost up to 7p a minute, plus your phone company’s access charge.');
  expect(shownTelephone('0871 123 4567')).toBe(
    '0871 123 4567 (calls cost up to 13p a minute, plus your phone company’s access charge)',
  );
  for (const ordinary of ['0161 496 0123', '0300 123 4567', '07700 900123', '0800 1111', '999'])
    expect(shownTelephone(ordinary)).toBe(ordinary);
});

test('a mobile is one in every spelling; those for drama are nobody’s', () => {
  for (const mobile of [
    '07911 123456',
    '+44 7911 123456',
    '0044 (0)7911-123-456',
    '07911.123.456',
    '０７９１１１２３４５６',
  ])
    expect(isMobile(mobile), mobile).toBe(true);
  for (const other of ['07700 900123', '0161 496 0123', '070 1234 5678', '07640 123456', 'none'])
    expect(isMobile(other), other).toBe(false);
});

describe('numbers are found in a text in every spelling', () => {
  test.each([
    ['Ring 07911 123456 after six.', ['07911 123456']],
    ['Ring 07911-123-456, or 0161 496 0123.', ['07911 123456', '0161 496 0123']],
    ['Dave (07911.123.456)', ['07911 123456']],
    ['+44 (0)7911 123456', ['+44 7911 123456']],
    ['0044 7911 123456', ['+44 7911 123456']],
    ['0 7 9 1 1 1 2 3 4 5 6', ['07911 123456']],
    ['07911\u00A0123\u2011456', ['07911 123456']],
    ['\u202A07911123456\u202C', ['07911 123456']],
    ['０７９１１ １２３４５６', ['07911 123456']],
    ['07911 then 123 then 456', ['07911 123456']],
    ['oh seven nine one one, one two three, four five six', ['07911 123456']],
    ['zero seven nine double one 123 456', ['07911 123456']],
    ['07911/123456', ['07911 123456']],
    ['tel:07911123456', ['07911 123456']],
    ['call 0906 123 4567 now', ['0906 123 4567']],
    ['Samaritans on 116 123', ['116 123']],
    ['Childline 0800 1111', ['0800 1111']],
    ['+353 1 496 0123', ['+35314960123']],
    ['07911 123456 07911 123457', ['07911 123456', '07911 123457']],
    ['No number at all, but 12 places and £3.50.', []],
    ['01/02/2026 10:00 to 11:30', []],
    ['2019-2024, 0 to 5 years', []],
    ['Charity 1123456, company 01234567', []],
    ['DBS 001234567890', []],
    ['DBS no: 0012 3456 7890', []],
    ['Room 070, 10.30, 2026 and £12.50', []],
    ['one two three four five six seven eight nine', []],
    ['ref A07911123456', []],
    ['53.7500, -4.0123', []],
  ])('%s', (text, numbers) => {
    expect(findTelephones(text).map(({ words }) => words)).toEqual(numbers);
  });

  test('each says its kind, and whether it is for drama', () => {
    expect(findTelephones('07700 900123 and 0909 123 4567')).toMatchObject([
      { kind: 'mobile', forDrama: true, written: '07700 900123' },
      { kind: 'premium', forDrama: false },
    ]);
  });
});

test.each(['Call 0&#55;911 123456', 'Call O7911 I23456', 'WhatsApp 447911123456', 'Mobile: 7911 123456'])(
  'a mobile in disguise is found: %s',
  (text) => {
    expect(findTelephones(text)).toMatchObject([{ kind: 'mobile' }]);
  },
);
