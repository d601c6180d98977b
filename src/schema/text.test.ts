import { expect, test } from 'vitest';
import { listingText, readWith, saidOf } from '../../tests/lib/small-folder.ts';
import { fileText } from '../reading/write-file.ts';
import { oneLine, paragraph } from './text.ts';

test.each([
  '=1+1',
  '+1+1',
  '@SUM(A1)',
  '-cmd',
  '＝1+1',
  '＋1',
  '－cmd',
  '＠SUM(A1)',
  '﹦1',
  '−SUM(A1)',
  '=HYPERLINK("x")',
])('S-09: no line starts as a formula: %s', (text) => {
  expect(oneLine(100).safeParse(text).success).toBe(false);
});

test('S-09: no paragraph does either; dashes and sums are welcome', () => {
  for (const text of ['=1+1', '＝1+1', '@SUM(A1)', '-cmd', '+SUM(A1)'])
    expect(paragraph(100).safeParse(text).success).toBe(false);
  for (const text of ['- tea\n- cake', '- 5 pounds', '+ 3', 'a = b', '5 + 5', '–5°C'])
    expect(paragraph(100).safeParse(text).success, text).toBe(true);
});

test('a letter and its accent are one sign, in fields and in the text', () => {
  const apart = 'Cafe\u0301 Ty\u0302';
  const { content } = readWith({ 'listings/x.md': listingText({ name: apart }, `Dewch i’r ${apart}.`) });
  const entry = content.listings.get('x');
  expect(entry?.data.name).toBe('Café Tŷ');
  expect(entry?.body).toBe('Dewch i’r Café Tŷ.');
  expect(fileText('listings', entry?.data ?? {}, entry?.body ?? '')).not.toMatch(/\p{M}/u);
  expect(oneLine(20).parse('e\u0301')).toBe('é');
});

test.each(['Chess\u3164', 'Chess\u115F', 'Chess\uFFA0', 'Chess\u200B', 'Chess\u202E'])(
  'what nobody sees is refused: %#',
  (name) => {
    expect(saidOf({ name }).join()).toContain('text.invisible');
  },
);

test('a link with a password in it is refused in every text', () => {
  expect(saidOf({ summary: 'See https://me:pass@example.org.' })).toEqual([
    expect.stringContaining('error url.userinfo'),
  ]);
  expect(saidOf({}, 'Write `https://me:pass@example.org`')).toEqual([expect.stringContaining('error url.userinfo')]);
});
