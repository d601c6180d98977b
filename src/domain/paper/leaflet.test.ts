import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { directoryFrom } from '../directory/directory.ts';
import { schoolView } from '../school/school-view.ts';
import { shortlistCode } from '../shortlist/code.ts';
import { firstVisitStory } from './first-visit-story.ts';
import { leafletFile } from './leaflet.ts';
import { leafletContents, yearsName } from './leaflet-set.ts';

function fileOf(listings: Record<string, Partial<ListingFile>>, parts: Parameters<typeof contentOf>[1] = {}) {
  const directory = directoryFrom(contentOf(listings, parts), monday);
  const [school] = directory.schools.values();
  return leafletFile(directory, schoolView(directory, school!), [
    { name: 'Shout', textTo: '85258', textWord: 'SHOUT' },
  ] as never);
}
const place = { name: 'Hall', address: '4 Mill Row, Larkbridge', postcode: 'ZZ1 2AB', area: 'Millside' };
const tuesdays = { days: ['tuesday'], starts: '16:00', ends: '17:00', season: 'term-time' } as const;

test('paper says when, where and how to join in the words of the page', () => {
  const [leaflet] = fileOf({
    chess: {
      places: [{ ...place, sessions: [{ ...tuesdays, days: ['tuesday'] }] }],
      cost: { kind: 'amount', amount: 2, per: 'session', firstSessionFree: 'yes' },
      joining: { ways: ['just-turn-up'] },
      contact: { role: 'Club secretary', phone: '01632 960150', email: 'chess@example.org' },
    },
  }).leaflets;
  expect(leaflet).toMatchObject({
    times: [{ words: 'Tuesdays, 4pm to 5pm, in term time', at: 0 }],
    where: ['Hall, 4 Mill Row, Larkbridge, ZZ1 2AB'],
    cost: '£2 a session',
    costMore: ['Your first session is free.'],
    join: 'Just turn up',
    ask: ['Ring 01632 960150', 'E-mail chess@example.org'],
    askFor: 'club secretary',
  });
});

test('whom to ask for stands in a sentence, and initials keep their capitals', () => {
  const askedFor = (role: string) =>
    fileOf({ chess: { contact: { role, phone: '01632 960150' } } }).leaflets[0]?.askFor;
  expect(['DSL', 'SENCo', 'Ofsted lead', 'Coach'].map(askedFor)).toEqual(['DSL', 'SENCo', 'Ofsted lead', 'coach']);
});

test('a hidden address is not printed', () => {
  const file = fileOf({ refuge: { places: [{ ...place, hideExactAddress: true, sessions: [] }] } });
  expect(file.leaflets[0]?.where).toEqual(['Millside (they tell you the address)']);
  expect(JSON.stringify(file)).not.toContain('Mill Row');
});

test('of somebody who works alone no number is printed: a grown-up arranges the first visit', () => {
  const contact = { phone: '01632 960150' };
  const file = fileOf({ guitar: { contact } }, { organisation: { size: 'lone', phone: '01632 960151' } });
  expect(file.leaflets[0]).toMatchObject({ ask: [], askFor: null, join: 'Ask a grown-up or ask at school' });
  expect(JSON.stringify(file.leaflets)).not.toContain('01632');
});

test('drafts and what has closed are not among the leaflets; the pinned come first', () => {
  const listings = { art: {}, chess: {}, judo: { status: 'closed' }, rugby: { status: 'draft' } } as const;
  const { leaflets } = fileOf(listings, { school: { view: { pin: ['chess'] } } });
  expect(leaflets.map(({ slug }) => slug)).toEqual(['chess', 'art']);
});

test('urgent help begins with the school’s own person, and says how a text is sent', () => {
  const safeguarding = { role: 'Safeguarding lead', phone: '01632 960101' };
  expect(fileOf({ chess: {} }, { school: { safeguarding } }).help).toEqual([
    { name: 'Safeguarding lead', number: '01632 960101' },
    { name: 'Shout', number: 'text SHOUT to 85258' },
  ]);
});

