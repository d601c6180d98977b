import { expect, test } from 'vitest';
import { contentOf, monday } from '../../../tests/lib/content.ts';
import { listSchema } from '../../schema/list.ts';
import type { ListingFile } from '../../schema/listing.ts';
import { directoryFrom } from '../directory/directory.ts';
import { cardFile } from '../finder/cards.ts';
import { visibleCards } from '../finder/coming.ts';
import { listingFacts } from '../listing/facts.ts';
import { listingRow } from '../listing/listing-row.ts';
import { leafletFile } from '../paper/leaflet.ts';
import { leafletContents } from '../paper/leaflet-set.ts';
import { hasBit } from '../search/bits.ts';
import { cardIndex, matching } from '../search/matching.ts';
import { readState } from '../search/query.ts';
import { noWords } from '../search/word-index.ts';
import { ruleWords, timesAskedFor } from './list-rule.ts';
import { schoolView } from './school-view.ts';

const on = (day: string, starts: string): Partial<ListingFile> => ({
  cost: { kind: 'free' },
  sessions: [{ days: [day as 'monday'], starts, ends: '19:00' }],
});

const listings: Record<string, Partial<ListingFile>> = {
  kickabout: { ...on('wednesday', '15:30'), name: 'Kickabout', years: { from: 4, to: 6 } },
  bricks: { ...on('wednesday', '16:00'), name: 'Brick club', ages: { all: true } },
  infants: { ...on('wednesday', '15:15'), name: 'Infants', years: { from: 0, to: 2 } },
  late: { ...on('wednesday', '18:30'), name: 'Late chess' },
  tuesday: { ...on('tuesday', '15:30'), name: 'Tuesday art' },
  dear: { ...on('wednesday', '15:30'), name: 'Dear', cost: { kind: 'amount', amount: 5, per: 'session' } },
  unchecked: { ...on('wednesday', '15:30'), name: 'Unchecked', review: { checkedOn: '2025-01-01' } },
  paused: { ...on('wednesday', '15:30'), name: 'Paused', status: 'paused' },
};

/** One list of a school, with the school’s cards. */
function listOf(list: object) {
  const content = contentOf(listings);
  const data = listSchema.parse({ name: 'Free on Wednesdays', ...list });
  content.lists.set('free', { slug: 'free', path: 'content/lists/free.yaml', data, body: '' });
  const directory = directoryFrom(content, monday);
  const view = schoolView(directory, directory.schools.get('school')!);
  const cards = cardFile(directory, view, { idOf: new Map(), index: noWords });
  return { list: view.lists[0], cards, slugs: view.lists[0]?.listings.map(({ listing }) => listing.slug) };
}

const freeOnWednesday = { cost: ['free'], days: ['wednesday'], times: ['after-school'], years: { from: 4, to: 5 } };

test('a rule finds what is free, on a Wednesday after school, for Year 4 or 5', () => {
  expect(listOf({ rule: freeOnWednesday }).slugs).toEqual(['bricks', 'kickabout']);
});

test('a list finds the same as the finder with its filters', () => {
  for (const rule of [
    freeOnWednesday,
    { days: ['tuesday', 'wednesday'] },
    { interests: ['games'], times: ['evening'] },
  ]) {
    const { list, cards, slugs } = listOf({ rule });
    const asked = readState(list?.kept?.fragment ?? '')?.chosen;
    const index = cardIndex(cards.cards);
    const found = matching(index, visibleCards(cards, monday), asked!);
    const inFinder = cards.cards.filter((_, place) => hasBit(found, place)).map(({ slug }) => slug);
    expect(slugs?.toSorted()).toEqual(inFinder.toSorted());
  }
});

test('what was chosen by hand comes first and once, what is left out does not come, and a list has an end', () => {
  const rule = { days: ['wednesday'] };
  expect(listOf({ listings: ['tuesday', 'kickabout'], rule, leaveOut: ['dear'] }).slugs).toEqual([
    'tuesday',
    'kickabout',
    'bricks',
    'infants',
    'late',
  ]);
  expect(listOf({ listings: ['tuesday', 'kickabout'], rule, atMost: 3 }).slugs).toEqual([
    'tuesday',
    'kickabout',
    'bricks',
  ]);
});

