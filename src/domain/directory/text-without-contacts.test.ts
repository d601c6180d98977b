import { expect, test } from 'vitest';
import { textWithoutContacts } from './text-without-contacts.ts';

test('what only looks like a number stays', () => {
  for (const words of [
    'Ages 8 to 12, since 2009',
    'Room 04, 2026-09-01 to 2027-07-16',
    'Bus 01, 02 and 03. Ask at 10.30.',
    'Open 9.30am to 4.30pm, e.g. in term.Come and play.',
    'Teams: under 8s and under 10s',
    'Childline is 0800 1111, Samaritans 116 123.',
    '- one\n- two\n\nThree   spaces.',
  ])
    expect(textWithoutContacts(words)).toBe(words);
});

test('every way of writing an address or a number is taken out', () => {
  for (const words of [
    'a@b.example.org',
    'a (at) b.org.uk',
    'HTTPS://X.example/y',
    'mailto:a@b.org',
    '[ring me](tel:+441632960001)',
    '0800 1111 11 11',
    '+44 1632 960001',
    '(01632) 960 001',
    '01632-960-001',
    '0044 1632 960001',
    '@handle.here',
    'chess.org.uk/join',
    '01632/960177',
    '０１６３２ ９６０１７８',
    '\u202A01632\u2011960123\u202C',
    'oh one six three two, nine six oh one two three',
    'oh seven seven double oh 900156',
    'zoom.us/j/123',
    'zoom 812 3456 7890',
    'solostrings.tuition',
    'solo\u200Bstrings．tuition',
    'SoloStrings.Tuition/join',
    'solostrings dot co dot uk',
    'solo at gmail dot com',
    'solo [at] gmail [dot] com',
    'Insta solo_strings',
    'Insta: solostrings',
    'Snapchat is solostrings',
    'solo_strings on TikTok',
    '01632 960123 or 01632 960124',
  ])
    expect(textWithoutContacts(`Go ${words} now`)).toMatch(/^Go (ring me )?now$/);
});

test.each([
  ['Ring 01632 960178', ''],
  ['Or strings.co.uk', ''],
  ['Learn guitar. Text 07700 900123 to book a place. Bring a pick.', 'Learn guitar. Bring a pick.'],
  ['Bring a racket and ring 01632 960123 first.', 'Bring a racket first.'],
  ['I am on Insta as @strings_alone.', ''],
  ['We meet at six. More at solostrings.tuition or 01632 960178!', 'We meet at six.'],
  ['- Bring a pick\n- Call 01632 960178\n- Have fun', '- Bring a pick\n- Have fun'],
  ['Come along.\nRing 01632\n960178 soon.', 'Come along.'],
  ['Beginners (ring 01632 960178)', 'Beginners'],
])('what was said around a contact goes with it: %s', (text, left) => {
  expect(textWithoutContacts(text)).toBe(left);
});
