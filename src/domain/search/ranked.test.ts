import { expect, test } from 'vitest';
import { partOf, parts, ranked } from './ranked.ts';
import type { SearchedCard } from './searchable.ts';
import { searchable } from './searchable.ts';
import { packedWords, type WordRecord } from './word-record.ts';

interface Listing {
  name: string;
  summary?: string;
  notes?: string;
  body?: string;
  interests?: string[];
  phone?: string;
}

const term = (slug: string, label: string, synonyms: string[], welsh: string[] = []) => ({
  slug,
  label,
  synonyms,
  cy: { synonyms: welsh },
});
const interests = [
  term('music', 'Music', ['guitar', 'choir', 'drums', 'tunes']),
  term('art', 'Art and making', ['lego', 'drawing', 'craft']),
  term('football', 'Football', ['footy', 'soccer'], ['pêl-droed']),
];

/** A search of these listings alone. */
function searching(listings: Listing[]) {
  const records = listings.map(
    ({ name, summary, notes, body = '', phone }): WordRecord => ({
      texts: [[name], [summary], [], [notes]],
      body,
      numbers: phone ? [phone] : [],
    }),
  );
  const packed = packedWords(
    records,
    interests.map((each) => ['interest', each as never]),
  );
  const cards = listings.map(
    ({ name, interests: own = [] }): SearchedCard => ({
      name,
      pinned: null,
      interests: own,
      goodFor: [],
      has: [],
      ways: [],
      formats: [],
    }),
  );
  const from = searchable(cards, packed);
  return (typed: string, mayGuess = true) => {
    const found = ranked(typed, from, { mayGuess });
    const order = [...found.scores].sort(([, one], [, other]) => other - one);
    return {
      ...found,
      names: order.map(([card]) => listings[card]!.name),
      maybe: order.filter(([, score]) => partOf(score) === parts.maybe).map(([card]) => listings[card]!.name),
    };
  };
}

const search = searching([
  { name: 'Can Do It', summary: 'Sport for everyone.' },
  { name: 'Up & Out', summary: 'Walks.' },
  { name: 'Y.M.C.A. Hall', summary: 'Games.' },
  { name: 'Co-op Juniors', summary: 'Crafts.', interests: ['art'] },
  { name: 'E-sports Arena', summary: 'Play on big screens.' },
  { name: 'Brick Builders', summary: 'Build with bricks.', interests: ['art'] },
  { name: 'Pencil Case', summary: 'Drawing for all.', interests: ['art'] },
  { name: 'Sunrise Singers', summary: 'Sing before breakfast.', interests: ['music'], phone: '01632960111' },
  { name: 'Kickers', summary: 'A ball and a park.', interests: ['football'], notes: 'Bring shin pads.' },
  { name: 'Swim School', summary: 'Swimming for beginners.', body: 'A harmonica plays.' },
]);

test.each([
  ['Can Do It', 'Can Do It'],
  ['can do it', 'Can Do It'],
  ['Up & Out', 'Up & Out'],
  ['up and out', 'Up & Out'],
  ['YMCA', 'Y.M.C.A. Hall'],
  ['y.m.c.a', 'Y.M.C.A. Hall'],
  ['coop', 'Co-op Juniors'],
  ['co op', 'Co-op Juniors'],
  ['co-op', 'Co-op Juniors'],
  ['esports', 'E-sports Arena'],
  ['e sports', 'E-sports Arena'],
  ['swims', 'Swim School'],
  ['swiming', 'Swim School'],
  ['shin pads', 'Kickers'],
  ['soccer', 'Kickers'],
  ['bêl-droed', 'Kickers'],
  ['01632960111', 'Sunrise Singers'],
  ['can I do swimming in my group', 'Swim School'],
])('“%s” finds %s', (typed, name) => {
  expect(search(typed).names[0]).toBe(name);
});

test('a word for one activity leads to it before the rest of its interest', () => {
  const { names, maybe } = search('lego');
  expect(names[0]).toBe('Brick Builders');
  expect(maybe).toEqual(expect.arrayContaining(['Pencil Case', 'Co-op Juniors']));
});

test('where nobody has an activity, its interest is shown in its stead', () => {
  const { none, names } = search('guitar');
  expect(none).toEqual({ activity: 'guitar', instead: 'Music' });
  expect(names).toEqual(['Sunrise Singers']);
  expect(search('tunes').none).toBeNull();
  expect(search('footy').none).toBeNull();
});

test('where nothing has every word, those with the most are closest', () => {
  const { isClosest, names } = search('swimming qqqqqq');
  expect([isClosest, names]).toEqual([true, ['Swim School']]);
  expect(search('swimming beginners').isClosest).toBe(false);
});

test('a word that only a whole text has waits for it, and is not taken for a mistake', () => {
  const { waitsFor, showing } = search('harmonica');
  expect([waitsFor, showing]).toEqual([['harmonica'], null]);
});

test('mistyped words are said as they were taken, and none is where no guess may be made', () => {
  expect(search('swimmimg').showing).toBe('swimming');
  for (const typed of ['abuse', 'suicide', 'raped', 'swimmimg']) {
    const found = search(typed, false);
    expect([found.showing, found.names]).toEqual([null, []]);
  }
});

test('nothing is made of a word unlike any other', () => {
  expect(search('xylophonequux').names).toEqual([]);
});
