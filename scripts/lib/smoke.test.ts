import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Expected, numbersToShow, smokeProblems } from './smoke.ts';

const expected: Expected = {
  base: '/',
  schools: [{ slug: 'high', listings: ['chess'], helplines: ['0800 1111', '85258'] }],
  addresses: ['high/old/'],
};
const page = `<html><head><link rel="stylesheet" href="/_astro/a.css"></head>
  <a href="tel:08001111">0800 1111</a> <a href="sms:85258?&amp;body=SHOUT">85258</a></html>`;

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** A built site with nothing wrong. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-smoke-'));
  for (const address of ['', 'help/', 'high/', 'high/all/', 'high/chess/', 'high/old/'])
    write(`${address}index.html`, page);
  write('404.html', page);
  write('_headers', '/*');
  write('_astro/a.css', 'a{}');
  write('high/cards.json', '{"count":0,"cards":{"all":[]}}');
  write('high/search/pagefind-entry.json', '1');
  write('high/search/index/en_1.pf_index', '1');
  write('high/search/pagefind.en_1.pf_meta', '1');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('R-04 a whole site may be published', () => {
  expect(smokeProblems(folder, expected)).toEqual([]);
});

test('C-02 the crisis lines of a nation are asked for even where the content has lost them', () => {
  expect(numbersToShow([], 'england')).toEqual(['999', '0800 1111', '116 123', '85258', '111']);
  expect(numbersToShow([], 'wales')).toEqual(['999', '0800 1111', '116 123', '85258', '111']);
  const own = { phone: '01632 960655', nations: ['wales' as const] };
  expect(numbersToShow([own], 'wales')).toContain('01632 960655');
  expect(numbersToShow([own], 'england')).not.toContain('01632 960655');
});

const faults: [name: string, break_: () => void, told: string][] = [
  ['the first page is missing', () => rmSync(join(folder, 'index.html')), 'index.html is missing'],
  ['there is no 404 page', () => rmSync(join(folder, '404.html')), '404.html is missing'],
  ['a listing has no page', () => rmSync(join(folder, 'high/chess'), { recursive: true }), 'a listing’s page'],
  ['an address on paper has no page', () => rmSync(join(folder, 'high/old'), { recursive: true }), 'may be on paper'],
  [
    'C-02 a page lacks a helpline',
    () => write('high/all/index.html', page.replaceAll('85258', '')),
    '85258 is not on it',
  ],
  ['C-02 a helpline cannot be pressed', () => write('404.html', page.replace('tel:', '')), '0800 1111 is not on it'],
  ['the stylesheet is missing', () => rmSync(join(folder, '_astro/a.css')), '/_astro/a.css is missing'],
  ['the stylesheet is empty', () => write('_astro/a.css', ''), '/_astro/a.css is missing'],
  ['the cards are cut off', () => write('high/cards.json', '{"cards":['), 'cannot be read'],
  ['the cards are something else', () => write('high/cards.json', '{"error":"none"}'), 'cannot be read'],
  [
    'the search index is missing',
    () => rmSync(join(folder, 'high/search'), { recursive: true }),
    'search would not work',
  ],
  ['S-03 a page has an inline style', () => write('help/index.html', `${page}<p style="a">`), 'style attribute'],
];

for (const [name, fault, told] of faults) {
  test(`R-04 a site is not published when ${name}`, () => {
    fault();
    expect(smokeProblems(folder, expected).join('\n')).toContain(told);
  });
}
