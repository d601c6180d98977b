/**
 * Page, card, row, leaflet, story, calendar, JSON-LD, search record and preview of any listing tell the same times at
 * the same places, one price, one contact and one name; and nothing that the directory has dropped is in any of them.
 */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { shownListing } from '../src/admin/preview/shown-listing.ts';
import { nextDates } from '../src/components/listing/next-dates.ts';
import { type Content, directoryFrom } from '../src/domain/directory/directory.ts';
import { linesOf, timesOf } from '../src/domain/finder/card-words.ts';
import { cardFile } from '../src/domain/finder/cards.ts';
import { comingOf } from '../src/domain/finder/coming.ts';
import { costWords } from '../src/domain/listing/cost-words.ts';
import { listingFacts } from '../src/domain/listing/facts.ts';
import { listingRow } from '../src/domain/listing/listing-row.ts';
import { viewFrom } from '../src/domain/listing/listing-view.ts';
import { firstVisitStory } from '../src/domain/paper/first-visit-story.ts';
import { leafletFile } from '../src/domain/paper/leaflet.ts';
import { chosenBy, foundBy } from '../src/domain/school/list-rule.ts';
import { schoolView } from '../src/domain/school/school-view.ts';
import { noWords } from '../src/domain/search/word-index.ts';
import { nextWords } from '../src/domain/time/next-words.ts';
import { sessionWords } from '../src/domain/time/session-words.ts';
import { previewData } from '../src/editor/preview-data.ts';
import { calendarText } from '../src/exchange/calendar/jcal.ts';
import { listingEvents } from '../src/exchange/calendar/listing-events.ts';
import { factsOf } from '../src/islands/shortlist/facts.ts';
import { Week } from '../src/islands/shortlist/Week.tsx';
import { listSchema } from '../src/schema/list.ts';
import type { ListingFile } from '../src/schema/listing.ts';
import { organisationSchema } from '../src/schema/organisation.ts';
import { sessionSchema } from '../src/schema/session.ts';
import { jsonLdFor } from '../src/site/json-ld.ts';
import { searchPage, searchParts } from '../src/site/search-record.ts';
import { contentOf, monday } from './lib/content.ts';
import { dateNear, sessionFiles } from './lib/sessions.ts';

const sessions = fc.array(
  fc
    .tuple(
      sessionFiles(dateNear(monday, 200, 300)),
      fc.record(
        {
          years: fc.constantFrom({ from: 0, to: 2 }, { from: 3, to: 6 }, { from: 7 }),
          price: fc.constantFrom({ kind: 'free' as const }, { amount: 3 }, { amount: 20, per: 'day' as const }),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([session, own]) => ({ ...session, ...own })),
  { maxLength: 3 },
);

const places = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('Hall', 'Park', 'The “Old” Pool & Baths', 'Barn, Upper Floor'),
    area: fc.constantFrom('Millside', 'Riverside'),
    hideExactAddress: fc.boolean(),
    sessions,
  }),
  { maxLength: 3, selector: ({ name }) => name },
);

/** What must never be seen stands in words of its own; at a hidden place its name too. */
const hidden = (place: { name: string; hideExactAddress: boolean }) =>
  place.hideExactAddress
    ? {
        name: `SECRETNAME ${place.name}`,
        address: 'SECRETSTREET 1',
        postcode: 'ZZ9 9ZZ',
        latitude: 53.75,
        longitude: -4.01,
      }
    : {
        name: place.name,
        address: '4 Mill Row, Larkbridge',
        postcode: 'ZZ1 2AB',
        latitude: 53.7512,
        longitude: -4.0034,
      };

const contacts = fc.record(
  {
    phone: fc.constant('01632 960111'),
    email: fc.constant('reachable@club.example.org'),
    website: fc.constant('https://reachable.example.org/club'),
    role: fc.constantFrom('Club secretary', 'DSL'),
  },
  { requiredKeys: [] },
);

