import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';

test('black on white is 21 to 1, either way round', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
});

test('a colour does not stand out on itself', () => {
  expect(contrast('#24544F', '#24544f')).toBe(1);
});

test('#767676 is the lightest grey that text may have on white', () => {
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});
