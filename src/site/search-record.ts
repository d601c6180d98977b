/** What the search index is told of a listing: its own words and the words a child might type for them. */

import { everySession } from '../domain/cards.ts';
import type { Directory } from '../domain/directory.ts';
import { wordsOf } from '../domain/fold.ts';
import { placeName } from '../domain/places.ts';
import type { SchoolListing } from '../domain/school-view.ts';
import { dayWords } from '../domain/words.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { htmlFrom } from './markdown.ts';

/** Words of one importance. Pagefind takes weights from 0 to 10; the body's is 1. */
interface Part {
  weight: number;
  /** Plain text. */
  text: string;
}

/** The parts of a listing, the weightiest first, without its body. */
export function searchParts(directory: Directory, { listing, note }: SchoolListing): Part[] {
  const { vocabulary, organisations } = directory;
  const yes = (answers: Record<string, string>) => Object.keys(answers).filter((term) => answers[term] === 'yes');
  const places = listing.places.flatMap((place) => [placeName(place), place.area ?? '']);
  const days = everySession(listing).map(({ session }) => dayWords(session.days));
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
      text: lines([note ?? '', listing.firstVisit.whatHappens ?? '', listing.firstVisit.whatToBring ?? '']),
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

/** The parts and the body as the page that Pagefind reads. It is never published. */
export function searchPage(parts: Part[], body: string): string {
  const blocks = parts.map(({ weight, text }) => `<div data-pagefind-weight="${weight}">${paragraphs(text)}</div>`);
  const bodyText = htmlFrom(body).replaceAll(/<[^>]*>/g, ' ');
  return `<html lang="en"><body>${blocks.join('')}<div>${bodyText}</div></body></html>`;
}

function paragraphs(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/**
 * The words that a typing mistake is mended to, the commonest first: those of the parts that matter most.
 * Bodies are left out: they would make the list long, and what is only there is seldom what somebody means.
 */
export function dictionaryWords(records: Part[][]): string[] {
  const counts = new Map<string, number>();
  for (const parts of records) {
    const words = new Set(parts.filter(({ weight }) => weight > 1).flatMap(({ text }) => wordsOf(text)));
    for (const word of words) {
      if (word.length > 2 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}
