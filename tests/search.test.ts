/** Searching a real index of a small directory, as a visitor's browser does. */
import { beforeAll, expect, test } from 'vitest';
import { type Content, type Directory, directoryFrom, type Entry } from '../src/domain/directory/directory.ts';
import { cardFile } from '../src/domain/finder/cards.ts';
import { type Answer, answerTo, headingsOf, toSearch } from '../src/domain/finder/found.ts';
import { type SchoolView, schoolView } from '../src/domain/school/school-view.ts';
import { type FetchFile, type Find, openIndex } from '../src/islands/finder/pagefind.ts';
import { asksWholeText, wholeTextFor } from '../src/islands/finder/whole-text.ts';
import { type KindName, kinds } from '../src/schema/collections.ts';
import { type SearchIndex, searchIndexFor } from '../src/site/search-index.ts';

const terms: Record<string, { slug: string; label: string; synonyms: string[] }[]> = {
  interests: [
    { slug: 'football', label: 'Football', synonyms: ['footy', 'soccer'] },
    { slug: 'team-sports', label: 'Team sports', synonyms: ['netball'] },
    { slug: 'drama', label: 'Theatre and acting', synonyms: ['drama club', 'plays'] },
    { slug: 'gymnastics', label: 'Gymnastics', synonyms: ['trampoline', 'trampolining'] },
    { slug: 'reading', label: 'Books', synonyms: ['reading'] },
  ],
  'good-for': [{ slug: 'quiet', label: 'Somewhere quiet', synonyms: ['calm'] }],
};

const listings: [slug: string, name: string, facts: Record<string, unknown>, body?: string][] = [
  ['kickers', 'Millside Kickers', { interests: ['football'], summary: 'Kick about in the park.' }],
  ['hoops', 'Larkbridge Hoops', { interests: ['team-sports'], summary: 'Basketball for everyone.' }],
  ['players', 'The Weir Players', { interests: ['drama'], summary: 'Act in a show.' }],
  ['bounce', 'Flip and Bounce', { interests: ['gymnastics'], summary: 'Learn to flip.' }],
  [
    'nook',
    'The Reading Nook',
    { interests: ['reading'], goodFor: ['quiet'], summary: 'Sit with a book.' },
    'Sometimes somebody plays the harmonica.',
  ],
  ['gone', 'Closed Football', { interests: ['football'], summary: 'It is over.', status: 'closed' }],
];

function entry(kind: KindName, slug: string, data: unknown, body = ''): Entry<never> {
  return { slug, path: `${kind}/${slug}`, data: kinds[kind].schema.parse(data) as never, body };
}

function fixture(): { directory: Directory; view: SchoolView } {
  const content = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, new Map()])) as unknown as Content;
  const put = (kind: KindName, slug: string, data: unknown, body?: string) =>
    (content[kind] as Map<string, unknown>).set(slug, entry(kind, slug, data, body));
  put('site', 'site', { name: 'Larkbridge', place: 'Larkbridge', suggestionsTo: 'directory@example.org' });
  put('organisations', 'trust', { name: 'Weir Lane Trust' });
  put('schools', 'school', { name: 'Weir Lane', phase: 'primary', years: { from: 0, to: 6 } });
  for (const [name, words] of Object.entries(terms)) put('vocabulary', name, { title: name, terms: words });
  for (const [slug, name, facts, body] of listings) {
    const always = {
      organisation: 'trust',
      type: 'activity',
      status: 'published',
      consent: { givenOn: '2026-01-05' },
      review: { checkedOn: '2026-10-05' },
    };
    put('listings', slug, { name, ...always, ...facts }, body);
  }
  const directory = directoryFrom(content, '2026-11-23');
  return { directory, view: schoolView(directory, content.schools.get('school')!) };
}

const { directory, view } = fixture();
let index: SearchIndex;
let find: Find;
let slugOf: Map<string, string>;

