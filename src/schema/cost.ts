/** What something costs. */
import { z } from 'zod';
import { oneLine, oneOf, onOff, pounds, yesNoAsk } from './fields.ts';
import { rule } from './rule.ts';

export const costKinds = ['free', 'pay-what-you-can', 'amount', 'not-told'] as const;
/** What people write of what an amount pays for. */
const perMeant = {
  season: 'not-told, and say in the note that it is for a season',
  termly: 'term',
  halftermly: 'half-term',
  halfterm: 'half-term',
  class: 'session',
  lesson: 'session',
  visit: 'session',
  time: 'session',
  annum: 'year',
  annual: 'year',
  adult: 'person',
  household: 'family',
};

const priceKinds = ['free', 'pay-what-you-can', 'amount'] as const;
export const costPer = [
  'session',
  'hour',
  'day',
  'week',
  'month',
  'half-term',
  'term',
  'year',
  'block',
  'course',
  'person',
  'child',
  'family',
  'not-told',
] as const;

const answer = (title: string, description: string) =>
  yesNoAsk()
    .default('ask')
    .meta({ title, description, examples: ['yes'] });

/** How much: the same boxes for a listing and for one session of it. */
const howMuch = {
  amount: pounds()
    .optional()
    .meta({ title: 'How much', description: 'In pounds. For £3 to £5, write the 3 here.', examples: [2.5] }),
  upTo: pounds()
    .optional()
    .meta({ title: 'Up to', description: 'In pounds, where it is not one price: for £3 to £5, the 5.', examples: [5] }),
  orMore: onOff()
    .optional()
    .meta({ title: 'Or more', description: 'The amount is the lowest price: “from £3”.', examples: [true] }),
};

interface HowMuch {
  amount?: number;
  upTo?: number;
  orMore?: boolean;
}

function inOrder<T extends HowMuch>() {
  return [
    rule<T>(['amount', 'upTo'], ({ amount, upTo }, tell) => {
      if (upTo === undefined) return;
      if (amount === undefined) tell('amount', 'is missing; write the lowest price', 'required');
      else if (upTo <= amount)
        tell('upTo', `is not more than the amount (£${amount}); leave it out where there is one price`, 'range.order');
    }),
    rule<T>(['upTo', 'orMore'], ({ upTo, orMore }, tell) => {
      if (orMore && upTo !== undefined)
        tell('orMore', 'cannot be on beside “Up to”; keep one of the two', 'cost.contradiction');
    }),
  ] as const;
}

export const costSchema = z
  .strictObject({
    kind: oneOf(costKinds)
      .default('not-told')
      .meta({
        title: 'Cost',
        description: 'Free, pay what you can, or an amount.',
        examples: ['free'],
        choices: { amount: 'An amount', 'not-told': 'Nobody has told us' },
      }),
    ...howMuch,
    per: oneOf(costPer)
      .default('session')
      .meta({
        title: 'For each',
        description: 'What the amount pays for.',
        examples: ['session'],
        choices: { 'half-term': 'Half term', 'not-told': 'Nobody has told us' },
        meant: perMeant,
      }),
    firstSessionFree: answer('First session free', 'Can a child try it once for nothing?'),
    bursary: answer('Help with the cost', 'Is there a bursary, a reduced price or a hardship fund?'),
    kit: oneLine(200)
      .optional()
      .meta({
        title: 'Kit',
        description: 'What a child needs, and whether it can be borrowed.',
        examples: ['Trainers. We lend bats.'],
      }),
    holidayActivities: answer(
      'Holiday activities (HAF)',
      'Free holiday places for children who get free school meals.',
    ),
    freeSchoolMeals: answer(
      'Free with free school meals',
      'Does it cost nothing for children who get free school meals?',
    ),
    note: oneLine(240)
      .optional()
      .meta({
        title: 'More about the cost',
        description: 'Reduced prices, what else there is to pay.',
        examples: ['Brothers and sisters half price'],
      }),
  })
  .check(
    rule(['kind', 'amount'], ({ kind, amount }, tell) => {
      if (kind === 'amount' && amount === undefined)
        tell('amount', 'is missing; write the pounds, like 2.50', 'required');
      if (kind !== 'amount' && amount !== undefined)
        tell('kind', 'must be “amount” when an amount is given', 'cost.contradiction');
    }),
    ...inOrder(),
  );

/** The price of one session, where it is not that of the listing. */
export const priceSchema = z
  .strictObject({
    kind: oneOf(priceKinds)
      .optional()
      .meta({
        title: 'Cost',
        description: 'Free, pay what you can, or an amount.',
        examples: ['free'],
        choices: { amount: 'An amount' },
      }),
    ...howMuch,
    per: oneOf(costPer)
      .optional()
      .meta({
        title: 'For each',
        description: 'What the amount pays for: a session, if left out.',
        examples: ['day'],
        choices: { 'half-term': 'Half term', 'not-told': 'Nobody has told us' },
        meant: perMeant,
      }),
  })
  .check(
    rule(['kind', 'amount'], ({ kind, amount }, tell) => {
      if (kind === 'amount' && amount === undefined)
        tell('amount', 'is missing; write the pounds, like 2.50', 'required');
      if (kind !== undefined && kind !== 'amount' && amount !== undefined)
        tell('kind', 'must be “amount” when an amount is given', 'cost.contradiction');
    }),
    ...inOrder(),
  );

export type Cost = z.output<typeof costSchema>;
export type Price = z.output<typeof priceSchema>;
export type CostPer = (typeof costPer)[number];
