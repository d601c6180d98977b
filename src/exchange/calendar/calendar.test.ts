import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { expect, test } from 'vitest';
import { contentOf, terms } from '../../../tests/lib/content.ts';
import { dateNear, sessionFiles } from '../../../tests/lib/sessions.ts';
import { directoryFrom } from '../../domain/directory/directory.ts';
import { schoolView } from '../../domain/school/school-view.ts';
import { addDays } from '../../domain/time/dates.ts';
import { sessionDates } from '../../domain/time/sessions.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { sessionSchema } from '../../schema/session.ts';
import { calendarText } from './jcal.ts';
import { halfYearStart, listingEvents } from './listing-events.ts';
import { revisionsIn, withRevisions } from './revisions.ts';
import { utcMoment } from './time-zone.ts';

const start = '2026-09-01';
const page = 'https://larkbridge.example.org/weir-lane/chess-club/';

/** The `.ics` file of one listing at one school. */
function fileOf(given: Partial<ListingFile>, { school = {}, site = {}, today = '2026-11-23' } = {}): string {
  const content = contentOf({ 'chess-club': given }, { school: { terms, ...school }, site });
  const directory = directoryFrom(content, today);
  const view = schoolView(directory, [...directory.schools.values()][0]!);
  const events = view.listings.flatMap((each) => listingEvents(directory, view, each, page));
  return calendarText({ name: 'Chess Club', description: 'When it is on', events });
}

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const field = (text: string, name: string) => eventsIn(text).map((event) => event.getFirstPropertyValue(name));

const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

/** Every date and time in a file, as the clocks of the United Kingdom show it, by a parser that knows nothing of ours. */
function happenings(text: string): string[] {
  return eventsIn(text)
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const found: string[] = [];
      const next = event.iterator();
      for (let time = next.next(); time; time = next.next()) {
        found.push(time.isDate ? time.toString() : london.format(time.toJSDate()));
      }
      return found;
    })
    .sort();
}

/** The same by a second parser, with an engine of its own; each with its end, and whether it is cancelled. */
function happeningsByAnother(text: string): string[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((each): each is VEvent => each?.type === 'VEVENT')
    .flatMap((event) =>
      event.rrule
        ? nodeIcal
            .expandRecurringEvent(event, { from: new Date('2025-01-01'), to: new Date('2029-01-01') })
            .map(({ start }) => start)
        : [event.start],
    )
    .map((moment) => ((moment as Date & { dateOnly?: true }).dateOnly ? dayOf(moment) : london.format(moment)))
    .sort();
}

/** A day without a time is midnight of this machine. */
const dayOf = (moment: Date) => new Intl.DateTimeFormat('sv-SE').format(moment);

// Clocks that are put back show this hour twice, and forward not at all: no club meets in it.
const anyFile = sessionFiles(dateNear(start, 60, 500)).filter(
  ({ starts = '', ends = '' }) => !starts.startsWith('01:') && !ends.startsWith('01:'),
);

test('two calendar apps find the very dates and times that the pages show, over a school year and both clock changes', () => {
  fc.assert(
    fc.property(anyFile, (given) => {
      const session = sessionSchema.parse(given);
      const school = { terms, nation: 'england' as const };
      const dates = sessionDates(session, school, start).filter((each) => each <= addDays('2026-10-05', 365));
      const shown = dates.map((each) => (session.starts ? `${each} ${session.starts}` : each));
      const text = fileOf({ places: [{ name: 'Hall', sessions: [given] }] });
      expect(happenings(text)).toEqual(shown);
      expect(happeningsByAnother(text)).toEqual(shown);
    }),
    { numRuns: 150 },
  );
});

const weekly = { days: ['tuesday' as const], starts: '16:00', ends: '17:30', season: 'term-time' as const };
const inHall = (...sessions: object[]) => ({ places: [{ name: 'Hall', sessions }] });

