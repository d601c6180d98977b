import { expect, test } from 'vitest';
import { cardFileWith, cardWith } from './card.fixture.ts';
import { packedFile, unpackedFile } from './packed-cards.ts';

const pin = { latitude: 53, longitude: -2, approximate: false, place: 'Hall', at: 0 };
const file = cardFileWith({
  cards: [
    cardWith({ slug: 'chess-club', name: 'Chess Club', places: [{ name: 'Hall', km: 1 }], pins: [pin] }),
    cardWith({ slug: 'clwb-mon', name: 'Clwb Môn', places: [{ name: 'Neuadd', km: null }], pins: [pin], lone: true }),
    cardWith({ slug: 'chess-club-2', name: 'Chess Club', pins: [{ ...pin, at: undefined }] }),
    cardWith({ slug: 'yr-urdd', name: '!' }),
  ],
});
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a card file comes over the network as it was', () => {
  expect(unpackedFile(sent(packedFile(file)))).toEqual(sent(file));
});

test('a school without listings has a card file too', () => {
  const none = cardFileWith({ cards: [] });
  expect(unpackedFile(sent(packedFile(none)))).toEqual(sent(none));
});

test('what is no card file is refused', () => {
  for (const other of [null, 'blocked', {}, [], { cards: [] }, { count: 1, cards: { all: [] } }])
    expect(() => unpackedFile(other)).toThrow();
});