const listings: fc.Arbitrary<Partial<ListingFile> & { body: string }> = fc
  .record({
    name: fc.constantFrom('Chess Club', 'Ta’ziyah & Friends', 'Ŵyl 2'),
    organisation: fc.constantFrom('hall-trust', 'alone'),
    status: fc.constantFrom('published', 'published', 'published', 'draft', 'paused', 'closed'),
    publishTo: fc.option(dateNear(monday, 50, 200), { nil: undefined }),
    audience: fc.constantFrom(['pupils'], ['families'], ['pupils', 'families']),
    forWhom: fc.constantFrom<Partial<ListingFile>>(
      {},
      { years: { from: 4, to: 6 } },
      { ages: { from: 7, to: 11 } },
      { ages: { all: true } },
      { years: { to: 9 }, ages: { to: 15 } },
    ),
    cost: fc.constantFrom<object>({}, { kind: 'free' }, { kind: 'pay-what-you-can' }, { kind: 'amount', amount: 2.5 }),
    joining: fc.record(
      {
        ways: fc.subarray(['just-turn-up', 'book', 'parent-signs-up', 'school-refers'] as const),
        website: fc.constant('https://reachable.example.org/join'),
        note: fc.constant('Or write to reachable@club.example.org, 01632 960111.'),
      },
      { requiredKeys: ['ways'] },
    ),
    contact: contacts,
    places: places.map((some) => some.map((place) => ({ ...place, ...hidden(place) }))),
    sessions,
    body: fc.constantFrom('', 'See [us](https://reachable.example.org) or ring 01632 960111.'),
  })
  .map(({ forWhom, ...given }) => ({ ...given, ...forWhom }) as Partial<ListingFile> & { body: string });

function contentWith(given: Record<string, Partial<ListingFile> & { body: string }>): Content {
  const files = Object.entries(given).map(([slug, { body: _body, ...file }]) => [slug, file] as const);
  const content = contentOf(Object.fromEntries(files), {
    organisation: { phone: '01632 960222', privateEmail: 'SECRETMAIL@example.org', privatePhone: '01632 960999' },
    school: { view: { include: Object.keys(given) } },
  });
  const alone = { name: 'Tutor', size: 'lone', website: 'https://reachable.example.org', phone: '01632 960111' };
  content.organisations.set('alone', { slug: 'alone', path: '', body: '', data: organisationSchema.parse(alone) });
  for (const [slug, { body }] of Object.entries(given)) content.listings.get(slug)!.body = body;
  return content;
}

/** Everything that is published of a listing. */
function outputsOf(content: Content, slug: string) {
  const directory = directoryFrom(content, monday);
  const view = schoolView(directory, directory.schools.get('school')!);
  const each = view.listings.find(({ listing }) => listing.slug === slug);
  if (!each) return null;
  const facts = listingFacts(directory, view.school, each);
  const card = cardFile(directory, view, { idOf: new Map(), index: noWords }).cards.find((one) => one.slug === slug);
  const leaflet = leafletFile(directory, view, []).leaflets.find((one) => one.slug === slug);
  const calendar = calendarText({ name: 'C', description: '', events: listingEvents(directory, view, each, null) });
  return {
    facts,
    page: viewFrom(facts, view.school.years),
    row: listingRow(facts),
    card,
    leaflet,
    story: leaflet && firstVisitStory(leaflet),
    calendar,
    jsonLd: jsonLdFor(facts, 'https://site.example/school/club/'),
    search: searchPage(searchParts(facts)),
  };
}

