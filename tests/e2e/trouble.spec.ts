/** Filters, slow lines, half files, old tabs: the page says what is the matter and works as far as it can. */
import type { Page } from '@playwright/test';
import { packedFile, unpackedFile } from '../../src/domain/finder/packed-cards.ts';
import { shortlistCode } from '../../src/domain/shortlist/code.ts';
import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

const code = shortlistCode({ items: [{ slug: 'chess-club' }, { slug: 'free-football' }] });
const filterPage = {
  status: 200,
  contentType: 'text/html',
  body: '<!doctype html><title>Blocked</title><p>This page is blocked by your school.</p>',
};

/** Whatever the browser itself says of files that do not come. */
const anyFault = /./;

const wrongFiles: Record<string, (whole: string) => { status?: number; contentType?: string; body: string }> = {
  'a filter’s page': () => filterPage,
  'half of it': (whole) => ({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) }),
  nothing: () => ({ contentType: 'application/json', body: '' }),
  'another shape': () => ({ contentType: 'application/json', body: '{"cards":[{"slug":"chess-club"}],"choices":{}}' }),
  'a list of nothing': () => ({ contentType: 'application/json', body: '[null]' }),
  'a failing server': () => ({ status: 503, body: 'Service Unavailable' }),
};

async function answered(page: Page, pattern: string, answer: (whole: string) => object) {
  await page.route(pattern, async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill(answer(whole));
  });
}

for (const [what, answer] of Object.entries(wrongFiles)) {
  test(`with ${what} for the cards, the finder keeps its first results and says so`, async ({ page, watch }) => {
    watch.expectFault(/cards\.json|JSON/);
    await answered(page, '**/cards.json', answer);
    await page.goto('north-primary/');
    await expect(page.locator('.finder-notice')).toContainText('Search and filters are not working just now.');
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    await page.unroute('**/cards.json');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await expect(finder(page).box).toBeEnabled();
  });

  test(`with ${what} for the cards, the shortlist is not a blank page`, async ({ page, watch }) => {
    watch.expectFault(/cards\.json|JSON/);
    await answered(page, '**/cards.json', answer);
    await page.goto(`north-primary/shortlist/#${code}`);
    await expect(page.locator('main')).toContainText('The list could not be fetched just now');
    await expect(page.getByRole('main').getByRole('link', { name: 'Everything, A to Z' })).toBeVisible();
  });

  test(`with ${what} for the leaflets, the page says what can be printed`, async ({ page, watch }) => {
    watch.expectFault(/leaflets\.json|JSON/);
    await answered(page, '**/leaflets.json', answer);
    await page.goto('north-primary/leaflets/');
    await expect(page.locator('.trouble:visible')).toContainText('The leaflets could not be fetched');
  });
}

for (const [path, file, says, then] of [
  ['north-primary/leaflets/#set=listing:chess-club', 'leaflets.json', 'The leaflets could not be fetched', '.sheets'],
  [`north-primary/shortlist/#${code}`, 'cards.json', 'The list could not be fetched just now', '.pick'],
] as const)
  test(`${file} that is never answered is given up after ten seconds, and “Try again” asks anew`, async ({
    page,
    watch,
  }) => {
    watch.expectFault(/ERR_FAILED/);
    let asked = 0;
    const { promise: never, resolve: end } = Promise.withResolvers<void>();
    await page.route(`**/${file}`, async (route) => {
      asked++;
      if (asked > 1) await route.continue();
      else await never.then(() => route.abort());
    });
    await page.goto(path);
    await expect(page.getByText(/^Loading the (?:leaflets|list)…$/).filter({ visible: true })).toHaveCount(1);
    await expect.poll(() => asked).toBe(1);
    await page.clock.fastForward(10_000);
    await expect(page.locator('.trouble:visible')).toContainText(says);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(then).first()).toBeVisible();
    await expect(page.locator('.trouble:visible')).toHaveCount(0);
    end();
  });

const pages = [
  ['north-primary/', 'Search and filters need JavaScript.', 'Everything is in the A to Z list.'],
  [`north-primary/shortlist/#${code}`, 'This link needs JavaScript.', 'Everything, A to Z'],
  ['north-primary/leaflets/', 'Leaflets are put together by JavaScript.', 'everything, A to Z'],
] as const;

