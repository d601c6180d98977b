import { expect, test } from 'vitest';
import { cardFileWith, cardWith } from '../../domain/finder/card.fixture.ts';
import { cardFileShape, formerShape } from './card-file.ts';

const pin = { latitude: 53, longitude: -2, approximate: false, place: 'Hall' };
const file = cardFileWith({
  cards: [
    cardWith({
      slug: 'chess',
      pins: [pin],
      times: [{ words: 'Tuesdays', slots: ['tuesday after-school'], pattern: 0, starts: '16:00' }],
      lone: true,
    }),
  ],
});
/** As it comes over the network. */
const sent = () => JSON.parse(JSON.stringify(file));

test('a file of cards is known for what it is', () => {
  expect(cardFileShape(sent())).toBe(true);
});

test('what is not one is refused, whatever it is', () => {
  for (const other of [null, undefined, '', 'blocked', 0, true, [], {}, { cards: [] }, { error: 'blocked' }, [sent()]])
    expect(cardFileShape(other)).toBe(false);
});

test('a card with any one of its parts missing or of another kind is refused', () => {
  for (const part of Object.keys(file.cards[0]!)) {
    for (const value of part === 'lone' ? [{ odd: 1 }] : [undefined, { odd: 1 }]) {
      const spoilt = sent();
      spoilt.cards[0][part] = value;
      expect(cardFileShape(spoilt), part).toBe(false);
    }
  }
  for (const part of Object.keys(file)) {
    const spoilt = sent();
    delete spoilt[part];
    expect(cardFileShape(spoilt), part).toBe(false);
  }
});

test('a newer file with more in it is still read', () => {
  const newer = sent();
  newer.more = 1;
  newer.cards[0].more = 'something new';
  expect(cardFileShape(newer)).toBe(true);
});

test('what became of a listing has a shape too', () => {
  const gone = { slug: 'a', name: 'A', interests: [], years: [null, 6], pins: [], now: { state: 'gone' } };
  expect(formerShape([gone])).toBe(true);
  expect(formerShape([])).toBe(true);
  for (const other of [{}, null, [null], [{ ...gone, now: 'gone' }], [{ ...gone, years: [1] }]])
    expect(formerShape(other)).toBe(false);
});
