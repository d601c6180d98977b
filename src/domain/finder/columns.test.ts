import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf, valuesIn } from './columns.ts';

/** Over the network and back. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('columns give back every list of values that JSON can hold', () => {
  const few = fc.constantFrom<unknown>('a', 'b', 1, null, ['a'], []);
  const rows = fc.record(
    { name: fc.string(), kind: few, more: fc.array(fc.record({ at: few })) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(rows), fc.array(fc.jsonValue()), fc.array(few)), (given) => {
      const values = sent(given);
      expect(valuesIn(sent(columnOf(values)), values.length)).toEqual(values);
    }),
  );
});

test('more than 64 and more than 4,096 different values keep apart', () => {
  for (const different of [1, 2, 64, 65, 4096, 4097]) {
    const values = Array.from({ length: different * 3 }, (_, place) => `value ${place % different}`);
    expect(valuesIn(sent(columnOf(values)), values.length)).toEqual(values);
  }
});

test('what comes again and again is written once', () => {
  const times = Array.from({ length: 400 }, (_, place) => [{ words: `Tuesdays at ${place % 5}`, slots: ['tuesday'] }]);
  expect(JSON.stringify(columnOf(times)).length).toBeLessThan(JSON.stringify(times).length / 10);
});

test('half a column is none', () => {
  expect(() => valuesIn({ all: ['a', 'b'] }, 3)).toThrow();
});
