import { expect, test } from 'vitest';
import { sessionSchema } from '../../schema/session.ts';
import { answerValue } from './answer-value.ts';

const question = { kind: 'times', path: 'sessions' } as Parameters<typeof answerValue>[0];
const [young, older] = [
  { days: ['monday'], starts: '17:00', ends: '18:00', ages: { from: 6, to: 10 }, price: { kind: 'amount', amount: 3 } },
  { days: ['monday'], starts: '18:15', ends: '19:15', ages: { from: 11, to: 16 } },
].map((given) => sessionSchema.parse(given)) as [object, object];

test('a session whose line was changed keeps its own ages and price, which no line says', () => {
  const answer = 'Mondays, 5.15pm to 6pm\nMondays, 6.15pm to 7.15pm';
  expect(answerValue(question, answer, [young, older])).toEqual({ value: [{ ...young, starts: '17:15' }, older] });
});

test('a time past midnight and a fortnight are taken; one on a wrong day is told', () => {
  expect(answerValue(question, 'Fridays, 10pm to 1am', [])).toMatchObject({
    value: [{ starts: '22:00', ends: '01:00' }],
  });
  expect(answerValue(question, 'Every other Tuesday from 6 September 2026', [])).toEqual({
    problem: expect.stringContaining('write a date that is a Tuesday, like 2026-09-08'),
  });
});
