/** A browser's reader view, and a page kept without its styles, still say when, where, what it costs and how to join. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type BuiltFile, builtPages } from './lib/built.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const isListing = ({ text }: BuiltFile) => text.includes('id="listing-name"') && text.includes('class="facts card"');

/** What reader view shows of a page, in words. */
function readerWords({ text }: BuiltFile): string {
  const { document } = parseHTML(text);
  const article = new Readability(document as unknown as Document).parse();
  return plain(article?.textContent ?? '');
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const site of [sites.withHeaders, sites.demo]) {
  test(`reader view keeps when, where, cost, how to join and the telephone of every listing of ${site.content}`, () => {
    const pages = builtPages(site.folder).filter(isListing);
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const { document } = parseHTML(page.text);
      const words = readerWords(page);
      const facts = [...document.querySelectorAll('.facts dt, .facts dd p:not([hidden])')];
      const join = [...document.querySelectorAll('.join h2, .join > p, .join a[href^="tel:"]')];
      expect(facts.length, page.path).toBeGreaterThan(5);
      for (const each of [...facts, ...join]) {
        const told = plain(each.textContent ?? '');
        expect(words.includes(told), `${page.path}: “${told}”`).toBe(true);
      }
    }
  });
}

for (const site of [sites.withHeaders, sites.demo])
  test(`reader view of urgent help keeps whom to ring and text, the school’s own person first, in ${site.content}`, () => {
    const pages = builtPages(site.folder).filter(({ path }) => /^(?:[^/]+\/)?help\/index\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const { document } = parseHTML(page.text);
      expect(isProbablyReaderable(document as unknown as Document), page.path).toBe(true);
      const words = readerWords(page);
      for (const number of ['999', '0800 1111', '116 123', 'SHOUT to 85258', '111'])
        expect(words, page.path).toContain(number);
      const links = [...document.querySelectorAll('#urgent-help a, .help-schools a')];
      expect(links.length, page.path).toBeGreaterThan(4);
      for (const link of links) expect(words, page.path).toContain(plain(link.textContent ?? ''));
    }
  });

test('reader view offers the pages of years, and keeps their names and what there is on each day', () => {
  const pages = builtPages().filter(({ path }) => /\/year-\d+\/index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const { document } = parseHTML(page.text);
    const names = [...document.querySelectorAll('.year-days a[translate="no"], .rows h3')];
    if (names.length === 0) continue;
    expect(isProbablyReaderable(document as unknown as Document), page.path).toBe(true);
    const words = readerWords(page);
    for (const name of names) expect(words, page.path).toContain(plain(name.textContent ?? ''));
  }
});

test('reader view says the whole title of a page, also with a colon in it', () => {
  for (const { path, text } of [...builtPages(), ...builtPages(sites.demo.folder)]) {
    if (!/(?:year-\d+|guides\/[^/]+|exit|about)\/index\.html$/.test(path)) continue;
    const { document } = parseHTML(text);
    const title = document.title.replace(/ · [^·]*$/, '');
    const told = new Readability(document as unknown as Document).parse()?.title ?? '';
    expect(told.startsWith(title), `${path}: “${told}” for “${title}”`).toBe(true);
  }
});

test('every drawing has its width and height, so that a page without its styles can be read', () => {
  for (const { path, text } of builtPages()) {
    const { document } = parseHTML(text);
    for (const svg of document.querySelectorAll('svg'))
      expect(svg.hasAttribute('width') && svg.hasAttribute('height'), `${path}: ${svg.outerHTML.slice(0, 80)}`).toBe(
        true,
      );
  }
});

test('a listing without its styles is readable, and no drawing fills the screen', async ({ page, watch }) => {
  watch.expectFault(/\.css|Failed to load/);
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('north-primary/chess-club/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chess Club');
  await expect(page.getByText('Tuesdays, 3.30pm to 4.45pm').first()).toBeVisible();
  const sizes = await page.locator('svg').evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
  expect(Math.max(...sizes)).toBeLessThan(200);
});

test('a page saved as one file holds what matters', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  await expect(page.locator('.facts [data-next-says]')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const { data } = (await session.send('Page.captureSnapshot', { format: 'mhtml' })) as { data: string };
  const saved = data.replace(/=\r\n/g, '');
  for (const words of ['Tuesdays, 3.30pm to 4.45pm', '01632 960150', 'Just turn up', 'ZZ1 2AD'])
    expect(saved, words).toContain(words);
});