test('a Friday club is marked on Christmas Day wherever its next date is told, and a club that meets then is not', () => {
  const christmasEve = '2026-12-24';
  const marksOf = (bankHolidays: 'ask' | 'on') => {
    const session = { days: ['friday' as const], starts: '16:00', ends: '17:00', bankHolidays };
    const content = contentOf({ club: { places: [{ name: 'Hall', sessions: [session] }] } });
    const directory = directoryFrom(content, christmasEve);
    const view = schoolView(directory, directory.schools.get('school')!);
    const file = cardFile(directory, view, { idOf: new Map(), index: noWords });
    const card = file.cards[0]!;
    const now = { date: christmasEve, time: '09:00' };
    const [next] = comingOf(file, now);
    const facts = listingFacts(directory, view.school, view.listings[0]!);
    const { sessions, ...page } = viewFrom(facts, view.school.years).places[0]!;
    const leaflet = leafletFile(directory, view, []).leaflets[0]!;
    const lines = {
      card: linesOf(card, { today: christmasEve, next: next! }).when,
      shortlist: factsOf(card, file, now, next!)[0],
      page: nextDates([{ ...sessions[0]!, years: undefined, place: page.name }], now, 1).map((each) =>
        nextWords(each, christmasEve),
      ),
      week: renderToStaticMarkup(createElement(Week, { file, cards: [card], terms: view.school.terms, today: now })),
      leaflet: leaflet.times,
      story: firstVisitStory(leaflet),
      calendar: calendarText({
        name: 'C',
        description: '',
        events: listingEvents(directory, view, view.listings[0]!, null),
      }).replaceAll('\r\n ', ''),
    };
    return Object.entries(lines)
      .filter(([, words]) =>
        /bank holidays? .*check before you go|bank holiday: check before you go/i.test(JSON.stringify(words)),
      )
      .map(([name]) => name);
  };
  expect(marksOf('ask')).toEqual(['card', 'shortlist', 'page', 'week', 'leaflet', 'story', 'calendar']);
  expect(marksOf('on')).toEqual([]);
});

const runs = { numRuns: 150 };
/** `Mondays, 4pm to 5pm` beside `Hall`. */
const pair = (words: string, place: string) => `${words} @ ${place}`;

test('no output shows a time at another place than the one it was written at, and page, leaflet and card leave none out', () => {
  fc.assert(
    fc.property(listings, (given) => {
      const content = contentWith({ club: given });
      const outputs = outputsOf(content, 'club');
      if (!outputs) return;
      const { facts, page, card, leaflet, row, story, calendar, jsonLd } = outputs;
      const shownName = ({ name = '', area = '', hideExactAddress = false }) => (hideExactAddress ? area : name);
      const written = [
        ...(given.places ?? []).flatMap((place) =>
          (place.sessions ?? []).map((session) => pair(sessionWords(sessionSchema.parse(session)), shownName(place))),
        ),
        ...(given.sessions ?? []).map((session) => pair(sessionWords(sessionSchema.parse(session)), '')),
      ];
      const onPage = [
        ...page.places.flatMap(({ name, sessions }) => sessions.map(({ text }) => pair(text, name))),
        ...page.sessions.map(({ text }) => pair(text, '')),
      ];
      expect(onPage).toEqual(written);

      const current = facts.times.some(({ over }) => !over) ? facts.times.filter(({ over }) => !over) : facts.times;
      const places = facts.places.map(({ name }) => name);
      if (leaflet) {
        // A line that says the same of the same place stands once.
        for (const { session, place } of current)
          expect(
            leaflet.times.some(
              ({ words, at }) => at === (place?.at ?? null) && words.startsWith(sessionWords(session)),
            ),
          ).toBe(true);
        const text = story?.find(({ title }) => title === 'When')?.lines.join(' ') ?? '';
        for (const { words } of leaflet.times) expect(text).toContain(words);
        for (const { words, at } of leaflet.times) {
          const sayable = written.filter((one) => words.startsWith(one.split(' @ ')[0]!));
          expect(sayable.map((one) => one.split(' @ ')[1])).toContain(at === null ? '' : places[at]);
          if (places.length > 1 && at !== null) expect(words).toContain(places[at]);
        }
      }
      for (const { words, at } of card?.times ?? [])
        expect(
          written.some(
            (one) => words.startsWith(one.split(' @ ')[0]!) && one.endsWith(` @ ${at === undefined ? '' : places[at]}`),
          ),
        ).toBe(true);
      if (card && places.length > 1)
        for (const [index, line] of timesOf({ ...card, times: card.times }).entries())
          expect(line).toContain(places[card.times[index]?.at ?? -1] ?? '');
      for (const line of row.when) expect(page.when).toContain(line);
      for (const channel of jsonLd ? (JSON.parse(jsonLd).availableChannel ?? []) : [])
        for (const { description } of channel.serviceLocation?.event ?? [])
          expect(
            written.some(
              (one) =>
                description.startsWith(one.split(' @ ')[0]!) && one.endsWith(` @ ${channel.serviceLocation.name}`),
            ),
          ).toBe(true);
      for (const event of new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')) {
        const location = String(event.getFirstPropertyValue('location') ?? '');
        const id = String(event.getFirstPropertyValue('uid')).split('@')[0]!;
        const time = facts.times.find((one) => id === one.id || id.startsWith(`${one.id}.`))!;
        expect(location.split(', ')[0]).toBe((time.place?.name ?? '').split(', ')[0]);
      }
    }),
    runs,
  );
});

