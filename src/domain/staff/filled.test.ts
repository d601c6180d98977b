import { expect, test } from 'vitest';
import { viewOf } from '../../../tests/lib/content.ts';
import { filledParts, filledSlides, fillersIn } from './filled.ts';
import { fillers } from './fillers.ts';

const { directory, view } = viewOf(
  {
    chess: { name: 'Chess *Club*', sessions: [{ days: ['tuesday'], starts: '15:30', ends: '16:30' }] },
    art: { name: 'Art', interests: ['art'], cost: { kind: 'free' } },
    more: { name: 'More games' },
  },
  {
    school: {
      shortName: 'Weir Lane',
      safeguarding: { role: 'Designated safeguarding lead', phone: '01632 960101' },
      view: { pin: ['chess'] },
    },
  },
);
const from = { directory, view, address: 'example.org/school' };
const text = (words: string) =>
  filledParts(words, from)
    .map((part) => (part.kind === 'text' ? part.markdown : `<${part.kind}>`))
    .join('\n')
    .replaceAll('\\', '');

test('words in double braces are filled in from the school', () => {
  expect(text('At {{school}}, tell {{ safeguarding-contact }}.')).toBe(
    'At Weir Lane School, tell the designated safeguarding lead (01632 960101).',
  );
  expect(text('{{how-many}} things for {{years}} at {{address}}')).toBe(
    '3 things for Reception to Year 6 at example.org/school',
  );
});

test('some listings are of different kinds, those that the school shows first before others', () => {
  expect(text('{{some-listings: 2}}')).toBe(
    '- [Chess *Club*](/school/chess/): Tuesdays, 3.30pm to 4.30pm; in person; ask about the cost\n- [Art](/school/art/): in person; free',
  );
  expect(text('{{free-listings: 5}}')).toBe('- [Art](/school/art/): in person; free');
});

test('points in a quotation stay in it', () => {
  expect(
    text('> {{some-listings: 2}}')
      .split('\n')
      .every((line) => line.startsWith('> - [')),
  ).toBe(true);
});

test('a name with signs of Markdown in it stays a name', () => {
  expect(filledParts('{{example-listing}}', from)).toEqual([
    { kind: 'text', markdown: '[Chess \\*Club\\*](/school/chess/)' },
  ]);
});

test('a role is asked for where no telephone is known, and where nothing is known', () => {
  const plain = viewOf({});
  expect(filledParts('{{safeguarding-contact}}', { ...plain, address: '' })).toEqual([
    { kind: 'text', markdown: 'the safeguarding lead' },
  ]);
});

test('what cannot be filled in stays as it is written', () => {
  for (const words of ['{{schol}}', '{{some-listings: many}}', '{{some-listings}}', '{{school: 5}}', '{{constructor}}'])
    expect(text(words)).toBe(words);
});

test('bingo and the QR code stand alone between the words', () => {
  expect(filledParts('Before\n\n{{bingo: 4}}\n\nAfter\n{{qr-code}}', from)).toEqual([
    { kind: 'text', markdown: 'Before\n' },
    { kind: 'bingo', cards: 4 },
    { kind: 'text', markdown: '\nAfter' },
    { kind: 'qr-code' },
  ]);
});

test('every heading of the second level starts a slide', () => {
  const slides = filledSlides('## One\n\nA\n\n### Small\n\n## Two\n\n{{qr-code}}\n', from);
  expect(slides.map((parts) => parts.map(({ kind }) => kind))).toEqual([['text'], ['text', 'qr-code']]);
});

test('every filler gives words for a school of which little is known', () => {
  const plain = { ...viewOf({}), address: '' };
  for (const [name, filler] of Object.entries(fillers)) expect(typeof filler.fill(plain, '3'), name).toBe('string');
});

test('braces are found with their line and what stands in them', () => {
  expect(fillersIn('a {{ one }}\n\n{{two: 3}} ')).toEqual([
    { name: 'one', given: '', alone: false, line: 0 },
    { name: 'two', given: '3', alone: true, line: 2 },
  ]);
});
