import { expect, test } from 'vitest';
import { joinedCalendar } from './calendar-parts.ts';

const lines = (...each: string[]) => each.map((line) => `${line}\r\n`).join('');
const event = (uid: string, summary = 'Chess') =>
  lines('BEGIN:VEVENT', `UID:${uid}@fingerpost`, `SUMMARY:${summary}`, 'END:VEVENT');
const head = lines(
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'NAME:Chess',
  'X-WR-CALNAME;VALUE=TEXT:Chess',
  'DESCRIPTION:When chess is on\\, at Weir Lane School, with a line so long that it',
  '  is folded',
  'X-PUBLISHED-TTL:P1D',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'END:VTIMEZONE',
);
const file = (...events: string[]) => `${head}${events.join('')}END:VCALENDAR\r\n`;
const newHead = (name: string) =>
  lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `NAME:${name}`,
    `X-WR-CALNAME;VALUE=TEXT:${name}`,
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    'END:VTIMEZONE',
  );

test('one session is taken out of a listing’s file, with all its runs and no other', () => {
  const [one, run, other] = [event('chess.AAAAAAA'), event('chess.AAAAAAA.20261026'), event('chess.AAAAAAB')];
  expect(joinedCalendar([file(one, run, other)], 'Chess', ['chess.AAAAAAA'])).toBe(
    `${newHead('Chess')}${one}${run}END:VCALENDAR\r\n`,
  );
});

test('the events of several listings become one calendar, each once', () => {
  const [chess, samba] = [event('chess.A'), event('samba.B', 'Samba')];
  expect(joinedCalendar([file(chess), file(samba), file(chess)], 'Our shortlist')).toBe(
    `${newHead('Our shortlist')}${chess}${samba}END:VCALENDAR\r\n`,
  );
});

test('a name folded over two lines is known', () => {
  const folded = lines('BEGIN:VEVENT', 'UID:a-very-long-name.AAA', ' AAAA@fingerpost', 'END:VEVENT');
  expect(joinedCalendar([file(folded)], 'X', ['a-very-long-name.AAAAAAA'])).toContain(folded);
});

test('words that look like the end of an event cut nothing in two', () => {
  const odd = event('chess.A', 'END:VEVENT\\nBEGIN:VEVENT');
  expect(joinedCalendar([file(odd)], 'X')).toBe(`${newHead('X')}${odd}END:VCALENDAR\r\n`);
});

test('what is no calendar, or holds nothing wanted, gives none', () => {
  for (const text of ['', '<!doctype html><title>Not found</title>', file(), file(event('samba.B'))]) {
    expect(joinedCalendar([text], 'X', ['chess.A'])).toBeNull();
  }
});

test('a calendar’s name is one line, whatever it holds', () => {
  expect(joinedCalendar([file(event('chess.A'))], 'Sam; chess,\r\nEND:VCALENDAR')).toContain(
    '\r\nNAME:Sam\\; chess\\, END:VCALENDAR\r\n',
  );
});
