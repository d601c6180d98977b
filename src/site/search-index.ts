/**
 * The search index of a school, built from its listings with Pagefind's Node API, alike for `npm start` and the build.
 *
 * Pagefind's results name the “fragment” of each page it read. The finder has the cards already and needs no
 * fragment, so the fragments are opened here to learn which is whose, and are not published.
 */
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Directory } from '../domain/directory/directory.ts';
import type { SearchFacts } from '../domain/finder/cards.ts';
import { type ListingFacts, listingFacts } from '../domain/listing/facts.ts';
import type { SchoolListing, SchoolView } from '../domain/school/school-view.ts';
import type { PackedWords } from '../domain/search/word-index.ts';
import { type KeyedTerm, packedWords, wordRecord } from '../domain/search/word-record.ts';
import type { Term } from '../schema/vocabulary.ts';
import { plainText } from './markdown.ts';
import { searchPage, searchParts, withoutCommonWords } from './search-record.ts';

export interface SearchIndex extends SearchFacts {
  /** What is published at `/<school>/search/`, by path. */
  files: Map<string, Uint8Array>;
}

const made = new WeakMap<Directory, Map<string, Promise<SearchIndex>>>();

/** The index of `view`, made once for each directory. Throws a sentence with Pagefind's own words when it cannot be made. */
export function searchIndexFor(directory: Directory, view: SchoolView): Promise<SearchIndex> {
  const schools = made.get(directory) ?? new Map<string, Promise<SearchIndex>>();
  made.set(directory, schools);
  const index = schools.get(view.slug) ?? makeIndex(directory, view);
  schools.set(view.slug, index);
  return index;
}

async function makeIndex(directory: Directory, view: SchoolView): Promise<SearchIndex> {
  // Pagefind writes words as their stems, in one language: the language of the listings.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(sentence(view, errors));
  const offered = view.listings.filter((each) => each.offered);
  const facts = offered.map((each) => listingFacts(directory, view.school, each));
  const records = withoutCommonWords(facts.map(searchParts));
  try {
    await Promise.all(
      offered.map(async ({ listing }, place) => {
        const content = searchPage(records[place] ?? []);
        const added = await index.addHTMLFile({ url: `/${listing.slug}/`, content });
        if (added.errors.length > 0) throw new Error(sentence(view, added.errors));
      }),
    );
    const files = await filesOf(index, view);
    return { files: published(files), idOf: fragmentNames(files), index: wordsOfCards(directory, offered, facts) };
  } finally {
    await index.deleteIndex();
  }
}

/** The index of words that goes with the cards. */
function wordsOfCards({ vocabulary }: Directory, offered: SchoolListing[], facts: ListingFacts[]): PackedWords {
  const keyed = (key: string, terms: Term[], own: (each: ListingFacts) => { slug: string }[]): KeyedTerm[] => {
    const there = new Set(facts.flatMap(own).map(({ slug }) => slug));
    return terms.filter(({ slug }) => there.has(slug)).map((term) => [key, term]);
  };
  const yes = ({ access, support }: ListingFacts) =>
    [...access, ...support].flatMap(({ term, answer }) => (answer === 'yes' ? term : []));
  return packedWords(
    facts.map((each, place) => wordRecord(each, plainText(each.body), offered[place]!.listing.cy)),
    [
      ...keyed('interest', vocabulary.interests.terms, ({ interests }) => interests),
      ...keyed('good-for', vocabulary['good-for'].terms, ({ goodFor }) => goodFor),
      ...keyed('has', [...vocabulary.access.terms, ...vocabulary.support.terms], yes),
      ...keyed('join', vocabulary['ways-to-join'].terms, ({ joining }) => joining.ways),
      ...keyed('how', vocabulary.formats.terms, ({ formats }) => formats),
    ],
  );
}

async function filesOf(index: PagefindIndex, view: SchoolView): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(sentence(view, errors));
  return files;
}

function sentence(view: SchoolView, errors: string[]): string {
  return `The search index of ${view.slug} could not be made. Pagefind says: ${errors.join('; ') || 'nothing'}`;
}

// Pagefind's own JavaScript is not used: see `islands/finder/pagefind.ts`.
const needed = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind|index\/.+\.pf_index)$/;

function published(files: IndexFile[]): Map<string, Uint8Array> {
  return new Map(files.filter(({ path }) => needed.test(path)).map(({ path, content }) => [path, content]));
}

/** From each listing's slug to the name of its fragment, which is the id that a search gives back. */
function fragmentNames(files: IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!id) return [];
      // Twelve letters of Pagefind's own stand before the JSON.
      const { url } = JSON.parse(
        gunzipSync(content)
          .toString()
          .replace(/^pagefind_dcd/, ''),
      ) as { url: string };
      return [[url.slice(1, -1), id]];
    }),
  );
}