test('a list made by hand alone has no rule to tell', () => {
  expect(listOf({ listings: ['bricks'] }).list?.kept).toBeNull();
});

test('a list needs a listing or a rule', () => {
  expect(listSchema.safeParse({ name: 'Empty' }).success).toBe(false);
  expect(listSchema.safeParse({ name: 'Empty', rule: { days: [] } }).success).toBe(false);
  expect(listSchema.safeParse({ name: 'Full', rule: { families: true } }).success).toBe(true);
});

test('a rule is told in plain words', () => {
  const { vocabulary } = directoryFrom(contentOf({}), monday);
  const { rule } = listSchema.parse({
    name: 'A',
    rule: { ...freeOnWednesday, years: { from: 0, to: 1 }, interests: ['board-games'] },
  });
  expect(ruleWords(rule, vocabulary)).toBe(
    'free, or pay what you can; on a Wednesday; after school; for Reception or Year 1; about “board games”',
  );
});

test('a list that asked for Wednesday shows the Wednesday first, with its own place, on the site and on paper', () => {
  const at = (name: string, day: string) => ({
    name,
    sessions: [{ days: [day as 'monday'], starts: '15:30', ends: '17:00' }],
  });
  const content = contentOf({
    library: {
      name: 'Library club',
      cost: { kind: 'free' },
      ages: { all: true },
      places: [at('Central Library', 'monday'), at('Millside Library', 'wednesday')],
    },
  });
  const data = listSchema.parse({ name: 'Free on Wednesdays', rule: { cost: ['free'], days: ['wednesday'] } });
  content.lists.set('free', { slug: 'free', path: 'content/lists/free.yaml', data, body: '' });
  const directory = directoryFrom(content, monday);
  const view = schoolView(directory, directory.schools.get('school')!);
  const [list] = view.lists;
  const facts = listingFacts(directory, view.school, list!.listings[0]!);
  expect(listingRow(facts, timesAskedFor(facts, list!.kept!.chosen)).when).toEqual([
    'Wednesdays, 3.30pm to 5pm at Millside Library',
    'Mondays, 3.30pm to 5pm at Central Library',
  ]);
  const paper = leafletContents(leafletFile(directory, view, []), { kind: 'list', list: 'free' });
  expect(paper.leaflets[0]?.times[0]).toMatchObject({
    words: 'Wednesdays, 3.30pm to 5pm at Millside Library',
    at: 1,
  });
});

test('a rule asks only the times for a school’s own pupils, as its finder does', () => {
  const at = (day: 'tuesday' | 'wednesday', from: number, to: number) => ({
    ...{ days: [day], starts: '16:00', ages: { from, to } },
  });
  const content = contentOf({
    club: { cost: { kind: 'free' }, sessions: [at('tuesday', 5, 10), at('wednesday', 12, 16)] },
  });
  const data = listSchema.parse({ name: 'Free on Wednesdays', rule: { cost: ['free'], days: ['wednesday'] } });
  content.lists.set('free', { slug: 'free', path: 'content/lists/free.yaml', data, body: '' });
  const directory = directoryFrom(content, monday);
  expect(schoolView(directory, directory.schools.get('school')!).lists).toEqual([]);
});

test('a rule asks one time for its day and its price, and not a class that has ended', () => {
  const ended = { days: ['wednesday' as const], starts: '15:30', to: '2026-07-01' };
  const dear = { days: ['wednesday' as const], starts: '15:30', price: { amount: 5 } };
  const friday = { days: ['friday' as const], starts: '15:30' };
  const content = contentOf({
    ended: { name: 'Ended', cost: { kind: 'free' }, sessions: [ended, friday] },
    dear: { name: 'Dear on Wednesdays', cost: { kind: 'free' }, sessions: [dear, friday] },
  });
  const data = listSchema.parse({ name: 'Free on Wednesdays', rule: { cost: ['free'], days: ['wednesday'] } });
  content.lists.set('free', { slug: 'free', path: 'content/lists/free.yaml', data, body: '' });
  const directory = directoryFrom(content, monday);
  expect(schoolView(directory, directory.schools.get('school')!).lists).toEqual([]);
});