test('a year group has what suits it, and nothing that is for parents alone', () => {
  const file = fileOf({
    infants: { years: { from: 0, to: 2 } },
    juniors: { years: { from: 3, to: 6 } },
    all: { ages: { all: true } },
    unknown: {},
    coffee: { audience: ['families'] },
  });
  const slugs = (from: number, to: number) =>
    leafletContents(file, { kind: 'years', from, to }).leaflets.map(({ slug }) => slug);
  expect(slugs(5, 5).sort()).toEqual(['all', 'juniors']);
  expect(slugs(2, 3).sort()).toEqual(['all', 'infants', 'juniors']);
});

test('what nobody has checked for over a year is on no leaflet but one that asks for it', () => {
  const file = fileOf({ scouts: { review: { checkedOn: '2024-01-01' } }, chess: {} });
  expect(leafletContents(file, { kind: 'school' }).leaflets).toHaveLength(1);
  expect(leafletContents(file, { kind: 'listing', listing: 'scouts' }).leaflets).toHaveLength(1);
});

test('a shortlist keeps its order, its greeting and its words, and says how many have gone', () => {
  const file = fileOf({ art: {}, chess: {} });
  const items = [{ slug: 'chess', words: 'Bring a coat.' }, { slug: 'gone' }, { slug: 'art' }];
  const code = shortlistCode({ items, greeting: 'Hello' });
  const contents = leafletContents(file, { kind: 'shortlist', code });
  expect(contents.leaflets.map(({ slug }) => slug)).toEqual(['chess', 'art']);
  expect(contents).toMatchObject({ introduction: 'Hello', words: new Map([['chess', 'Bring a coat.']]) });
  expect(contents.problem).toContain('1 of the shortlist is not offered now');
  expect(leafletContents(file, { kind: 'shortlist', code: `${code.slice(0, -1)}!` }).problem).toContain('missing');
});

test('year groups are named as a school says them', () => {
  const name = (from: number, to: number) => yearsName({ from, to });
  expect([name(5, 5), name(0, 0), name(0, 1), name(4, 5), name(3, 6), name(0, 6)]).toEqual([
    'Year 5',
    'Reception',
    'Reception and Year 1',
    'Years 4 and 5',
    'Years 3 to 6',
    'Reception to Year 6',
  ]);
});

test('a story tells what the provider told, and guesses nothing', () => {
  const [told, silent] = fileOf({
    a: { firstVisit: { whoMeetsYou: 'A leader in green', watchFirst: 'yes', parentCanStay: 'no' } },
    b: {},
  }).leaflets;
  const titles = (leaflet: typeof told) => firstVisitStory(leaflet!).map(({ title }) => title);
  expect(titles(told)).toEqual(expect.arrayContaining(['Who meets me', 'Watching first', 'My grown-up']));
  expect(titles(silent)).not.toEqual(expect.arrayContaining(['Who meets me']));
  expect(titles(silent)).not.toContain('Watching first');
  expect(firstVisitStory(told!).find(({ title }) => title === 'Who meets me')?.lines).toEqual(['A leader in green.']);
});

test('a renamed listing is printed from old links and old shortlists, and says what it was called', () => {
  const directory = directoryFrom(contentOf({ chess: { previousSlugs: ['old-name'] } }), monday);
  const view = schoolView(directory, Array.from(directory.schools.values())[0]!);
  const file = leafletFile(directory, view, [], { [`${view.slug}/old-name/`]: 'The Old Name' });
  const code = shortlistCode({ items: [{ slug: 'old-name', words: 'Try this' }] });
  for (const set of [
    { kind: 'listing' as const, listing: 'old-name' },
    { kind: 'shortlist' as const, code },
  ]) {
    const { leaflets, formerNames, problem } = leafletContents(file, set);
    expect([leaflets.map(({ slug }) => slug), problem]).toEqual([['chess'], null]);
    expect(formerNames.get('chess')).toBe('The Old Name');
  }
});
