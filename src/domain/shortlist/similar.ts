/** What somebody may like instead of a listing that has closed or moved: the same for every visitor (trust check P-12). */
import type { Card } from '../finder/card.ts';
import type { Limits } from '../listing/ages.ts';
import { distanceKm } from '../near/distance.ts';
import type { Pin } from '../near/pin.ts';
import { tellingWords } from '../text/fold.ts';

/** What is known of the listing that is no longer there. */
export interface Likeness {
  name: string;
  interests: string[];
  /** Lowest and highest school year; null where nobody has told us. */
  years: Limits | null;
  /** Where it was; hidden places only as an area. */
  pins: Pick<Pin, 'latitude' | 'longitude'>[];
}

/** The cards most like it, best first, at most `most`; none where no card shares an interest or a word of its name. */
export function similarCards(gone: Likeness, cards: readonly Card[], most = 3): Card[] {
  const words = new Set(tellingWords(gone.name));
  return cards
    .filter((card) => card.name !== gone.name && suitsTheSame(gone.years, card.years))
    .map((card) => ({
      card,
      likeness: likenessOf(gone, words, card),
      distance: weightOf(kmBetween(gone.pins, card.pins)),
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort(
      (one, other) =>
        one.distance - one.likeness - (other.distance - other.likeness) ||
        one.card.name.localeCompare(other.card.name, 'en-GB') ||
        (one.card.slug < other.card.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ card }) => card);
}

/** Its main interest counts 4, another it shares 2, a word of its name 2. */
function likenessOf(gone: Likeness, words: ReadonlySet<string>, card: Card): number {
  const interests = card.interests.filter((each) => gone.interests.includes(each));
  const main = gone.interests[0] !== undefined && card.interests[0] === gone.interests[0] ? 2 : 0;
  const named = tellingWords(card.name).filter((word) => words.has(word));
  return main + interests.length * 2 + named.length * 2;
}

function suitsTheSame(years: Likeness['years'], others: Card['years']): boolean {
  if (!years || !others) return true;
  const [from, to] = years;
  const [cardFrom, cardTo] = others;
  return (from ?? 0) <= (cardTo ?? 99) && (to ?? 99) >= (cardFrom ?? 0);
}

function kmBetween(ones: Likeness['pins'], others: Likeness['pins']): number | null {
  const distances = ones.flatMap((one) => others.map((other) => distanceKm(one, other)));
  return distances.length === 0 ? null : Math.min(...distances);
}

/** Two kilometres further off weigh as much as one interest less; past six it no longer matters how far. */
function weightOf(km: number | null): number {
  return Math.min(km ?? 2, 6);
}
