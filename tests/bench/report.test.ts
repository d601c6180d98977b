import { expect, test } from 'vitest';
import { allWithin, tableOf, withSection } from './report.ts';

const page = 'Words before.\n<!-- bench:bytes -->\nold\n<!-- /bench:bytes -->\nWords after.';

test('a new measurement replaces the old one and no other word', () => {
  const once = withSection(page, 'bytes', 'new');
  expect(once).toBe('Words before.\n<!-- bench:bytes -->\n\nnew\n\n<!-- /bench:bytes -->\nWords after.');
  expect(withSection(once, 'bytes', 'new')).toBe(once);
});

test('a page without the marks is not written to', () => {
  expect(() => withSection('Words.', 'bytes', 'new')).toThrow('put the two marks back');
});

test('a figure over its budget is said to be over', () => {
  const rows = [{ what: 'First view', budget: 14_336, measured: 15_000, unit: 'B' }];
  expect(allWithin(rows)).toBe(false);
  expect(tableOf(rows)).toContain('105% **over**');
});
