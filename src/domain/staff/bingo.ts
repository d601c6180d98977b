/**
 * Bingo cards made of a school's own listings: each square asks for something that can be found in them.
 *
 * The squares ask about clubs, never about the children: nobody has to tell what they do, or do not do, at home.
 */

import { textChecksum } from '../codes/checksum.ts';
import type { Directory } from '../directory/directory.ts';
import { listingFacts } from '../listing/facts.ts';
import { labelOf } from '../listing/labels.ts';
import { freeKind } from '../listing/who-and-cost.ts';
import { walkingMinutes } from '../near/distance.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { pupilListings } from '../school/varied-listings.ts';
import { type Answers, filterAnswers } from '../search/answers.ts';
import { capital } from '../text/phrases.ts';

interface Square {
  text: string;
  /** A few that are right, for the grown-up; none where anything will do. */
  answers: string[];
}

export interface Bingo {
  /** Squares to a side: 4, or 3 for a school with little to ask about; 0 where there is not enough even for that. */
  side: number;
  /** Each a card's squares, row by row. */
  cards: Square[][];
  /** Every square that is on some card, in the order of the alphabet. */
  answers: Square[];
}

const mostAnswers = 2;
const mostInterests = 10;
const mostMeetings = 4;

/** So many different cards; the same on every build as long as the listings are the same. */
export function bingo(directory: Directory, view: SchoolView, count: number): Bingo {
  const squares = squaresOf(directory, view);
  const side = squares.length >= 20 ? 4 : squares.length >= 9 ? 3 : 0;
  if (side === 0) return { side, cards: [], answers: [] };
  const cards = Array.from({ length: count }, (_, card) =>
    shuffled(squares, textChecksum(`${view.slug} ${card}`)).slice(0, side * side),
  );
  const used = new Set(cards.flat());
  const answers = squares.filter((square) => used.has(square) && square.answers.length > 0);
  return { side, cards, answers: answers.sort((one, other) => one.text.localeCompare(other.text, 'en-GB')) };
}

/** What a place has, by the term of the vocabulary: those that a pupil looks for. */
const termSquares: Record<string, string> = {
  'step-free': 'Somewhere with no steps at the door',
  'near-a-bus-stop': 'Somewhere near a bus stop',
  'bike-parking': 'Somewhere to lock a bike',
  'quiet-space': 'Somewhere with a quiet space',
  'food-provided': 'Somewhere with food',
};

/** All that can be asked of the school's listings: nothing that none of them answers. */
function squaresOf(directory: Directory, view: SchoolView): Square[] {
  const known = pupilListings(directory, view).map((each) => {
    const facts = listingFacts(directory, view.school, each);
    return { ...each, facts, asked: filterAnswers(facts) };
  });
  const square = (text: string, isRight: (each: (typeof known)[number]) => boolean): Square[] => {
    const right = known.filter(isRight);
    if (right.length === 0) return [];
    // Beginning anywhere, so that the same few clubs are not the answer to everything.
    const start = textChecksum(text) % right.length;
    return [{ text, answers: [...right.slice(start), ...right.slice(0, start)].slice(0, mostAnswers).map(nameOf) }];
  };
  const { interests } = directory.vocabulary;
  return [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'sunday'].flatMap((day) =>
      square(`Something on a ${capital(day)}`, ({ asked }) => slots(asked).some((slot) => slot.startsWith(day))),
    ),
    ...square('Something on a Saturday morning', ({ asked }) => slots(asked).includes('saturday morning')),
    ...square('Something that starts at 6pm or later', ({ asked }) =>
      slots(asked).some((slot) => slot.endsWith(' evening')),
    ),
    ...square('Something free', ({ facts }) => freeKind(facts) === 'free'),
    ...square('Something where your first time is free', ({ asked }) => asked.firstSessionFree),
    ...square('Something where you can just turn up', ({ asked }) => asked.ways[0] === 'just-turn-up'),
    ...square('Something outdoors', ({ asked }) => asked.formats.includes('outdoors')),
    ...square('Something you can do online', ({ asked }) => asked.formats.includes('online')),
    ...square(
      'Something you could walk to from school in 15 minutes',
      ({ km }) => km !== null && walkingMinutes(km) <= 15,
    ),
    ...square('Somewhere you can watch first', ({ listing }) => listing.firstVisit.watchFirst === 'yes'),
    ...square('Somewhere you can bring a friend', ({ listing }) => listing.firstVisit.bringFriend === 'yes'),
    ...square('Somewhere a grown-up can stay with you', ({ listing }) => listing.firstVisit.parentCanStay === 'yes'),
    ...square('Somewhere that tells you what to bring', ({ listing }) => Boolean(listing.firstVisit.whatToBring)),
    ...Object.entries(termSquares).flatMap(([term, text]) => square(text, ({ asked }) => asked.has.includes(term))),
    ...commonest(known.flatMap(({ asked }) => asked.interests)).flatMap((interest) =>
      square(`Something from “${labelOf(interests, interest).label}”`, ({ asked }) =>
        asked.interests.includes(interest),
      ),
    ),
    ...known
      .filter(({ listing }) => listing.firstVisit.whoMeetsYou)
      .slice(0, mostMeetings)
      .map(({ listing }) => ({
        text: `Who meets you at ${listing.name}?`,
        answers: [listing.firstVisit.whoMeetsYou as string],
      })),
    ...(known.length > 0 ? [{ text: 'Something nobody at your table knew about', answers: [] }] : []),
  ];
}

const slots = ({ times }: Answers) => times.flatMap((time) => time.slots);

const nameOf = ({ listing }: SchoolListing) => listing.name;

function commonest(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1))
    .slice(0, mostInterests)
    .map(([word]) => word);
}

/** The same order for the same seed on every machine (Fisher and Yates, by the generator mulberry32). */
function shuffled<Each>(all: readonly Each[], seed: number): Each[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
