/** What the index of words is told of the listings of a school. */
import type { Term } from '../../schema/vocabulary.ts';
import type { ListingFacts } from '../listing/facts.ts';
import { activities } from './activities.ts';
import { indexWords, isSmallWord, stemOf } from './forms.ts';
import { type PackedWords, type Posting, packedLists } from './word-index.ts';

/** A listing's texts, in the order of `tiers`; `body` is its whole text. */
export interface WordRecord {
  texts: readonly (readonly (string | undefined)[])[];
  body: string;
  /** Telephone numbers. */
  numbers: readonly string[];
}

/** Welsh words where it has them, in the same places as the English. */
export function wordRecord(facts: ListingFacts, body: string, welsh: { name?: string; summary?: string }): WordRecord {
  const { organisation, places, cost, firstVisit, joining, times, contact } = facts;
  return {
    texts: [
      [facts.name, welsh.name],
      [facts.summary, welsh.summary],
      [
        organisation.name,
        facts.whoFor,
        facts.audience.includes('families') ? 'parents carers families grown-ups mums dads' : '',
        ...places.flatMap(({ name, area, address, postcode }) => [name, area, address, postcode]),
      ],
      [
        cost.kit,
        cost.note,
        joining.note,
        firstVisit.whatToBring,
        firstVisit.groupSize,
        facts.schoolNote ?? '',
        ...places.map(({ gettingThere }) => gettingThere),
        ...times.map(({ session }) => session.note),
      ],
    ],
    body: `${body} ${firstVisit.whatHappens ?? ''} ${firstVisit.whoMeetsYou ?? ''}`,
    numbers: contact.phone ? [contact.phone.replace(/\D/g, '').replace(/^44(?=\d{9,10}$)/, '0')] : [],
  };
}

/** The terms that some card answers to, each with its filter: `interest`, `has` … */
export type KeyedTerm = [key: string, term: Term];

// Words that only bodies have: enough of them that a word which the whole text would find is not taken for a mistake.
const mostOfBodies = 4000;

/** The index of records in the order of the cards. */
export function packedWords(records: readonly WordRecord[], terms: readonly KeyedTerm[]): PackedWords {
  const lines = terms.map(([key, { slug, label, synonyms, cy }]) => [
    `${key}=${slug}`,
    ...new Set([label, ...synonyms, ...(cy.label ? [cy.label] : []), ...cy.synonyms]),
  ]);
  const named = new Set(
    [...lines.flatMap(([, ...words]) => words), ...activities.flatMap((line) => line.split('|'))]
      .flatMap(telling)
      .map(stemOf),
  );
  const postings = new Map<string, Posting[]>();
  const inBodies = new Map<string, number>();
  records.forEach(({ texts, body, numbers }, card) => {
    const own = new Map<string, number>();
    const put = (word: string, tier: number) => own.has(word) || own.set(word, tier);
    texts.forEach((each, tier) => {
      for (const word of each.flatMap((text) => indexWords(text ?? '')))
        if (tier === 0 || !isSmallWord(word)) put(word, tier);
    });
    for (const number of numbers) put(number, 2);
    for (const word of new Set(telling(body))) {
      if (named.has(stemOf(word))) put(word, 3);
      else if (!own.has(word)) inBodies.set(word, (inBodies.get(word) ?? 0) + 1);
    }
    for (const [word, tier] of own) {
      const list = postings.get(word) ?? [];
      list.push({ card, tier });
      postings.set(word, list);
    }
  });
  const rest = [...inBodies]
    .filter(([word]) => !postings.has(word) && !/\d/.test(word))
    .sort(([, one], [, other]) => other - one);
  for (const [word] of rest.slice(0, mostOfBodies)) postings.set(word, []);
  const known = new Set([...postings.keys(), ...lines.flatMap((line) => line.slice(1)).flatMap(telling)].map(stemOf));
  return {
    ...packedLists(postings),
    terms: lines.map((line) => line.join('|')),
    activities: activities.filter((line) =>
      line.split('|').some((phrase) => telling(phrase).every((word) => known.has(stemOf(word)))),
    ),
  };
}

const telling = (text: string) => indexWords(text).filter((word) => !isSmallWord(word));
