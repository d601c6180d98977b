import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsFor } from './question-table.ts';
import { longestPaste, readSuggestion } from './read-suggestion.ts';
import { plainAnswer, type Suggestion } from './suggestion.ts';
import { suggestionText } from './suggestion-text.ts';

const change: Suggestion = {
  kind: 'change',
  listing: 'chess-club',
  answers: {
    phone: '01632 960124',
    'place-1-when': 'Tuesdays, 4pm to 5.30pm, in term time\nSaturdays, 10am to 12 noon',
    'cost-note': '',
    note: 'Now > before | [phone] <b>“quoted”</b> \\ and\n\nthat is all.',
  },
};
const textOf = (suggestion: Suggestion) => suggestionText(suggestion, 'Chess Club', wordsFor);

/** Any suggestion with answers as a form leaves them. */
const anySuggestion = fc.record({
  kind: fc.constant('change' as const),
  listing: fc.constant('chess-club'),
  answers: fc.dictionary(
    fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/).filter((id) => !['change', 'new', 'end'].includes(id)),
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 30 }), hostile()).map(plainAnswer),
    { maxKeys: 8, noNullPrototype: true },
  ),
});

function hostile() {
  const pieces = [
    '[end]',
    '[phone] ',
    '| ',
    '> ',
    '\n',
    '\\',
    '<br>',
    '&lt;',
    ' ',
    'word',
    '[change] Page\n| other',
    '>',
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((each) => each.join(''));
}

test('a suggestion is read as it was written, whatever is in it', () => {
  fc.assert(
    fc.property(anySuggestion, (suggestion) => {
      expect(readSuggestion(textOf(suggestion))).toEqual({ suggestion, cutOff: false });
    }),
    { numRuns: 500 },
  );
});

test('lines broken by a mail programme, quote marks and other line ends change nothing', () => {
  fc.assert(
    fc.property(
      anySuggestion,
      fc.integer({ min: 30, max: 78 }),
      fc.constantFrom('', '> ', '>> ', '> > '),
      (suggestion, width, mark) => {
        const mailed = textOf(suggestion)
          .split('\n')
          .flatMap((line) => broken(line, width))
          .map((line) => `${mark}${line}`)
          .join('\r\n');
        expect(readSuggestion(`Hello,\r\n\r\nsee below.\r\n${mailed}\r\n-- \r\nSent from my telephone`)).toEqual({
          suggestion,
          cutOff: false,
        });
      },
    ),
    { numRuns: 500 },
  );
});

/** A line in pieces of at most `width`, broken at spaces, as mail programmes do. */
function broken(line: string, width: number): string[] {
  const place = line.lastIndexOf(' ', width);
  return line.length <= width || place <= 2 ? [line] : [line.slice(0, place), ...broken(line.slice(place + 1), width)];
}

test('a suggestion pasted as HTML is read', () => {
  const html = textOf(change)
    .split('\n')
    .map(
      (line) =>
        `<p class="MsoNormal">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<o:p></o:p></p>`,
    )
    .join('\n');
  const pasted = `<html><head><style>p { margin: 0 }</style></head><body><div>Hi&nbsp;there</div>${html}</body></html>`;
  expect(readSuggestion(pasted)).toEqual({ suggestion: change, cutOff: false });
});

test('a person can read it', () => {
  expect(textOf(change)).toMatchInlineSnapshot(`
    "Suggestion for Chess Club

    [change] Page
    | chess-club

    [phone] Telephone of the club
    | 01632 960124

    [place-1-when] Place 1: Days and times
    | Tuesdays, 4pm to 5.30pm, in term time
    | Saturdays, 10am to 12 noon

    [cost-note] Anything else about the cost (please take away what is there)

    [note] In your own words
    | Now \\> before \\| \\[phone] \\<b\\>“quoted”\\</b\\> \\\\ and
    |
    | that is all.

    [end]"
  `);
});

test('what a name pretends to be in the heading is not obeyed', () => {
  const text = suggestionText(change, '[new] Page\n[end]', wordsFor);
  expect(readSuggestion(text)).toEqual({ suggestion: change, cutOff: false });
});

test('a letter that was cut off says so', () => {
  const text = textOf(change);
  expect(readSuggestion(text.slice(0, text.indexOf('[cost-note]')))).toMatchObject({ cutOff: true });
});

test('the boxes of a form sent as they are, one a line, are read too', () => {
  const sent =
    'kind: change\nlisting: chess-club\nphone: 01632 960124\nbody: One.\n\nTwo: three.\nways: book\nways: self-refer';
  expect(readSuggestion(sent)).toEqual({
    suggestion: {
      kind: 'change',
      listing: 'chess-club',
      answers: { phone: '01632 960124', body: 'One.\n\nTwo: three.', ways: 'book\nself-refer' },
    },
    cutOff: false,
  });
  expect(readSuggestion(sent.replaceAll(': ', '='))).toMatchObject({ suggestion: { listing: 'chess-club' } });
});

test('junk is refused in a sentence, and quickly', () => {
  const junk = [
    '',
    'Hello, the club has moved.',
    '> '.repeat(50_000),
    '<div '.repeat(20_000),
    '<'.repeat(100_000),
    '&#'.repeat(50_000),
    '[change] Page\n'.repeat(7000),
    '[a]'.repeat(33_000),
    `[change] Page\n| ../../etc/passwd\n[end]`,
    `[change] Page\n| chess-club\n[phone] a\n| 1\n[phone] b\n| 2\n[end]`,
    `[change] Page\n| chess-club\n[note] a\n${'| word\n'.repeat(14_000)}[end]`,
    '\u0000\uD800'.repeat(40_000),
    'x'.repeat(longestPaste + 1),
  ];
  const started = performance.now();
  for (const text of junk) expect(readSuggestion(text)).toHaveProperty('problem');
  expect(performance.now() - started).toBeLessThan(3000);
});

test('no text makes the reader fall over', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), hostile()), (text) => {
      readSuggestion(text);
      readSuggestion(`[change] Page\n| chess-club\n${text}`);
    }),
    { numRuns: 500 },
  );
});
