/** `/<school>/cards.json`: the card file of a school as it is sent, and back. */
import type { Card, CardFile } from './card.ts';
import { type Column, columnOf, valuesIn } from './columns.ts';

export interface PackedFile extends Omit<CardFile, 'cards'> {
  count: number;
  cards: Column;
}

/** Stands in a slug for the name in small letters: no slug has this sign. */
const sameAsName = '~';

export function packedFile(file: CardFile): PackedFile {
  return { ...file, count: file.cards.length, cards: columnOf(file.cards.map(shortened)) };
}

/** The file again. Throws where `sent` is none; whether it has all that a card should, `cardFileShape` knows. */
export function unpackedFile(sent: unknown): CardFile {
  const { count, cards, ...rest } = sent as PackedFile;
  return { ...rest, cards: valuesIn(cards, count).map((card) => whole(card as Shortened)) };
}

/** Without what the rest of a card says as well. */
interface Shortened extends Omit<Card, 'pins'> {
  pins: (Omit<Card['pins'][number], 'place'> & { place?: string })[];
}

function shortened(card: Card): Shortened {
  const start = plainSlug(card.name);
  return {
    ...card,
    slug: card.slug.startsWith(start) ? sameAsName + card.slug.slice(start.length) : card.slug,
    pins: card.pins.map(({ place, ...pin }) => (card.places[pin.at ?? -1]?.name === place ? pin : { ...pin, place })),
  };
}

function whole(card: Shortened): Card {
  const { name, slug, pins, places } = card;
  return {
    ...card,
    slug: slug[0] === sameAsName ? plainSlug(name) + slug.slice(1) : slug,
    pins: pins.map((pin) => ({ ...pin, place: pin.place ?? places[pin.at ?? -1]!.name })),
  };
}

/** Not how slugs are made: only what many of them begin with. */
function plainSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