test('a term-time session is one event, off at half term and in the holidays', () => {
  const text = fileOf(inHall(weekly));
  expect(eventsIn(text)).toHaveLength(1);
  expect(text).toContain('DTSTART;TZID=Europe/London:20260908T160000\r\n');
  expect(text).toContain('RRULE:FREQ=WEEKLY;UNTIL=20270323T160000Z;BYDAY=TU\r\n');
  expect(text).toContain('EXDATE;TZID=Europe/London:20261027T160000,20261222T160000');
  expect(happenings(text)).not.toContain('2026-10-27 16:00');
  expect(happenings(text)).toContain('2026-11-03 16:00');
});

test('four in the afternoon is four in the afternoon in summer and in winter', () => {
  const found = happenings(fileOf(inHall({ ...weekly, season: 'all-year' })));
  expect(found).toContain('2026-10-20 16:00');
  expect(found).toContain('2026-10-27 16:00');
  expect(found).toContain('2027-03-30 16:00');
  expect(utcMoment('2026-10-24', '16:00')).toBe('2026-10-24T15:00:00Z');
  expect(utcMoment('2026-10-25', '16:00')).toBe('2026-10-25T16:00:00Z');
  expect(utcMoment('2027-03-28', '00:30')).toBe('2027-03-28T00:30:00Z');
  expect(utcMoment('2027-03-28', '10:00')).toBe('2027-03-28T09:00:00Z');
});

test('a holiday club is an event for each holiday', () => {
  const text = fileOf(inHall({ ...weekly, season: 'holidays' }));
  expect(happenings(text)).toEqual(['2026-10-27 16:00', '2026-12-22 16:00', '2026-12-29 16:00', '2027-02-16 16:00']);
  expect(eventsIn(text)).toHaveLength(3);
  expect(text).not.toContain('EXDATE');
});

test('the same content makes the same file on every day of the half-year, but for its revision', () => {
  expect([halfYearStart('2026-08-31'), halfYearStart('2026-09-01'), halfYearStart('2027-02-28')]).toEqual([
    '2026-03-01',
    '2026-09-01',
    '2026-09-01',
  ]);
  const plain = (today: string) => fileOf(inHall(weekly), { today }).replace(/^(?:DTSTAMP|SEQUENCE):.*$/gm, '');
  expect(plain('2027-02-20')).toBe(plain('2026-09-02'));
});

test('where no ledger is kept, a later build is a later revision, so that a change is never taken for something older', () => {
  const [before, after] = ['2026-11-23', '2026-11-24'].map((today) => fileOf(inHall(weekly), { today })) as [
    string,
    string,
  ];
  expect(field(before, 'dtstamp').map(String)).toEqual(['2026-11-23T00:00:00Z']);
  expect(field(after, 'dtstamp').map(String)).toEqual(['2026-11-24T00:00:00Z']);
  expect(Number(field(after, 'sequence')[0])).toBeGreaterThan(Number(field(before, 'sequence')[0]));
});

test('a file is no message: it has neither METHOD nor ORGANIZER', () => {
  expect(fileOf(inHall(weekly))).not.toMatch(/^(?:METHOD|ORGANIZER)/m);
});

test('a session past midnight ends the next day', () => {
  const ends = (clock: object) => field(fileOf(inHall({ days: ['friday'], ...clock })), 'dtend').map(String);
  expect(ends({ starts: '20:00', ends: '00:00' })).toEqual(['2026-09-05T00:00:00']);
  expect(ends({ starts: '22:00', ends: '01:00' })).toEqual(['2026-09-05T01:00:00']);
  expect(ends({ starts: '20:00', ends: '22:00' })).toEqual(['2026-09-04T22:00:00']);
});

