/** What the built site asks of a browser is no newer than what is promised (src/site/browsers.ts). */
import { oldestBrowsers } from '../../src/site/browsers.ts';
import { needsOfScripts, needsOfStyle, parseScript } from '../lib/browser-needs.ts';
import { builtFiles, builtPages } from './lib/built.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

/** The editor’s page asks for more: its guide says which browsers. */
const files = () => builtFiles().filter(({ path }) => !path.startsWith('admin/'));
const scripts = () => files().filter(({ path }) => path.endsWith('.js'));
const styles = () => files().filter(({ path }) => path.endsWith('.css'));

/** Newer than the promise, and why an older browser does as well without. */
const askedFirst: Record<string, string> = {
  BroadcastChannel: 'in try and catch: the exit guard, leaving, the shortlist in other pages',
  DecompressionStream: 'asked for first: search and map unpack with fflate where it is missing',
  '.pipeThrough()': 'with DecompressionStream only',
  '.throwIfAborted()': 'the map hands on no signal that does not know it',
  '.showModal()': 'asked for first: the QR code lies over the page by its style',
  '.share()': 'asked for first: the button is not shown where there is none',
  'Intl.Segmenter': 'asked for first: a text is then read aloud in one piece',
  '.grow()': 'WebAssembly’s table, of the search: without it, a sentence says that search is not working',
  'Error.captureStackTrace': 'fflate asks first',
  'Object.hasOwn': 'Astro, for islands with a dot in their name, of which there are none',
  '.moveBefore()': 'Preact asks first',
};

test('no script needs a method or a syntax that the oldest browsers do not have', () => {
  const needs = needsOfScripts(scripts());
  for (const need of Object.keys(askedFirst)) needs.delete(need);
  expect(Object.fromEntries(needs)).toEqual({});
});

/** What stands in a page between `<script>` and `</script>`; not data, and not files. */
const ownScripts = (text: string) =>
  [...text.matchAll(/<script(?![^>]* (?:src|type="application))([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes, code]) => ({ attributes: attributes ?? '', code: code ?? '' }),
  );

test('X-05 what keeps a left page out of sight stands in each page, before anything that it loads, and so does leaving where there is a button', () => {
  for (const { path, text } of builtPages()) {
    if (path.startsWith('admin/')) continue;
    const first = /<(?:script|link)\b[^>]*>/.exec(text)?.[0];
    expect(first, path).toMatch(/^<script data-exit="https:\/\/weather\.example\.org\/">$/);
    const hasButton = /<a [^>]*data-exit-link/.test(text);
    const names = ownScripts(text).map(({ attributes }) => attributes.trim().split('=')[0]);
    expect(names, path).toEqual(hasButton ? ['data-exit', 'data-leave'] : ['data-exit']);
  }
});

test('a page’s own scripts are JavaScript of 2009, those of leaving of 2015, and no file stands in their way', () => {
  const all = new Map(
    builtPages()
      .filter(({ path }) => !path.startsWith('admin/'))
      .flatMap(({ text }) => ownScripts(text))
      .map(({ attributes, code }) => [code, attributes.includes('data-leave') ? 6 : 5] as const),
  );
  expect(all.size).toBe(2);
  for (const [code, year] of all) expect(() => parseScript(code, year, 'script')).not.toThrow();
  for (const { path, text } of builtPages()) {
    if (path.startsWith('admin/')) continue;
    const blocking = [...text.matchAll(/<script [^>]*src=[^>]*>/g)].filter(
      ([tag]) => !/ (?:defer|async|type="module")/.test(tag),
    );
    expect(blocking, path).toEqual([]);
  }
});

/** Newer than the promise, and what is seen without it. */
const onlyPolish: Record<string, string> = {
  ':focus-visible': 'before Safari 15.4 and Firefox 85 the browser draws its own ring',
  ':has': 'spaces and lines, and nothing that shows, hides or gives a contrast',
  ':fullscreen': 'slides fill the screen less well',
  '@container': 'the buttons of the map stand in two rows',
  '@page': 'the browser’s own margins',
  'container-type:': 'as @container',
  'color-mix()': 'thin lines and halos in the full colour, or none',
  'aspect-ratio:': 'a crest on paper takes its own height',
  'color-scheme:': 'light form controls in the dark',
  'print-color-adjust:': 'colours on paper are as the printer’s window says',
  'outline:': 'before Safari 16.4 a ring has square corners',
  'text-decoration-thickness:': 'underlines as the browser draws them',
  'text-size-adjust:': 'the telephone may enlarge some text',
  'resize:': 'a box for text stays as large as it is',
  'scale:': 'a pin does not grow',
};

test('styles are lowered: no rule stands in a rule, and what is newer only adds polish', () => {
  const needs = new Map(
    styles().map(({ path, text }) => [path, needsOfStyle(text).filter((need) => !onlyPolish[need])]),
  );
  expect(needs.size).toBeGreaterThan(10);
  expect([...needs].filter(([, newer]) => newer.length > 0)).toEqual([]);
});

test('nothing of leaving, urgent help or hiding hangs on a selector that older browsers drop', () => {
  const rules = styles().flatMap(({ text }) => text.match(/[^{}]*:has\([^{}]*\{[^{}]*\}/g) ?? []);
  for (const rule of rules) {
    expect(rule).not.toMatch(/exit|help|hidden|band/);
    expect(rule).not.toMatch(/display:\s*none|visibility|outline:\s*(?:none|0)/);
  }
  expect(styles().some(({ text }) => /\[hidden\]\{display:none!important\}/.test(text))).toBe(true);
});

test('the pages that promise the browsers name the oldest ones', () => {
  const { chrome, safari, firefox, safari_ios } = oldestBrowsers;
  for (const path of ['accessibility/index.html', 'guides/school-it/index.html']) {
    const page = builtPages(sites.demo.folder).find((each) => each.path === path)?.text ?? '';
    for (const name of [
      `Chrome ${chrome}`,
      `Edge ${chrome}`,
      `Firefox ${firefox}`,
      `Safari ${safari}`,
      `iOS ${safari_ios}`,
    ])
      expect(page, path).toContain(name);
  }
});