const fetchFrom =
  (files: Map<string, Uint8Array>): FetchFile =>
  async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is missing`);
    return new Uint8Array(bytes).buffer;
  };

beforeAll(async () => {
  index = await searchIndexFor(directory, view);
  find = await openIndex(fetchFrom(index.files));
  slugOf = new Map([...index.idOf].map(([slug, id]) => [id, slug]));
});

const ids = () => new Map([...index.idOf].map(([slug, id]) => [id, placeOfSlug(slug)]));
const cards = () => cardFile(directory, view, index);
const placeOfSlug = (slug: string) => cards().cards.findIndex((card) => card.slug === slug);

async function search(q: string): Promise<Answer & { found: string[]; showing: string | null; headings: string[] }> {
  const file = cards();
  const all = toSearch(file, { name: 'Weir Lane' }, '2026-11-23');
  const first = answerTo(q, all).search!;
  const whole = asksWholeText(first) ? await wholeTextFor(find, first, ids()) : null;
  const answer = answerTo(q, all, whole);
  const best = [...answer.search!.scores].sort(([, one], [, other]) => other - one).map(([place]) => place);
  return {
    ...answer,
    found: best.map((place) => file.cards[place]!.slug),
    showing: answer.search!.showing,
    headings: [...headingsOf(best, answer).values()],
  };
}

test.each([
  ['footy', 'kickers'],
  ['drama club', 'players'],
  ['somewhere quiet', 'nook'],
  ['basketball', 'hoops'],
  ['Weir Players', 'players'],
  ['trampolines', 'bounce'],
  ['harmonica', 'nook'],
  ['I want to do something with books', 'nook'],
  ['foo', 'kickers'],
  ['basket ball', 'hoops'],
  ['net ball', 'hoops'],
])('“%s” finds it', async (typed, slug) => {
  const { found, showing } = await search(typed);
  expect(found[0]).toBe(slug);
  expect(showing).toBeNull();
});

test.each([
  ['trampolning', 'trampolining', 'bounce'],
  ['footbll zzzz', 'football zzzz', 'kickers'],
])('“%s” is taken for “%s”, and says so', async (typed, meant, slug) => {
  const { found, showing } = await search(typed);
  expect(showing).toBe(meant);
  expect(found[0]).toBe(slug);
});

test.each(['zebra', 'theater qqqq'])(
  '“%s”: nothing that is not meant is made of a word unlike any other',
  async (typed) => {
    const { found } = await search(typed);
    expect(found).not.toContain('kickers');
  },
);

test('G-08 what is closed is in no search', async () => {
  expect((await search('football')).found).toEqual(['kickers']);
  expect(index.idOf.has('gone')).toBe(false);
});

test('every card knows its name in the index', () => {
  const { cards } = cardFile(directory, view, index);
  expect(cards.map(({ slug, searchId }) => [slug, slugOf.has(searchId)])).toEqual(
    ['bounce', 'hoops', 'kickers', 'nook', 'players'].map((slug) => [slug, true]),
  );
});

test('only what a search needs is published, and no text of a listing', () => {
  const endings = new Set([...index.files.keys()].map((path) => path.replace(/.*\./, '.')));
  expect([...endings].sort()).toEqual(['.json', '.pagefind', '.pf_index', '.pf_meta']);
});

test('R-05 the same directory gives the same index to the byte', async () => {
  const other = fixture();
  const again = await searchIndexFor(other.directory, other.view);
  expect([...again.files.keys()].sort()).toEqual([...index.files.keys()].sort());
  for (const [path, bytes] of again.files)
    expect(Buffer.from(bytes).equals(Buffer.from(index.files.get(path)!))).toBe(true);
  expect(again.idOf).toEqual(index.idOf);
});

test.each(['pagefind-entry.json', '.pf_meta', '.pagefind'])(
  'without its %s an index does not open',
  async (missing) => {
    const files = new Map([...index.files].filter(([path]) => !path.endsWith(missing)));
    await expect(openIndex(fetchFrom(files))).rejects.toThrow('missing');
  },
);

test('a search that needs a piece that cannot be fetched fails, and works once it can', async () => {
  const files = new Map([...index.files].filter(([path]) => !path.startsWith('index/')));
  const search = await openIndex(fetchFrom(files));
  await expect(search('football')).rejects.toThrow('missing');
  for (const [path, bytes] of index.files) files.set(path, bytes);
  expect((await search('football')).size).toBe(1);
});

test('a piece that is not Pagefind’s, as a host’s own error page, is refused', async () => {
  const files = new Map(index.files);
  for (const path of files.keys())
    if (path.endsWith('.pf_meta')) files.set(path, new TextEncoder().encode('<!doctype html>'));
  await expect(openIndex(fetchFrom(files))).rejects.toThrow('not a file of Pagefind’s');
});
