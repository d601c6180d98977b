/** What the search index is told of a listing: its own words and the words a child might type for them. */

import type { Directory } from '../domain/directory/directory.ts';
import { everySession } from '../domain/finder/cards.ts';
import { placeName } from '../domain/listing/places.ts';
import type { SchoolListing } from '../domain/school/school-view.ts';
import { tellingWords } from '../domain/text/fold.ts';
import { weekdaysOf } from '../domain/time/recurrence.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { htmlFrom } from './markdown.ts';

/** Words of one importance. Pagefind takes weights from 0 to 10; the body's is 1. */
interface Part {
  weight: number;
  /** Plain text. */
  text: string;
}

/** The parts of a listing, the weightiest first. */
export function searchParts(directory: Directory, { listing, note }: SchoolListing): Part[] {
  const { vocabulary, organisations } = directory;
  const yes = (answers: Record<string, string>) => Object.keys(answers).filter((term) => answers[term] === 'yes');
  const places = listing.places.flatMap((place) => [placeName(place), place.area ?? '']);
  const days = everySession(listing).flatMap(({ session }) => weekdaysOf(session));
  return [
    { weight: 10, text: listing.name },
    { weight: 6, text: listing.summary },
    { weight: 4, text: lines([organisations.get(listing.organisation)?.name ?? '', ...places]) },
    { weight: 3, text: termWords(vocabulary.interests, listing.interests) },
    {
      weight: 2,
      text: lines([
        termWords(vocabulary['good-for'], listing.goodFor),
        termWords(vocabulary.access, yes(listing.access)),
        termWords(vocabulary.support, yes(listing.support)),
        termWords(vocabulary['ways-to-join'], listing.joining.ways),
        termWords(vocabulary.formats, listing.formats),
        termWords(vocabulary['listing-types'], [listing.type]),
        ...days,
        listing.audience.includes('families') ? 'parents carers families grown-ups' : '',
        listing.cost.kind === 'free' ? 'free' : '',
      ]),
    },
    {
      weight: 1,
      text: lines([
        htmlFrom(listing.body).replaceAll(/<[^>]*>|&#?\w+;/g, ' '),
        note ?? '',
        listing.firstVisit.whatHappens ?? '',
        listing.firstVisit.whatToBring ?? '',
      ]),
    },
  ];
}

/** The labels of terms and every other word for them. */
function termWords({ terms }: Vocabulary, slugs: readonly string[]): string {
  const chosen = terms.filter(({ slug }) => slugs.includes(slug));
  return lines(chosen.flatMap(({ label, synonyms }) => [label, ...synonyms]));
}

function lines(texts: string[]): string {
  return [...new Set(texts.filter(Boolean))].join('\n');
}

/** In more listings than this, a word in what is said besides tells a child nothing, and costs a telephone half a second. */
const tooMany = 1000;

/**
 * The records without the words that over a thousand of them have in their lesser parts (weight 2 and below), where
 * they have them: “quiet” still finds what is quiet by name or summary. No word is as common in a small directory.
 * Stop words are told by how common they are in a collection: Manning, Raghavan and Schütze, “Introduction to
 * Information Retrieval” (2008), 2.2.2.
 */
export function withoutCommonWords(records: Part[][]): Part[][] {
  if (records.length <= tooMany) return records;
  const isLesser = ({ weight }: Part) => weight <= 2;
  const common = new Set([...counted(records, isLesser)].filter(([, times]) => times > tooMany).map(([word]) => word));
  const rest = (text: string) => tellingWords(text).filter((word) => !common.has(word));
  return records.map((parts) =>
    parts.map((part) => (isLesser(part) ? { ...part, text: rest(part.text).join(' ') } : part)),
  );
}

/** How many records have each word in the parts that `test` is true of. */
function counted(records: Part[][], test: (part: Part) => boolean): Map<string, number> {
  const count = new Map<string, number>();
  for (const parts of records) {
    const words = new Set(parts.filter(test).flatMap(({ text }) => tellingWords(text)));
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return count;
}

/**
 * The parts as the page that Pagefind reads, in folded words alone. It is never published.
 *
 * Each word stands once, in the weightiest part that has it: what a search costs grows with how often the words are
 * written, and a listing is not more about chess for saying so six times.
 */
export function searchPage(parts: Part[]): string {
  const written = new Set<string>();
  const blocks = parts.map(({ weight, text }) => {
    const words = new Set(tellingWords(text)).difference(written);
    for (const word of words) written.add(word);
    return `<div data-pagefind-weight="${weight}">${[...words].join(' ')}</div>`;
  });
  return `<html lang="en"><body>${blocks.join('')}</body></html>`;
}

// Enough for every word of a few hundred listings; of thousands, the commonest.
const mostWords = 4000;

/** The words the index knows, those of names, summaries and vocabulary before those of bodies, the commonest first. */
export function dictionaryWords(records: Part[][]): string[] {
  const counts = (test: (part: Part) => boolean) =>
    [...counted(records, test)]
      .filter(([word]) => !/\d/.test(word))
      .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1));
  const words = [...counts(({ weight }) => weight > 1), ...counts(({ weight }) => weight === 1)].map(([word]) => word);
  return [...new Set(words)].slice(0, mostWords);
}