test('rules are written as RFC 5545 has them', () => {
  const rule = (given: object) =>
    String(field(fileOf(inHall({ starts: '10:00', ends: '11:00', ...given })), 'rrule')[0]);
  const monday = ['monday' as const];
  expect(rule({ days: monday, repeats: 'every-few-weeks', weeksApart: 3, from: '2026-09-07' })).toMatch(
    /^FREQ=WEEKLY;INTERVAL=3;BYDAY=MO;UNTIL=\d{8}T\d{6}Z$/,
  );
  expect(rule({ days: monday, repeats: 'weeks-of-month', weeksOfMonth: ['first', 'third'] })).toContain(
    'BYDAY=1MO,3MO',
  );
  expect(rule({ repeats: 'last-working-day-of-month' })).toContain('BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1');
  expect(rule({ repeats: 'weekend-of-month', weeksOfMonth: ['first'] })).toContain('FREQ=WEEKLY');
});

test('a fifth Monday or Saturday is found in a month that has only one of them', () => {
  const text = fileOf(
    inHall({ days: ['monday', 'saturday'], repeats: 'weeks-of-month', weeksOfMonth: ['fifth'], season: 'term-time' }),
  );
  expect(happenings(text).slice(0, 2)).toEqual(['2026-11-30', '2027-01-30']);
});

test('the last day is within UNTIL, in UTC for times and as a date for whole days', () => {
  const until = (given: object) =>
    /UNTIL=([^;\r]*)/.exec(fileOf(inHall({ days: ['tuesday'], to: '2026-10-20', ...given })))?.[1];
  expect(until({ starts: '23:30', ends: '23:45' })).toBe('20261020T223000Z');
  expect(until({})).toBe('20261020');
});

test('a bank holiday that nobody told us about is named in the event', () => {
  const words = (bankHolidays: 'ask' | 'off') =>
    field(fileOf(inHall({ days: ['friday'], starts: '16:00', ends: '17:00', bankHolidays })), 'description')[0];
  expect(words('ask')).toContain('Bank holidays on 25 December 2026, ');
  expect(words('off')).not.toContain('ank holiday on');
});

test('events have names of their own that stay', () => {
  const ids = field(
    fileOf(inHall(weekly, { days: ['friday'] }, { repeats: 'on-dates', dates: ['2026-12-01', '2026-12-02'] })),
    'uid',
  );
  expect(new Set(ids).size).toBe(4);
  expect(ids[0]).toMatch(/^chess-club\.[0-9A-Z]{7}@fingerpost$/);
});

test('what a closed or a paused listing would have held is cancelled, and its name says so', () => {
  const closed = fileOf({ ...inHall(weekly), status: 'closed' });
  expect(field(closed, 'status')).toEqual(['CANCELLED']);
  expect(field(closed, 'summary')).toEqual(['Closed: Chess Club']);
  expect(field(fileOf({ ...inHall(weekly), status: 'paused', statusNote: 'Back after Easter' }), 'summary')).toEqual([
    'Paused: Chess Club',
  ]);
});

test('what a closed listing held before today is not cancelled', () => {
  const found = happenings(fileOf({ ...inHall(weekly), status: 'closed' }, { today: '2026-12-01' }));
  expect(found[0]).toBe('2026-12-01 16:00');
  expect(found.every((each) => each >= '2026-12-01')).toBe(true);
});

test('nothing is on after a listing’s last day, nor once nobody has checked it for a year', () => {
  expect(happenings(fileOf({ ...inHall(weekly), publishTo: '2026-12-01' })).at(-1)).toBe('2026-12-01 16:00');
  const old = { ...inHall({ ...weekly, season: 'all-year' }), review: { checkedOn: '2025-12-01' } };
  expect(happenings(fileOf(old)).at(-1)).toBe('2026-12-01 16:00');
});

test('the exact address of a hidden place is in no part of the file', () => {
  const place = {
    name: 'Sam’s House',
    address: '4 Secret Street',
    postcode: 'ZZ1 4AP',
    area: 'Millside',
    hideExactAddress: true,
    latitude: 53.76,
    longitude: -4.02,
    sessions: [weekly],
  };
  const text = fileOf({ places: [place] }).replaceAll('\r\n ', '');
  expect(field(text, 'location')).toEqual(['Millside']);
  for (const hidden of ['Sam', 'Secret', 'ZZ1', '53.7', '4.02']) expect(text).not.toContain(hidden);
});

