import { expect, test } from 'vitest';
import { listingText, readWith, saidOf } from '../../tests/lib/small-folder.ts';
import { fileText } from '../reading/write-file.ts';
import { clockTime, isoDate, slug } from './fields.ts';
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

test.each(['Chess\u3164', 'Chess\u115F', 'Chess\uFFA0', 'Chess\u202E'])('what nobody sees is refused: %#', (name) => {
  expect(saidOf({ name }).join()).toContain('text.invisible');
});

test('marks that copying brings are cleaned out of every hand-written field and text', () => {
  const marked = (text: string) => `\u202A\u2066${text.slice(0, 2)}\u200B\uFEFF${text.slice(2)}\u2069\u202C`;
  const fields = {
    name: marked('Chess Club'),
    contact: { phone: marked('01632 960123'), website: marked('https://example.org/') },
    places: [
      {
        name: 'Hall',
        postcode: marked('ZZ1 4AP'),
        sessions: [{ days: ['tuesday'], starts: marked('16:00'), from: marked('2026-09-08') }],
      },
    ],
  };
  const { content } = readWith({ 'listings/x.md': listingText(fields, marked('Come and play.')) });
  expect(content.listings.get('x')).toMatchObject({
    body: 'Come and play.',
    data: {
      name: 'Chess Club',
      contact: { phone: '01632 960123', website: 'https://example.org/' },
      places: [{ postcode: 'ZZ1 4AP', sessions: [{ starts: '16:00', from: '2026-09-08' }] }],
    },
  });
  for (const field of [oneLine(20), paragraph(20)]) expect(field.parse(marked('Chess'))).toBe('Chess');
  expect([
    isoDate().parse(marked('2026-09-08')),
    clockTime().parse(marked('16:00')),
    slug().parse(marked('chess')),
  ]).toEqual(['2026-09-08', '16:00', 'chess']);
});

test('a link with a password in it is refused in every text', () => {
  expect(saidOf({ summary: 'See https://me:pass@example.org.' })).toEqual([
    expect.stringContaining('error url.userinfo'),
  ]);
  expect(saidOf({}, 'Write `https://me:pass@example.org`')).toEqual([expect.stringContaining('error url.userinfo')]);
});
