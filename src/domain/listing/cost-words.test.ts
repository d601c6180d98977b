import { describe, expect, test } from 'vitest';
import { costSchema, priceSchema } from '../../schema/cost.ts';
import { costsNothing, costWords, listingCostWords, poundWords, sessionPriceWords } from './cost-words.ts';

describe('a price is said in words', () => {
  test.each([
    [{}, 'Ask about the cost'],
    [{ kind: 'free' }, 'Free'],
    [{ kind: 'pay-what-you-can' }, 'Pay what you can'],
    [{ kind: 'amount', amount: 2.5 }, '£2.50 a session'],
    [{ kind: 'amount', amount: 3, upTo: 5 }, '£3 to £5 a session'],
    [{ kind: 'amount', amount: 0.5, upTo: 1 }, '50p to £1 a session'],
    [{ kind: 'amount', amount: 3, orMore: true }, 'From £3 a session'],
    [{ kind: 'amount', amount: 25, per: 'day' }, '£25 a day'],
    [{ kind: 'amount', amount: 6.5, per: 'hour' }, '£6.50 an hour'],
    [{ kind: 'amount', amount: 4, per: 'family' }, '£4 a family'],
    [{ kind: 'amount', amount: 4, per: 'child' }, '£4 a child'],
    [{ kind: 'amount', amount: 4, per: 'person' }, '£4 a person'],
    [{ kind: 'amount', amount: 4, per: 'not-told' }, '£4'],
    [{ kind: 'amount', amount: 0 }, 'Free'],
    [{ kind: 'amount', amount: 0, upTo: 4 }, 'Up to £4 a session'],
    [{ kind: 'amount', amount: 18, per: 'half-term' }, '£18 a half term'],
  ] as const)('%j', (cost, words) => {
    expect(costWords(costSchema.parse(cost))).toBe(words);
  });

  test('pounds and pence', () => {
    expect([0.07, 0.5, 0.99, 1, 1.1, 4.35, 19.99, 1250, 1250.5].map(poundWords)).toEqual([
      '7p',
      '50p',
      '99p',
      '£1',
      '£1.10',
      '£4.35',
      '£19.99',
      '£1,250',
      '£1,250.50',
    ]);
  });
});

const listing = (cost: object, ...prices: (object | null)[]) => ({
  cost: costSchema.parse(cost),
  sessions: prices.map((price) => (price ? { price: priceSchema.parse(price) } : {})),
});

describe('a listing whose sessions cost different things says both', () => {
  test.each([
    [listing({ kind: 'free' }, null, { amount: 3 }), 'Free or £3 a session', false],
    [listing({ kind: 'amount', amount: 4.5 }, null, { amount: 5.5 }), '£4.50 to £5.50 a session', false],
    [listing({ kind: 'amount', amount: 4 }, null, { kind: 'free' }), '£4 a session or free', false],
    [listing({ kind: 'amount', amount: 4 }, null, { amount: 30, per: 'term' }), '£4 a session or £30 a term', false],
    [listing({}, { amount: 4 }, { amount: 4 }), '£4 a session', false],
    [listing({}, { kind: 'free' }, { kind: 'free' }), 'Free', true],
    [listing({}, { kind: 'free' }, null), 'Free or ask about the cost', false],
    [listing({}, null, { amount: 4 }), '£4 a session or ask about the cost', false],
    [listing({}, null, null), 'Ask about the cost', false],
    [
      listing(
        { kind: 'amount', amount: 3 },
        null,
        { amount: 6, per: 'hour' },
        { amount: 9 },
        { amount: 4, per: 'hour' },
      ),
      '£3 to £9 a session or £4 to £6 an hour',
      false,
    ],
    [listing({ kind: 'amount', amount: 0, upTo: 5 }, null, { amount: 8 }), 'Up to £8 a session', false],
    [
      listing({ kind: 'amount', amount: 3 }, null, { kind: 'free' }, { amount: 5 }),
      '£3 to £5 a session or free',
      false,
    ],
    [listing({ kind: 'free' }, null, { orMore: false }), 'Free', true],
    [listing({ kind: 'pay-what-you-can' }), 'Pay what you can', true],
    [listing({ kind: 'amount', amount: 0 }), 'Free', true],
    [listing({ kind: 'amount', amount: 3, upTo: 5 }, null, { amount: 6, orMore: true }), 'From £3 a session', false],
  ])('case %#: %s', (priced, words, nothing) => {
    expect(listingCostWords(priced)).toBe(words);
    expect(costsNothing(priced)).toBe(nothing);
  });

  test('a session says its own price, and nothing where it has none', () => {
    const words = [{ amount: 5.5 }, { kind: 'free' }, { orMore: false }].map((price) =>
      sessionPriceWords({ price: priceSchema.parse(price) }),
    );
    expect([...words, sessionPriceWords({})]).toEqual(['£5.50 a session', 'Free', null, null]);
  });
});

describe('a price that cannot be is refused with what to write', () => {
  test.each([
    [{ kind: 'amount' }, 'amount', 'is missing; write the pounds, like 2.50'],
    [{ kind: 'free', amount: 2 }, 'kind', 'must be “amount” when an amount is given'],
    [{ kind: 'amount', amount: 5, upTo: 3 }, 'upTo', 'is not more than the amount (£5)'],
    [{ kind: 'amount', amount: 3, upTo: 5, orMore: true }, 'orMore', 'keep one of the two'],
    [{ kind: 'amount', amount: 2.505 }, 'amount', 'write pounds and pence, like 2.50'],
    [{ kind: 'amount', amount: '2.50' }, 'amount', 'write pounds as a plain number'],
    [{ kind: 'amount', amount: 2, per: 'family ticket' }, 'per', 'write one of: session, hour, day'],
  ])('%j', (cost, path, message) => {
    const issue = costSchema.safeParse(cost).error?.issues[0];
    expect([issue?.path.join('.'), issue?.message]).toEqual([path, expect.stringContaining(message)]);
  });

  test('every sum in pence up to £1,000 is one', () => {
    for (let pence = 0; pence <= 100_000; pence += 7)
      expect(costSchema.safeParse({ kind: 'amount', amount: pence / 100 }).success, String(pence)).toBe(true);
  });
});
