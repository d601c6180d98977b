import { expect, test } from 'vitest';
import { saidOf } from '../../tests/lib/small-folder.ts';

const about = (name: string) => saidOf({ name }).filter((said) => said.includes(' text.'));

test.each([
  'Сhess Club',
  'Chess Сlub',
  'Wеir Lane',
  'Youth Clubѕ',
  'Ноme Start',
  'Αrt Club',
  'Drama Grοup',
  'Swіm School',
])('a name with a letter of another alphabet in a word is refused: %s', (name) => {
  expect(about(name)).toEqual([expect.stringContaining('error text.lookalike, Name: ')]);
});

test('elsewhere it is told', () => {
  expect(saidOf({}, 'Come and plаy.')).toEqual([expect.stringContaining('warning text.lookalike, Text')]);
  expect(saidOf({}, 'See https://ехаmple.net/ and write to hеllo@example.org.').join()).not.toContain('text.lookalike');
  expect(about('Chess Аре Club')).toEqual([expect.stringContaining('warning text.lookalike')]);
});

test.each(['𝐂𝐡𝐞𝐬𝐬 Club', 'ｃｈｅｓｓ', 'Ⓒⓗⓔⓢⓢ', '𝒞𝒽ℯ𝓈𝓈', 'ᴄʜᴇss'])('a name in drawn letters is refused: %s', (name) => {
  expect(about(name)).toEqual([expect.stringContaining('error text.drawn')]);
});

test.each([
  'CHESS CLUB',
  'WEIR LANE YOUTH CLUB',
  'GYMNASTICS',
  'FOOTBALL 4 ALL',
  'CLWB IEUENCTID Y BALA',
  'CAFÉ CROESO',
])('a name in capitals is told: %s', (name) => {
  expect(about(name)).toEqual([expect.stringContaining('warning text.capitals, Name: ')]);
});

test.each([
  'YMCA',
  'RNLI',
  'BMX & DJ',
  'YMCA Larkbridge',
  'RSPB WEX',
  'LGBTQ+',
  'STEM 4 U',
  'Русский клуб',
  'Клуб “Матрёшка” Chess',
  'Ελληνικό σχολείο',
  'Шахи та шашки (chess)',
  '中文学校 Chinese School',
  'مدرسة اللغة العربية',
  'ਪੰਜਾਬੀ ਸਕੂਲ',
  'Clwb Tŷ’r Bont',
  'Šachový klub',
  'Cà phê và cờ',
  'Éire Óg GAA',
  'Tシャツ club',
  'H₂O explorers',
  'eSports 360°',
])('an ordinary name is welcome: %s', (name) => {
  expect(about(name)).toEqual([]);
});