for (const [path, says, way] of pages) {
  test.describe(`${path} with script on`, () => {
    test('and its files blocked, works as without and says so', async ({ page, watch }) => {
      watch.expectFault(anyFault);
      await page.route('**/_astro/*.js', (route) => route.abort());
      await page.goto(path);
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.locator('#finder-q')).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: way }).first().click();
      await expect(page).toHaveURL(/\/all\/$/);
    });

    test('and its files a filter’s page, works as without and says so', async ({ page, watch }) => {
      watch.expectFault(anyFault);
      await page.route('**/*.js', (route) => route.fulfill(filterPage));
      await page.goto(path);
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.locator('.add:visible')).toHaveCount(0);
    });

    test('and its files cut off or too new, works as without and says so', async ({ page, watch }) => {
      watch.expectFault(anyFault);
      await page.route('**/_astro/*.js', async (route) => {
        // A file asked for as the page closes has no answer any more.
        const body = await route
          .fetch()
          .then((answer) => answer.text())
          .catch(() => '');
        await route.fulfill({ contentType: 'text/javascript', body: body.slice(0, -20) || '{' }).catch(() => {});
      });
      await page.goto(path);
      await expect(page.getByText(says)).toBeVisible();
    });

    test('and its files slow, says that it is coming, then where else to look, and then works', async ({ page }) => {
      const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
      await page.route('**/_astro/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByText('Loading').or(page.getByPlaceholder('Loading search…')).first()).toBeVisible();
      await expect(page.getByText(says)).toBeHidden();
      await page.clock.fastForward(10_000);
      await expect(page.getByText(says)).toBeVisible();
      letGo();
      await expect(page.getByText(says)).toBeHidden();
      await expect(page.locator('#finder-q:enabled, .pick, .sheets').first()).toBeVisible();
    });
  });
}

test('an error while the finder is drawn puts the first results back, with a sentence and a way on', async ({
  page,
  watch,
}) => {
  watch.expectFault(anyFault);
  // Everything in the file is of the right kind, and one text in it makes no sense to the finder.
  await page.route('**/cards.json', async (route) => {
    const file = await (await route.fetch()).json();
    await route.fulfill({ json: { ...file, patterns: file.patterns.map(() => 'every so often+x') } });
  });
  await page.goto('north-primary/');
  await expect(page.getByText('Search and filters are not working just now.')).toBeVisible();
  await expect(page.locator('.results > li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Everything is in the A to Z list.' })).toBeVisible();
});

test('with every kind of storage and channel refused, “Add” adds, and the shortlist is handed on', async ({ page }) => {
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refused });
    Object.defineProperty(window, 'BroadcastChannel', { value: refused });
  });
  for (const path of ['north-primary/chess-club/', 'north-primary/']) {
    await page.goto(path);
    await page.getByRole('button', { name: /^Add Chess Club/ }).click();
    await expect(page.locator('[data-add="chess-club"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-shortlist-count]').first()).toContainText('1');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /My list|Shortlist/ })
      .click();
    await expect(page.locator('.pick h2')).toHaveText(['Chess Club']);
  }
});

test('while the search’s files do not come it says so, and no answer to other letters stands there', async ({
  page,
  watch,
}) => {
  watch.expectFault(anyFault);
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/search/**', async (route) => {
    await held;
    await route.continue();
  });
  const view = finder(page);
  await view.open();
  await view.box.fill('football ');
  await expect(view.names.first()).toContainText('Football');
  await view.box.fill('chess ');
  // Names and main words answer from memory, whatever has become of the files.
  await expect(view.names.first()).toHaveText('Chess Club');
  await page.clock.fastForward(10_000);
  await expect(page.locator('.finder-notice')).toContainText('Search looks only at names and the main words just now.');
  letGo();
  await expect(page.locator('.finder-notice')).toHaveCount(0);
});

test('what is pressed while the cards are on their way is answered when they come', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/cards.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('north-primary/');
  const pressed = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = page.locator('#finder-heading');
  const before = await heading.textContent();
  await pressed('Free').click();
  await expect(pressed('Free')).toHaveAttribute('aria-pressed', 'true');
  await expect(heading).toHaveText('Searching…');
  await pressed('Games').click();
  await expect(pressed('Games')).toHaveAttribute('aria-pressed', 'true');
  go();
  await expect(heading).not.toHaveText('Searching…');
  for (const name of ['Free', 'Games']) await expect(pressed(name)).toHaveAttribute('aria-pressed', 'true');
  expect(await heading.textContent()).not.toBe(before);
  await expect(page.locator('.finder-found .card').first()).toContainText('Free');
});

test('a search that failed once comes back at the next letter', async ({ page, watch }) => {
  watch.expectFault(/search\/|Failed to (?:load|fetch)/);
  await page.route('**/search/**', (route) => route.abort());
  const view = finder(page);
  await view.open();
  await view.box.fill('ches');
  await expect(page.locator('.finder-notice')).toContainText('Search looks only at names and the main words just now.');
  await page.unroute('**/search/**');
  await view.box.fill('chess ');
  await expect(view.names.first()).toHaveText('Chess Club');
  await expect(page.locator('.finder-notice')).toHaveCount(0);
});

test('a map that failed once comes back at the next press', async ({ page, watch }) => {
  watch.expectFault(anyFault);
  await page.route('**/_astro/ResultsMap*.js*', (route) => route.abort());
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByText('The map is not working just now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
  await page.unroute('**/_astro/ResultsMap*.js*');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByTestId('results-map')).toBeVisible();
});

