import { expect, test } from 'vitest';
import { sentencesOf, voiceFor } from './voices.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

test('a voice of the device in British English is chosen before any other English', () => {
  const british = voice('en-GB');
  expect(voiceFor([voice('en-US', { default: true }), voice('fr-FR'), british], 'en-GB')).toBe(british);
  const american = voice('en-US');
  expect(voiceFor([voice('fr-FR'), american], 'en-GB')).toBe(american);
});

test('of two British voices the one that somebody has chosen reads', () => {
  const chosen = voice('en-GB', { default: true });
  expect(voiceFor([voice('en-GB'), chosen], 'en-GB')).toBe(chosen);
});

test('a voice from the network never reads', () => {
  expect(voiceFor([voice('en-GB', { localService: false, default: true })], 'en-GB')).toBeNull();
  const local = voice('en-AU');
  expect(voiceFor([voice('en-GB', { localService: false }), local], 'en-GB')).toBe(local);
});

test('Welsh is read by a Welsh voice or not at all', () => {
  const welsh = voice('cy-GB');
  expect(voiceFor([voice('en-GB'), welsh], 'cy')).toBe(welsh);
  expect(voiceFor([voice('en-GB')], 'cy')).toBeNull();
});

test('a language is known however a device writes it', () => {
  const android = voice('en_GB');
  expect(voiceFor([voice('en-US'), android], 'en-GB')).toBe(android);
});

test('a text is read a sentence at a time, and a time of day or a price is no end of one', () => {
  expect(sentencesOf('  You sign in.\n We show you round! Ready? ', 'en-GB')).toEqual([
    'You sign in.',
    'We show you round!',
    'Ready?',
  ]);
  expect(sentencesOf('It starts at 4.30pm and costs £2.50 a week.', 'en-GB')).toHaveLength(1);
  expect(sentencesOf(' · ', 'en-GB')).toEqual([]);
});
