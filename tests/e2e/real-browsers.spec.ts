/** The journeys that matter most, in browsers that Playwright does not drive: see `lib/real-browsers.ts`. */
import { expect, test } from '@playwright/test';
import { listingCode } from '../../src/domain/shortlist/listing-codes.ts';
import { packedCode } from '../../src/domain/shortlist/packed.ts';
import { readPdf } from '../lib/pdf.ts';
import { listingPages } from './lib/built.ts';
import { type LeavingSite, leavingSite } from './lib/leaving-site.ts';
import { missing, type RealBrowser, realBrowsers } from './lib/real-browsers.ts';
import { sites } from './lib/sites.ts';

const home = sites.withHeaders.url;
const worry = 'north-primary/young-line/';
const path = ['north-primary/', 'north-primary/chess-club/', 'help/', 'north-primary/all/', 'about/', worry];
const shortlist = packedCode({ items: ['chess-club', 'story-time'].map((slug) => ({ listing: listingCode(slug) })) });

for (const name of Object.keys(realBrowsers) as (keyof typeof realBrowsers)[]) {
  test.describe(`in ${name}`, () => {
    test.describe.configure({ mode: 'serial', timeout: 60_000 });
    test.skip(missing[name] !== null, missing[name] ?? '');
    let browser: RealBrowser;
    let site: LeavingSite;
    test.beforeAll(async () => {
      site = await leavingSite();
      browser = await realBrowsers[name]();
    });
    test.afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    /** Waits until the page answers so. */
    const soon = (expression: string) => expect.poll(() => browser.ask(expression).catch(String), { timeout: 15_000 });
    const words = (selector: string) => `(document.querySelector(${JSON.stringify(selector)}) || {}).innerText`;

    for (const depth of [1, 3, 6]) {
      test(`X-05 after leaving from page ${depth} of a visit, Back shows no frame of the site`, async () => {
        await browser.open(site.search);
        for (const each of path.slice(-depth)) await browser.open(site.home + each);
        await soon('document.querySelector(".button.exit") !== null && document.readyState').toBe('complete');
        await expect.poll(() => site.seen().join()).toContain(worry);
        if (depth === 3) for (let press = 0; press < 3; press++) await browser.press('Shift');
        else await browser.ask('void document.querySelector(".button.exit").click()').catch(() => {});
        await soon('document.title').toBe('Weather');
        site.seen();
        for (let press = 1; press <= depth; press++) {
          await browser.ask('void setTimeout(() => history.back(), 50)').catch(() => {});
          if (press === depth) await soon('document.title').toBe('Search');
          else {
            // The page that Back leads to is gone before it is seen, and the neutral one stands there again.
            await new Promise((resolve) => setTimeout(resolve, 400));
            await soon('document.title').toBe('Weather');
          }
        }
        expect(site.seen()).toEqual([]);
      });
    }

    test('urgent help can be read: dark on light or light on dark, and what is hidden is hidden', async () => {
      await browser.open(`${home}north-primary/chess-club/`);
      const contrast = await browser.ask<number>(`(${contrastOf})(document.querySelector('.band .urgent'))`);
      expect(contrast).toBeGreaterThan(4.5);
      const shown = 'Array.from(document.querySelectorAll("[hidden]")).filter((each) => each.offsetHeight > 0).length';
      expect(await browser.ask(shown)).toBe(0);
      expect(await browser.ask(words('#urgent-help'))).toContain('0800 1111');
      expect(await browser.ask(words('main'))).toContain('Tuesdays, 3.30pm to 4.45pm');
    });

    test('the finder finds, and what is added stands on the shortlist', async () => {
      await browser.open(`${home}north-primary/#q=footy`);
      await soon(words('.results h3')).toBe('Free Football Tuesdays');
      await browser.ask('void document.querySelector(".results .add").click()');
      await soon('document.querySelector(".results .add").getAttribute("aria-pressed")').toBe('true');
      await browser.ask('void document.querySelector("nav a[href*=shortlist]").click()');
      await soon(words('.pick h2')).toBe('Free Football Tuesdays');
    });

    test('a link to a shortlist shows what is on it', async () => {
      await browser.open(`${home}north-primary/shortlist/#${shortlist}`);
      await soon('Array.from(document.querySelectorAll(".pick h2")).map((each) => each.innerText).join()').toBe(
        'Chess Club,Story Time',
      );
    });

    test('what did not come, comes when it is asked for again: the cards, the map, help, the code of a shortlist', async () => {
      const press = (name: string) =>
        browser.ask(
          `void Array.from(document.querySelectorAll('button')).find((each) => each.offsetHeight > 0 && each.innerText.trim() === ${JSON.stringify(name)}).click()`,
        );
      site.fail(/cards\.json/);
      await browser.open(`${site.home}north-primary/`);
      await soon(words('.finder-notice')).toContain('Search and filters are not working just now.');
      site.fail(/ResultsMap|part\.|Qr/);
      await browser.ask('void (window.isOld = true)');
      await press('Load the page again');
      await soon('!window.isOld && document.querySelector(".finder fieldset:enabled") !== null').toBe(true);
      await press('Map');
      await soon(words('main')).toContain('The map is not working just now.');
      const type = (text: string) =>
        browser.ask(`void (function () {
          const box = document.querySelector('#finder-q');
          box.value = ${JSON.stringify(text)};
          box.dispatchEvent(new Event('input', { bubbles: true }));
        })()`);
      // Words that nobody could look at may say anything.
      await type('i want to kill');
      await soon(words('.help-now')).toContain('Is something wrong? You can talk to someone now');
      site.fail(null);
      await type('i want to kill myself');
      await soon(words('.help-now h2')).toBe('You can talk to someone now');
      await type('');
      await press('List');
      await press('Map');
      await soon('document.querySelector("[data-testid=results-map]") !== null').toBe(true);
      site.fail(/Qr/);
      await browser.open(`${site.home}north-primary/shortlist/#${shortlist}`);
      await soon('document.querySelectorAll(".pick h2").length').toBe(2);
      await press('Share');
      await soon(words('main')).toContain('The code could not be drawn.');
      site.fail(null);
      await press('Share');
      await press('Share');
      await soon('document.querySelector(".qr svg, .qr img, .qr canvas") !== null').toBe(true);
    });

    for (const [of, { url, folder }] of [
      ['the tests', sites.withHeaders],
      ['the demo', sites.demo],
    ] as const)
      test(`A-11 every listing of ${of} prints on one sheet of A4`, async () => {
        test.skip(
          browser.pdf === undefined,
          `NOT TESTED: ${name} makes no PDF file for a test; print a listing by hand in a browser of its kind`,
        );
        test.setTimeout(400_000);
        const listings = listingPages(folder);
        expect(listings.length).toBeGreaterThan(20);
        const wrong: string[] = [];
        for (const path of listings) {
          await browser.open(url + path);
          await browser.ask('document.fonts.ready.then(() => true)');
          const { pages, sizes } = await readPdf((await browser.pdf?.()) ?? Buffer.of());
          if (pages.length !== 1 || String(sizes[0]) !== '210,297') wrong.push(`${path}: ${pages.length}, ${sizes[0]}`);
        }
        expect(wrong).toEqual([]);
      });

    // The last one: Firefox may ask which programme writes letters, and then opens nothing more.
    test('a change to a listing becomes a letter', async () => {
      await browser.open(`${home}suggest/chess-club/`);
      await soon('document.querySelector("input[value=\\"01632 960150\\"]") !== null').toBe(true);
      await browser.ask(`void (function () {
        addEventListener('click', (event) => event.target.closest('a[href^="mailto:"]') && event.preventDefault(), true);
        document.querySelector('input[value="01632 960150"]').value = '01632 960199';
        Array.from(document.querySelectorAll('button')).find((each) => /Write it/.test(each.innerText)).click();
      })()`);
      await soon('(document.querySelector("textarea[readonly]") || {}).value').toContain('01632 960199');
    });
  });
}

/** In the page: how far the text of an element stands out from what is behind it (WCAG 2.2). */
const contrastOf = `function (element) {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((each) => each / 255).map((each) => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = element;
  while (parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const both = [light(getComputedStyle(element).color), light(getComputedStyle(behind).backgroundColor)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}`;