test('a family is told the cost, the ages, how to join, and to check before they go', () => {
  const [words] = field(
    fileOf({
      ...inHall({ ...weekly, note: 'Under 11s' }),
      ages: { from: 8, to: 11 },
      joining: { ways: ['just-turn-up'] },
    }),
    'description',
  );
  expect(words).toBe(
    [
      'Play chess with other children.',
      '',
      'Under 11s. In term time',
      'Weir Lane School’s holidays and days off are left out.',
      'Cost: Ask about the cost',
      'Who for: Ages 8 to 11, Years 3 to 7',
      'To join: Just turn up',
      '',
      `Checked on 5 October 2026. Check before you go: ${page}`,
    ].join('\n'),
  );
});

test('in a made-up town every event says that it is made up', () => {
  expect(field(fileOf(inHall(weekly), { site: { fictional: true } }), 'summary')).toEqual(['Chess Club (made up)']);
});

test('commas, semicolons, quotes, Welsh letters and hostile words come back as they were', () => {
  const name = 'Côr Ŵyn; tea, “cake” \\ BEGIN:VEVENT 🎶';
  const text = fileOf({ name, ...inHall({ ...weekly, note: 'END:VEVENT;X=1,2:\\n"quoted"' }) });
  expect(field(text, 'summary')).toEqual([name]);
  expect(eventsIn(text)).toHaveLength(1);
  expect(field(text, 'description')[0]).toContain('END:VEVENT;X=1,2:\\n"quoted"');
});

test('no line is longer than 75 octets, none breaks inside a letter, and every one ends as the standard says', () => {
  const summary = 'ŵŷ—日本語 🎶'.repeat(10).slice(0, 100).toWellFormed();
  const text = fileOf({ summary, ...inHall(weekly) });
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.isWellFormed()).toBe(true);
  }
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(field(text, 'description')[0]).toContain(summary);
});

test('a file asks to be looked at once a day, and holds its own time zone', () => {
  const text = fileOf(inHall(weekly));
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n');
  expect(text).toMatch(/^VERSION:2\.0\r$/m);
});

test('a build without a change changes no byte; a changed event is newer than before, and the others stay', () => {
  const text = (times: object[], today: string, known = {}) =>
    withRevisions(fileOf(inHall(...times), { today }), 'weir-lane', known);
  const friday = { days: ['friday'], starts: '16:00', ends: '17:00' };
  const first = text([weekly, friday], '2026-11-23');
  const known = revisionsIn(first, 'weir-lane');
  expect(text([weekly, friday], '2026-12-01', known)).toBe(first);

  const changed = text([weekly, { ...friday, ends: '18:00' }], '2026-12-01', known);
  expect(field(changed, 'dtstamp').map(String)).toEqual(['2026-11-23T00:00:00Z', '2026-12-01T00:00:00Z']);
  const [same, newer] = field(changed, 'sequence').map(Number);
  const [before] = field(first, 'sequence').map(Number);
  expect(same).toBe(before);
  expect(newer).toBeGreaterThan(before!);
});

test('two changes on one day are two revisions, and a change back is a third', () => {
  const friday = { days: ['friday'], starts: '16:00', ends: '17:00' };
  let known = {};
  const revisions = ['17:00', '18:00', '17:00'].map((ends) => {
    const text = withRevisions(fileOf(inHall({ ...friday, ends })), 'weir-lane', known);
    known = revisionsIn(text, 'weir-lane');
    return [String(field(text, 'dtstamp')[0]), Number(field(text, 'sequence')[0])] as const;
  });
  expect(revisions.map(([stamp]) => stamp)).toEqual([
    '2026-11-23T00:00:00Z',
    '2026-11-23T00:00:01Z',
    '2026-11-23T00:00:02Z',
  ]);
  expect(revisions.map(([, sequence]) => sequence - revisions[0]![1])).toEqual([0, 1, 2]);
});