test('every output that tells a time tells its part of the year and the dates it names', () => {
  fc.assert(
    fc.property(listings, (given) => {
      const outputs = outputsOf(contentWith({ club: given }), 'club');
      if (!outputs) return;
      const { facts, page, card, leaflet, row, jsonLd } = outputs;
      const told = { page: page.when, row: row.when, leaflet: leaflet?.times.map(({ words }) => words) ?? null };
      for (const { session, details, named, over } of facts.times) {
        const isCurrent = !over || facts.times.every((time) => time.over);
        if (!isCurrent) continue;
        const rest = [...named, ...details].map((words) => words.toLowerCase());
        const begins = sessionWords(session);
        const isWhole = (line: string) =>
          line.startsWith(begins) && rest.every((words) => line.toLowerCase().includes(words));
        for (const lines of [told.page, told.leaflet]) if (lines) expect(lines.some(isWhole)).toBe(true);
      }
      const whole = (line: string) =>
        facts.times.some(
          ({ session, details, named }) =>
            line.startsWith(sessionWords(session)) &&
            [...named, ...details].every((words) => line.toLowerCase().includes(words.toLowerCase())),
        );
      for (const line of [...row.when, ...(card ? timesOf(card) : [])]) expect(whole(line), line).toBe(true);
      for (const channel of jsonLd ? (JSON.parse(jsonLd).availableChannel ?? []) : [])
        for (const { description } of [...(channel.serviceLocation?.event ?? []), ...(channel.hoursAvailable ?? [])])
          expect(whole(description), description).toBe(true);
    }),
    runs,
  );
});

test('each event tells the price of its own session, or that of the listing, and none of another session', () => {
  fc.assert(
    fc.property(listings, (given) => {
      const outputs = outputsOf(contentWith({ club: given }), 'club');
      if (!outputs) return;
      const { facts, page, calendar } = outputs;
      for (const event of new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')) {
        const id = String(event.getFirstPropertyValue('uid')).split('@')[0]!;
        const { session } = facts.times.find((one) => id === one.id || id.startsWith(`${one.id}.`))!;
        const cost = /^Cost: (.*)$/m.exec(String(event.getFirstPropertyValue('description')))?.[1];
        expect(cost).toBe(costWords(session.price ?? facts.cost));
      }
      const prices = facts.pupilTimes.map(({ session }) => session.price ?? facts.cost);
      const isFree = page.cost.label === 'Free';
      if (prices.length > 0 && isFree) expect(prices.every((price) => costWords(price) === 'Free')).toBe(true);
    }),
    runs,
  );
});

