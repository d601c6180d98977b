import { expect, test } from 'vitest';
import { shownListing } from '../../../tests/lib/content.ts';
import { listingView } from './listing-view.ts';

function viewed(...given: Parameters<typeof shownListing>) {
  const { directory, view, shown } = shownListing(...given);
  return listingView(directory, view, shown);
}

test('several places keep their own times, and the next sessions come from all of them in order', () => {
  const view = viewed({
    places: [
      { name: 'Hall', sessions: [{ days: ['thursday'], starts: '16:00', ends: '17:00' }] },
      { name: 'Park', sessions: [{ days: ['tuesday'], starts: '10:00', ends: '11:00' }] },
    ],
  });
  expect(view.places.map(({ name, sessions }) => [name, sessions[0]?.text])).toEqual([
    ['Hall', 'Thursdays, 4pm to 5pm'],
    ['Park', 'Tuesdays, 10am to 11am'],
  ]);
  expect(view.next.slice(0, 3).map(({ date, place }) => `${date} ${place}`)).toEqual([
    '2026-11-24 Park',
    '2026-11-26 Hall',
    '2026-12-01 Park',
  ]);
});

test('the listing’s own contact comes before its organisation’s, and the two are never mixed', () => {
  const organisation = { phone: '01632 960001', email: 'all@example.org' };
  expect(viewed({ contact: { email: 'club@example.org' } }, { organisation }).contact).toEqual({
    email: 'club@example.org',
  });
  expect(viewed({}, { organisation }).contact).toMatchObject({ phone: '01632 960001', email: 'all@example.org' });
});

test('G-03 somebody who works alone is no link for a child to press', () => {
  const organisation = {
    size: 'lone',
    phone: '01632 960001',
    email: 'alone@example.org',
    website: 'https://example.org',
  };
  const view = viewed(
    { joining: { ways: ['book'], website: 'https://example.org/book' }, contact: { phone: '01632 960002' } },
    { organisation },
  );
  expect(view.contact).toEqual({});
  expect(view.joining.action.href).toBeUndefined();
  expect(view.joining.action.label).toBe('Ask a grown-up or ask at school');
});

test('booking leads to the booking page first, then the website, then e-mail, then the telephone', () => {
  const book = { ways: ['book' as const] };
  const contact = { website: 'https://example.org/a', email: 'a@example.org', phone: '01632 960 001' };
  expect(viewed({ joining: { ...book, website: 'https://example.org/book' }, contact }).joining.action.href).toBe(
    'https://example.org/book',
  );
  expect(viewed({ joining: book, contact }).joining.action.href).toBe('https://example.org/a');
  expect(viewed({ joining: book, contact: { ...contact, website: undefined } }).joining.action.href).toBe(
    'mailto:a@example.org',
  );
  expect(viewed({ joining: book, contact: { phone: contact.phone } }).joining.action.href).toBe('tel:01632960001');
});

test('G-05 safeguarding is said as the provider told it, and nothing is guessed', () => {
  expect(viewed({}).safeguarding.statements).toEqual([]);
  const told = viewed({
    safeguarding: { toldOn: '2026-09-14', policy: 'yes', leadRole: 'Welfare officer', dbsChecks: 'enhanced' },
  });
  expect(told.safeguarding.statements).toEqual([
    'They have a written safeguarding policy.',
    'Their safeguarding lead is the welfare officer.',
    'Adults there have enhanced DBS checks.',
  ]);
});

test('the cost is told in full', () => {
  const view = viewed({
    cost: { kind: 'amount', amount: 2.5, firstSessionFree: 'yes', bursary: 'yes', kit: 'Trainers' },
  });
  expect(view.cost).toEqual({
    label: '£2.50 a session',
    details: ['Your first session is free.', 'They can help if the cost is hard to pay. Just ask.', 'Kit: Trainers'],
  });
});

test('what nobody has answered is “Ask them”', () => {
  const answers = viewed({}).firstVisit.answers.map(({ question, answer }) => [question, answer]);
  expect(answers).toContainEqual(['Can I just watch first?', 'Ask them']);
});

test('the next dates are those for pupils of the school; what is for families tells all', () => {
  const sessions = [
    { days: ['tuesday' as const], starts: '17:00', ages: { from: 16, to: 18 } },
    { days: ['tuesday' as const], starts: '18:15', ages: { from: 5, to: 10 } },
  ];
  const starts = (view: ReturnType<typeof viewed>) => [...new Set(view.next.map((next) => next.starts))];
  expect(starts(viewed({ places: [{ name: 'Hall', sessions }] }))).toEqual(['18:15']);
  expect(starts(viewed({ audience: ['families'], places: [{ name: 'Hall', sessions }] }))).toEqual(['17:00', '18:15']);
});
