/** What a telephone downloads of a school's page: the budgets of docs/benchmarks.md, on the demo. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const { folder } = sites.demo;
const schools = ['weir-lane-primary', 'larkbridge-high'];
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** Compressed, each file alone. */
const bytesOf = (paths: Iterable<string>) =>
  [...paths].reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0);
const ownScript = /<script data-(?:exit|leave)[^>]*>[\s\S]*?<\/script>/g;
const linkedIn = (html: string, link: RegExp) => [...html.matchAll(link)].map(([, path]) => path!);

/** These scripts, and all that they import. */
function withImports(paths: readonly string[]): Set<string> {
  const found = new Set(paths);
  for (const path of found)
    for (const [, other] of read(path).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      found.add(join(dirname(path), other!));
  return found;
}

/** What these ask for later; not what somebody has to press for. */
function askedLater(paths: Iterable<string>): string[] {
  const pressedFor = /\/(?:NearBox|ResultsMap|postcode-point)\.[^/]+$/;
  return [...paths]
    .flatMap((path) =>
      [...read(path).matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, other]) => join(dirname(path), other!)),
    )
    .filter((path) => !pressedFor.test(path));
}

for (const school of schools) {
  const page = `${school}/index.html`;

  test(`the first view of ${school} is at most 14 KB of HTML and CSS`, () => {
    const styles = linkedIn(read(page), /<link rel="stylesheet" href="([^"]+)">/g);
    expect(styles.length).toBeGreaterThan(1);
    expect(bytesOf([page, ...styles])).toBeLessThanOrEqual(14 * 1024);
  });

  test(`so is that of every listing and year page of ${school}`, () => {
    const pages = readdirSync(join(folder, school)).filter((name) =>
      existsSync(join(folder, school, name, 'index.html')),
    );
    const htmls = pages
      .filter((name) => /^year-/.test(name) || read(join(school, name, 'index.html')).includes('class="listing'))
      .map((name) => join(school, name, 'index.html'));
    expect(htmls.length).toBeGreaterThan(50);
    for (const path of htmls) {
      // What is linked in the head is waited for; the rest of a listing has its own file, further down.
      const styles = linkedIn(read(path).split('<body')[0]!, /<link rel="stylesheet" href="([^"]+)">/g);
      expect(styles.length).toBeGreaterThan(1);
      // Leaving stands in the page itself, where two files of 3 KB were waited for before: it is counted apart.
      const html = read(path);
      const own = gzipSync(html, { level: 9 }).length - gzipSync(html.replace(ownScript, ''), { level: 9 }).length;
      expect(own, path).toBeLessThanOrEqual(1200);
      expect(bytesOf([path, ...styles]) - own, path).toBeLessThanOrEqual(14 * 1024);
    }
  });

  test(`the finder of ${school} is at most 70 KB of JavaScript, and the page names all that it needs at once`, () => {
    const named = linkedIn(read(page), /<(?:script|link)[^>]* (?:src|href)="([^"]+\.js)"/g);
    const needed = withImports([...named, ...linkedIn(read(page), /(?:component|renderer)-url="([^"]+)"/g)]);
    const ofIslands = withImports(linkedIn(read(page), /(?:component|renderer)-url="([^"]+)"/g));
    expect([...ofIslands].filter((path) => !named.includes(path))).toEqual([]);
    expect(needed.size).toBeGreaterThan(5);
    const later = withImports(askedLater(needed));
    expect([...later].some((path) => /\/part\./.test(path))).toBe(true);
    expect(bytesOf(new Set([...needed, ...later]))).toBeLessThanOrEqual(70 * 1024);
  });

  test(`what is printed of ${school} delays nobody who reads it on a screen`, () => {
    const [printed] = linkedIn(read(page), /<link rel="stylesheet" href="([^"]+)" media="print">/g);
    expect(existsSync(join(folder, printed ?? ''))).toBe(true);
    expect(read(printed!)).toContain('@media print');
  });
}

test('the rules for words of trouble are one text of at most 33 KB, asked for after the page', () => {
  const texts = readdirSync(join(folder, '_astro')).filter((name) => /^phrases\..+\.txt$/.test(name));
  expect(texts).toHaveLength(1);
  expect(bytesOf([`_astro/${texts[0]}`])).toBeLessThanOrEqual(33 * 1024);
  for (const school of schools) expect(read(`${school}/index.html`)).not.toContain(texts[0]);
});

test('visitors are sent Preact, and React to nobody but editors', () => {
  const scripts = withImports(
    linkedIn(read('larkbridge-high/shortlist/index.html'), /(?:component|renderer)-url="([^"]+)"/g),
  );
  const texts = [...scripts].map(read).join();
  expect(texts).toContain('__k');
  expect(texts).not.toMatch(/react-dom|reactFiber|Minified React error/);
});
