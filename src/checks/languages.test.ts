import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';
import { isLanguage } from './languages.ts';

test.each([
  'xx',
  'zz',
  'qq',
  'gb',
  'jp',
  'cz',
  'dk',
  'ua',
  'pk',
  'bsl',
  'zzz',
  'und',
  'mul',
  'zxx',
  'xyz',
  'gr',
  'cn',
  'iq',
])('a code of no language is refused: %s', (code) => {
  expect(saidOf({ languages: ['en', code] })).toEqual([
    expect.stringContaining(`error language.unknown, Languages 2: “${code}” is no language; `),
  ]);
});

test('a country’s letters are put right', () => {
  expect(saidOf({ languages: ['bsl'] })[0]).toContain('did you mean “bfi”?');
});

test.each([
  'en',
  'cy',
  'pl',
  'ur',
  'bfi',
  'pa',
  'bn',
  'gu',
  'ta',
  'so',
  'ar',
  'ku',
  'ckb',
  'fa',
  'ps',
  'ro',
  'uk',
  'ru',
  'lt',
  'ti',
  'am',
  'yue',
  'zh',
  'tr',
  'pt',
  'sq',
  'prs',
  'ga',
  'gd',
  'kw',
  'rom',
  'isg',
  'pst',
  'pnb',
  'syl',
])('the language of a British family or sign is known: %s', (code) => {
  expect(isLanguage(code)).toBe(true);
});
