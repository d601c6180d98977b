import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { bandOf, themeOf } from './theme.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('words can be read on every colour a school may have, in light and dark', () => {
  fc.assert(
    fc.property(colour, colour, (main, accent) => {
      const { light, dark } = themeOf({ main, accent });
      expect(contrast(light.band, '#ffffff')).toBeGreaterThanOrEqual(7);
      expect(contrast(dark.band, '#ffffff')).toBeGreaterThanOrEqual(7);
      for (const ground of ['#ffffff', '#faf7f2', '#f1ece3', light['main-pale']])
        expect(contrast(light.link, ground), ground).toBeGreaterThanOrEqual(7);
      expect(contrast(light.main, light['on-main'])).toBeGreaterThanOrEqual(7);
      expect(contrast(dark.main, dark['on-main'])).toBeGreaterThanOrEqual(7);
      for (const ground of ['#14171a', '#1e2327', '#0f1214', dark['main-pale']])
        expect(contrast(dark.link, ground), ground).toBeGreaterThanOrEqual(7);
      expect(contrast('#1a1d21', light['main-pale'])).toBeGreaterThanOrEqual(7);
      expect(contrast('#f4f1ea', dark['main-pale'])).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('a dark colour is shown as it is, a light one darker', () => {
  expect(bandOf('#2B3F73')).toBe('#2b3f73');
  expect(bandOf('#ffd700')).not.toBe('#ffd700');
});

test('links have the school’s hue', () => {
  expect(themeOf({ main: '#2b3f73' }).light.link).toMatch(/^#[0-4]/);
  expect(themeOf({ main: '#2b3f73' }).dark.link).toMatch(/f$/);
});
