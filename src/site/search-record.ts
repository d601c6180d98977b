/** What the search index is told of a listing: its own words and the words a child might type for them. */

import type { ListingFacts } from '../domain/listing/facts.ts';
import { currentTimes } from '../domain/listing/times.ts';
import { freeKind } from '../domain/listing/who-and-cost.ts';
import { tellingWords } from '../domain/text/fold.ts';
import { weekdaysOf } from '../domain/time/recurrence.ts';
import type { Term } from '../schema/vocabulary.ts';
import { plainText } from './markdown.ts';

/** Words of one importance. Pagefind takes weights from 0 to 10; the body's is 1. */
interface Part {
  weight: number;
  /** Plain text. */
  text: string;
}

/** The parts of a listing, the weightiest first. */
export function searchParts(facts: ListingFacts): Part[] {
  const places = facts.places.flatMap(({ name, area = '' }) => [name, area]);
  const yes = [...facts.access, ...facts.support].filter(({ answer }) => answer === 'yes').map(({ term }) => term);
  return [
    { weight: 10, text: facts.name },
    { weight: 6, text: facts.summary },
    { weight: 4, text: lines([facts.organisation.name, ...places]) },
    { weight: 3, text: termWords(facts.interests) },
    {
      weight: 2,
      text: lines([
        termWords([...facts.goodFor, ...yes, ...facts.joining.ways, ...facts.formats, facts.type]),
        ...currentTimes(facts.times).flatMap(({ session }) => weekdaysOf(session)),
        facts.audience.includes('families') ? 'parents carers families grown-ups' : '',
        freeKind(facts) === 'free' ? 'free' : '',
      ]),
    },
    {
      weight: 1,
      text: lines([
        plainText(facts.body),
        facts.schoolNote ?? '',
        facts.firstVisit.whatHappens ?? '',
        facts.firstVisit.whatToBring ?? '',
      ]),
    },
  ];
}

/** The labels of terms and every other word for them. */
function termWords(terms: readonly Term[]): string {
  return lines(terms.flatMap(({ label, synonyms }) => [label, ...synonyms]));
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
