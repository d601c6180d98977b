import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fitsForm } from './fits-form.ts';

const listing = (fields: string) => `---\nname: Chess\n${fields}\n---\n\nCome.\n`;

test('every sound listing fits into its form', () => {
  for (const name of readdirSync('content/listings'))
    expect(fitsForm('listings', readFileSync(`content/listings/${name}`, 'utf8')), name).toBe(true);
});

test.each([
  'places:\n  - postcode: ls1 4ap',
  'ages:\n  from: 12\n  to: 8',
  'contact:\n  phone: "12"',
  'status: published',
  'summary: ""',
])('what is only missing, or wrong as it is written, is shown in its box: %s', (fields) => {
  expect(fitsForm('listings', listing(fields))).toBe(true);
});

test.each([
  'summary: Learn to swim: five weeks',
  'websit: https://example.org',
  'cost:\n  knid: free',
  'places: The hall',
  'interests: chess',
  'type: sport',
  'ages:\n  from: eight',
  'contact:\n  phone: 01632960123',
  'publishFrom: 2 November 2026',
  'places:\n  - name: Hall\n    sessions:\n      - days: [tuesday]\n        starts: four',
  'name: Chess again',
  ' summary: x',
])('what a box would lose is not opened in boxes: %s', (fields) => {
  expect(fitsForm('listings', listing(fields))).toBe(false);
});

test.each(['', 'no front matter', '---js\nname: x\n---\n', '---\nname: Chess\n'])(
  'a file without fields that can be told apart is not opened in boxes: %j',
  (text) => expect(fitsForm('listings', text)).toBe(false),
);

test('line ends of Windows, and the mark that its editors add, change nothing', () => {
  expect(fitsForm('listings', `\uFEFF${listing('status: draft').replaceAll('\n', '\r\n')}`)).toBe(true);
});
