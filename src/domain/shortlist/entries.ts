/** What a shortlist shows of each thing on it, today: the listing, or what became of it and what is like it. */
import type { Card } from '../finder/card.ts';
import type { FormerListing } from './former.ts';
import { type ListingCode, listingCode } from './listing-codes.ts';
import type { PackedItem } from './packed.ts';
import { similarCards } from './similar.ts';

export type ShortlistEntry = { listing: ListingCode; words?: string } & (
  | { kind: 'open'; card: Card /** What it was called when the link was made. */; formerName?: string }
  | { kind: 'over'; former: FormerListing; similar: Card[] }
  | { kind: 'unknown' }
);

/** The entries in the shortlist's order; `former` are the listings that the school's cards do not hold. */
export function shortlistEntries(
  items: readonly PackedItem[],
  cards: readonly Card[],
  former: readonly FormerListing[],
  today: string,
): ShortlistEntry[] {
  const open = new Map(cards.map((card) => [listingCode(card.slug), card]));
  const over = new Map(former.map((each) => [listingCode(each.slug), each]));
  return items.map(({ listing, words }) => ({ listing, words, ...entryOf(listing) }));

  function entryOf(code: ListingCode) {
    const card = open.get(code);
    if (card) return isOver(card, today) ? overEntry(formerFrom(card)) : { kind: 'open' as const, card };
    const gone = over.get(code);
    if (!gone) return { kind: 'unknown' as const };
    if (gone.now.state !== 'moved') return overEntry(gone);
    const to = listingCode(gone.now.to);
    const now = open.get(to);
    if (now && !isOver(now, today)) return { kind: 'open' as const, card: now, formerName: gone.name };
    return overEntry(over.get(to) ?? gone);
  }

  function overEntry(gone: FormerListing) {
    const still = cards.filter((card) => !isOver(card, today));
    return { kind: 'over' as const, former: gone, similar: similarCards(gone, still) };
  }
}

function isOver({ publishTo }: Card, today: string): boolean {
  return publishTo !== null && publishTo < today;
}

function formerFrom({ slug, name, interests, years, pins }: Card): FormerListing {
  return { slug, name, interests, years, pins, now: { state: 'ended' } };
}