test('a list that keeps itself up to date finds what the school’s finder finds', () => {
  const rule = { cost: ['free' as const], days: ['monday' as const, 'wednesday' as const] };
  fc.assert(
    fc.property(listings, (given) => {
      const content = contentWith({ club: given });
      const data = listSchema.parse({ name: 'Free', rule });
      content.lists.set('free', { slug: 'free', path: 'content/lists/free.yaml', data, body: '' });
      const directory = directoryFrom(content, monday);
      const view = schoolView(directory, directory.schools.get('school')!);
      const { cards } = cardFile(directory, view, { idOf: new Map(), index: noWords });
      const found = foundBy(chosenBy(data.rule)!, cards).map(({ slug }) => slug);
      expect(view.lists.flatMap((list) => list.listings.map(({ listing }) => listing.slug))).toEqual(found);
    }),
    runs,
  );
});

test('one price, one answer to “who for”, one name and one way to join in every output', () => {
  fc.assert(
    fc.property(listings, (given) => {
      const outputs = outputsOf(contentWith({ club: given }), 'club');
      if (!outputs) return;
      const { facts, page, card, leaflet, row, calendar, jsonLd } = outputs;
      const ld = jsonLd ? JSON.parse(jsonLd) : null;
      expect(row.cost).toBe(page.cost.label);
      expect(row.who).toBe([page.ages, page.years].filter(Boolean).join(', '));
      if (ld?.offers) expect(ld.offers.description).toBe(page.cost.label);
      if (ld) expect(ld.audience?.audienceType ?? 'Ask about ages').toBe(page.ages);
      for (const name of [row.name, card?.name, leaflet?.name, ld?.name]) expect(name ?? page.name).toBe(page.name);
      if (!card || !leaflet) return;
      expect([card.cost, leaflet.cost, leaflet.who]).toEqual([page.cost.label, page.cost.label, row.who]);
      expect(leaflet.join).toBe(page.joining.action.label);
      const ways = facts.joining.ways.map(({ slug }) => slug);
      expect(card.ways).toEqual(ways);
      if (calendar.includes('BEGIN:VEVENT'))
        expect(calendar.replace(/\r\n /g, '').replaceAll('\\,', ',')).toContain(
          `To join: ${page.joining.action.label}`,
        );
      expect(leaflet.ask.length > 0).toBe(
        Boolean(page.contact.phone ?? page.contact.email ?? page.contact.website ?? facts.joining.website),
      );
    }),
    runs,
  );
});

test('P-01 G-03 nothing that the directory drops is in any output: drafts, hidden places, private contacts, lone workers', () => {
  fc.assert(
    fc.property(listings, listings, (one, other) => {
      const content = contentWith({ club: one, other });
      for (const [slug, given] of [
        ['club', one],
        ['other', other],
      ] as const) {
        const outputs = outputsOf(content, slug);
        if (given.status === 'draft') expect(outputs).toBeNull();
        if (!outputs) continue;
        const written = JSON.stringify(outputs) + outputs.calendar.replace(/\r\n /g, '');
        expect(written).not.toMatch(/SECRET|ZZ9 9ZZ|960999/);
        if (given.organisation === 'alone') expect(written).not.toMatch(/reachable|960111|960222/i);
      }
      expect(JSON.stringify(previewData(content, monday))).not.toMatch(/SECRET|960999|reachable/);
    }),
    runs,
  );
});

test('the editor’s preview shows the page and the card that the site will show', () => {
  fc.assert(
    fc.property(listings, (given) => {
      const content = contentWith({ club: { ...given, status: 'published' } });
      const outputs = outputsOf(content, 'club');
      if (!outputs) return;
      const { data, body } = content.listings.get('club')!;
      const now = { date: monday, time: '08:00' };
      const shown = shownListing(data, body, 'club', previewData(content, monday), 'school', now);
      expect(shown.listing).toEqual(outputs.page);
      if (outputs.card) expect(shown.card?.card).toEqual(outputs.card);
    }),
    runs,
  );
});