test('with the map’s styles blocked, a sentence stands there and no pieces of a map', async ({ page, watch }) => {
  watch.expectFault(anyFault);
  await page.route('**/_astro/map*.css', (route) => route.fulfill({ ...filterPage }));
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Map' }).click();
  await expect(page.getByText('The map is not working just now.')).toBeVisible();
  await expect(view.names.first()).toBeVisible();
});

test('after a publish an open tab says that the listings are newer', async ({ page, watch }) => {
  watch.expectFault(anyFault);
  await page.route('**/cards.json', async (route) => {
    const file = unpackedFile(await (await route.fetch()).json());
    for (const card of file.cards) card.searchId = `older-${card.searchId}`;
    await route.fulfill({ json: packedFile(file) });
  });
  const view = finder(page);
  await view.open();
  await view.box.fill('chess ');
  await expect(page.locator('.finder-notice')).toContainText('The listings have been updated');
  await page.unroute('**/cards.json');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(view.box).toHaveValue('chess');
  await expect(view.names.first()).toHaveText('Chess Club');
});

test('drawings answered by a filter’s page break nothing', async ({ page, watch }) => {
  watch.expectFault(/icons/);
  await page.route('**/icons.svg', (route) => route.fulfill(filterPage));
  const view = finder(page);
  await view.open();
  await view.box.fill('chess ');
  await expect(view.names.first()).toHaveText('Chess Club');
  await expect(page.locator('#site-drawings')).toHaveCount(0);
});

test('in a browser that cannot print, “Print” says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'print', { value: undefined }));
  await page.goto('north-primary/leaflets/#set=listing:chess-club');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByText('This browser cannot print.')).toBeVisible();
});

test('“Use my location” that is never answered says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => {};
  });
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Near my home' }).click();
  await page.getByRole('button', { name: 'Use my location' }).click();
  await expect(page.locator('.near-said')).toContainText('Asking your phone or computer');
  await page.clock.fastForward(15_000);
  await expect(page.locator('.near-said')).toContainText('has not answered');
  await expect(page.locator('.near-said')).toContainText('type a postcode or a place');
});

for (const [path, says, before, after] of [
  ['north-primary/', '.result[data-slug="chess-club"]', 'Tomorrow, 3.30pm', 'Today, 3.30pm'],
  ['north-primary/chess-club/', '.facts [data-next-says]', 'Tomorrow, 3.30pm', 'Today, 3.30pm'],
  ['north-primary/year-5/', '.is-today h3', 'Monday (today)', 'Tuesday (today)'],
  [`north-primary/shortlist/#${code}`, '.pick .pick-facts', 'Tomorrow, 3.30pm', 'Today, 3.30pm'],
] as const) {
  test(`a tab left open over midnight says the right day: ${path}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T23:59:30Z'));
    await page.goto(path);
    await expect(page.locator(says).first()).toContainText(before, { useInnerText: true });
    await page.clock.setFixedTime(new Date('2026-11-24T00:00:30Z'));
    await page.clock.runFor(30_000);
    await expect(page.locator(says).first()).toContainText(after, { useInnerText: true });
  });
}

test('in the A to Z a tab left open over midnight says what nobody has checked for long', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-04-03T22:59:00Z'));
  await page.goto('north-primary/all/');
  const row = page.locator('.rows li', { has: page.getByRole('link', { name: 'Chess Club' }) }).first();
  await expect(row).not.toContainText('Check before you go.');
  await page.clock.setFixedTime(new Date('2027-04-03T23:01:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(row).toContainText('Check before you go.');
});
