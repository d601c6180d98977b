import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockTime, email, isoDate, oneLine, phone, postcode, shortSentence, slug } from './fields.ts';
import { webAddress } from './web-address.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success;

test('real postcodes are taken and near misses are not', () => {
  expect(['LS1 4AP', 'M1 1AE', 'SW1A 2AA', 'ZZ1 1AA', 'GIR 0AA'].every(takes(postcode()))).toBe(true);
  expect(['LS14 AP1', 'ls1 4ap', 'LS14AP', 'M32 OAA', 'LS1  4AP', ''].some(takes(postcode()))).toBe(false);
});

test('a postcode loses invisible marks, and one with a letter for a digit is named with what was meant', () => {
  const copied = ['\u202AM32 0AA\u202C', 'M32\u00A00AA', '\u200EM32 0AA\uFEFF', 'Ｍ３２ ０ＡＡ', '\u2066M32\u2069 0AA'];
  expect(copied.map((written) => postcode().parse(written))).toEqual(Array(5).fill('M32 0AA'));
  const said = (written: string) => postcode().safeParse(written).error?.issues[0]?.message;
  expect(said('M32 OAA')).toBe('has a letter where a digit belongs; write it “M32 0AA” (found “M32 OAA”)');
  expect(said('ZZI 4AP')).toBe('has a letter where a digit belongs; write it “ZZ1 4AP” (found “ZZI 4AP”)');
  expect(said('LS14AP')).toBe('write it in capitals with one space, like “LS1 4AP” (found “LS14AP”)');
});

test('dates that do not exist are refused', () => {
  expect(takes(isoDate())('2028-02-29')).toBe(true);
  expect(['2026-02-30', '2027-02-29', '03/04/2026', '2026-4-3', '2026-13-01'].some(takes(isoDate()))).toBe(false);
});

test('times are on the 24-hour clock', () => {
  expect(['00:00', '23:59', '09:05'].every(takes(clockTime()))).toBe(true);
  expect(['24:00', '25:00', '9:05', '9.05', '16:60'].some(takes(clockTime()))).toBe(false);
});

test('numbers people can ring, short ones too', () => {
  expect(
    ['0161 496 0123', '+44 161 496 0123', '116 123', '0800 1111', '999', '01632 960123', '0161 496 0123 ext 4'].every(
      takes(phone()),
    ),
  ).toBe(true);
  expect(['161 496', 'call me', '', '12345'].some(takes(phone()))).toBe(false);
});

test('e-mail addresses', () => {
  expect(['a@example.org', 'first.last+club@sub.example.co.uk'].every(takes(email()))).toBe(true);
  expect(
    ['a@b', 'mailto:a@example.org', 'a b@example.org', 'a@example..org', '"x"@example.org'].some(takes(email())),
  ).toBe(false);
});

test('S-10 a slug can name a file and nothing above it', () => {
  expect(['chess', 'chess-club-2'].every(takes(slug()))).toBe(true);
  expect(['../x', 'Chess', 'a--b', '-a', 'a/b', 'a.b', '', 'a'.repeat(81), 'ysgol-tŷ'].some(takes(slug()))).toBe(false);
});

test('S-02 only addresses of public websites are taken', () => {
  expect(
    ['https://example.org', 'http://example.org/a?b=c#d', 'www.example.org', 'https://ysgol-tŷ.cymru/'].every(
      takes(webAddress()),
    ),
  ).toBe(true);
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    'https:///x',
    '//example.org',
    'https://user:pass@example.org',
    'https://example.org\nx',
    'https://exa\u202Emple.org',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost',
    'https://printer.local',
    'https://bit.ly/abc',
    'https://a.b.c..org',
    'https://example.org:8080',
    'https://chat.whatsapp.com/x',
    'https://example',
    'https:example.org',
    'https:\\\\example.org',
    'about:blank',
    'mailto:a@example.org',
  ];
  expect(hostile.filter(takes(webAddress()))).toEqual([]);
});

test('an address without https:// gets it', () => {
  expect(webAddress().parse('www.example.org')).toBe('https://www.example.org/');
});

test('S-02 no address that is taken ever runs code', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((end) => `javascript:${end}`),
        fc.string().map((end) => `java\tscript:${end}`),
      ),
      (written) => {
        const read = webAddress().safeParse(written);
        if (read.success) expect(read.data).toMatch(/^https?:\/\/[a-z0-9]/);
      },
    ),
  );
});

test('S-02 a line of words has no markup, no hidden signs and no formula in it', () => {
  const refused = [
    '<b>x</b>',
    '<img src=x onerror=alert(1)>',
    '</script>',
    'a\u202Eb',
    'a\u0000b',
    '=1+1',
    '+cmd',
    '@x',
    'a\nb',
    'x javascript:alert(1)',
    'Che\u0335\u0321\u031b\u0322ss',
    '\ud800',
  ];
  expect(refused.filter(takes(oneLine(100)))).toEqual([]);
  expect(
    ['Chess & games', '5 < 6 players', 'Caffi’r Tŷ ŵ', 'C++ club', 'A – B', '💜 club'].filter(takes(oneLine(100))),
  ).toHaveLength(6);
});

test('a title of 10,000 characters is refused with what to write', () => {
  const read = oneLine(100).safeParse('a'.repeat(10_000));
  expect(read.error?.issues[0]?.message).toBe('is 10000 characters long; write at most 100');
});

test('a summary has at most 25 words', () => {
  expect(takes(shortSentence(25))(Array(25).fill('word').join(' '))).toBe(true);
  expect(takes(shortSentence(25))(Array(26).fill('word').join(' '))).toBe(false);
});
