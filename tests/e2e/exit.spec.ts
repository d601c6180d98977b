/** “Exit this page”: gone at once, and Back never shows the site again. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { builtPages } from './lib/built.ts';
import { refuseAllStorage } from './lib/refused.ts';
import { expect, test } from './lib/test.ts';

const worry = 'north-primary/young-line/';
const weather = 'https://weather.example.org/';
const searchEngine = 'https://search.example.org/';

test.use({ ownClock: true });

test.beforeEach(async ({ page, watch }) => {
  // Leaving is the one thing that asks another website for a page.
  watch.expectFault(/asked another website: https:\/\/(?:weather|search)\.example\.org\//);
  await neutralPages(page.context());
});

async function neutralPages(context: BrowserContext) {
  for (const [url, title] of Object.entries({ [weather]: 'Weather', [searchEngine]: 'Search' }))
    await context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>${title}</title><p>${title}` }),
    );
}

/** From now on, every frame in which a word of the site could be read. */
async function wordsSeen(page: Page, home: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeBinding('fingerpostSeen', (_source, words: string) => seen.push(words));
  await page.addInitScript((origin) => {
    if (location.origin !== origin) return;
    const look = () => {
      const words = document.body?.innerText.trim();
      if (words) (window as unknown as { fingerpostSeen(words: string): void }).fingerpostSeen(words.slice(0, 60));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, new URL(home).origin);
  return seen;
}

const exitButton = (page: Page) => page.locator('.button.exit');

test('the button is on pages about worries, and on no ordinary club’s page @browsers', async ({ page }) => {
  for (const path of [worry, 'help/', 'exit/']) {
    await page.goto(path);
    await expect(exitButton(page), path).toBeVisible();
  }
  for (const path of ['north-primary/chess-club/', 'north-primary/', 'north-primary/all/', 'about/']) {
    await page.goto(path);
    await expect(exitButton(page), path).toHaveCount(0);
  }
});

test('X-01 without JavaScript the button and its hidden twin are plain links', () => {
  const page = builtPages().find(({ path }) => path === `${worry}index.html`)?.text ?? '';
  const links = [...page.matchAll(/<a [^>]*data-exit-link[^>]*>/g)].map(([tag]) => tag);
  expect(links).toHaveLength(2);
  for (const tag of links) {
    expect(tag).toContain(`href="${weather}"`);
    expect(tag).toContain('rel="nofollow noopener noreferrer"');
  }
});

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the button': (page) => exitButton(page).click({ noWaitAfter: true }),
  'the hidden link': async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Exit this page');
    await page.keyboard.press('Enter');
  },
  'Shift three times': async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  },
};
for (const [name, exit] of Object.entries(ways)) {
  test(`X-02 by ${name} the page is blank in under 200 ms, though the other website never answers @browsers`, async ({
    page,
    watch,
  }) => {
    await page.context().unroute(weather);
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    await page.context().route(weather, async (route) => {
      await held;
      await route.abort();
    });
    await page.goto(worry);
    await expect(exitButton(page)).toBeVisible();
    const { promise: blank, resolve: tell } = Promise.withResolvers<{ after: number; words: string; title: string }>();
    await page.exposeBinding('fingerpostBlank', (_source, told) => tell(told));
    await page.reload();
    await page.evaluate(() => {
      let from = 0;
      for (const type of ['pointerdown', 'keydown'])
        addEventListener(type, () => (from = performance.now()), { capture: true });
      new MutationObserver(() => {
        const told = { after: performance.now() - from, words: document.body.innerText.trim(), title: document.title };
        (window as unknown as { fingerpostBlank(told: object): void }).fingerpostBlank(told);
      }).observe(document.documentElement, { attributeFilter: ['style'] });
    });
    await exit(page);
    const { after, words, title } = await blank;
    expect(after).toBeLessThan(200);
    expect({ words, title }).toEqual({ words: '', title: '' });
    watch.expectFault(/net::ERR_FAILED/);
    letGo();
  });
}

test('X-03 writing capital letters never leaves, nor do presses far apart @browsers', async ({ page }) => {
  await page.clock.install();
  await page.goto(worry);
  await page.keyboard.type('ABC');
  for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
  await page.keyboard.press('Shift');
  await expect(page.locator('[data-exit-said]')).toHaveText('Shift, press 2 more times to exit.');
  await page.keyboard.press('Shift');
  await expect(page.locator('[data-exit-said]')).toHaveText('Shift, press 1 more time to exit.');
  await expect(page.locator('.exit-dots .on')).toHaveCount(2);
  await page.clock.fastForward(5000);
  await expect(page.locator('[data-exit-said]')).toHaveText('');
  await page.keyboard.press('Shift');
  await expect(page.locator('.exit-dots .on')).toHaveCount(1);
  expect(page.url()).toContain(worry);
});

test('X-04 X-08 what it cannot do is told: sticky keys, history, filters', async ({ page }) => {
  await page.goto(worry);
  await page.getByRole('link', { name: /^How it works ?: leaving a page quickly$/ }).click();
  for (const words of ['sticky keys', 'history', 'filters', 'scripts are switched off', 'cookies are blocked'])
    await expect(page.locator('main')).toContainText(words);
});

for (const [name, exit] of Object.entries({
  'the button': (page: Page) => exitButton(page).click(),
  'its middle click': (page: Page) => exitButton(page).click({ button: 'middle' }),
  'Shift three times': ways['Shift three times']!,
}))
  test(`by ${name} it leaves where no other script has come, and Back shows nothing`, async ({ page, watch }) => {
    watch.expectFault(/Failed to load|ERR_FAILED/);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('help/');
    await page.goto(worry);
    await exit(page);
    await expect(page).toHaveTitle('Weather');
    await pressBack(page);
    await expect(page).toHaveTitle('Weather');
    expect(await page.evaluate(() => window.name)).toBe('');
  });

test('Shift with a click of the mouse marks text, and never leaves', async ({ page }) => {
  await page.goto(worry);
  for (let press = 0; press < 4; press++) {
    await page.keyboard.down('Shift');
    await page.mouse.click(600, 500);
    await page.keyboard.up('Shift');
  }
  await expect(page.locator('.exit-dots .on')).toHaveCount(0);
  expect(page.url()).toContain(worry);
});

const path = ['north-primary/', 'north-primary/chess-club/', 'help/', 'north-primary/all/', 'about/', worry];
for (const depth of [1, 3, 6]) {
  test(`X-05 after leaving from page ${depth} of a visit, Back shows no word of the site${depth === 3 ? ' @browsers' : ''}`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(searchEngine);
    for (const each of path.slice(-depth)) await page.goto(each);
    await expect(exitButton(page)).toBeVisible();
    await exitButton(page).click();
    await expect(page).toHaveTitle('Weather');
    await goBackUnseen(page, baseURL as string, depth);
  });
}

/** Back as often as there were pages: the neutral page each time, and in the end where the visit began. */
async function goBackUnseen(page: Page, home: string, depth: number): Promise<void> {
  const seen = await wordsSeen(page, home);
  let weathers = 0;
  page.on('response', (response) => {
    if (response.url() === weather) weathers++;
  });
  for (let press = 1; press < depth; press++) {
    await pressBack(page);
    await expect.poll(() => weathers).toBe(press);
    await expect(page).toHaveTitle('Weather');
  }
  await pressBack(page);
  await expect(page).toHaveTitle('Search');
  expect(seen).toEqual([]);
}

/** The page may be gone before it answers. */
async function pressBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => {});
}

test('X-05 nor where the browser keeps pages in memory to go back to', async ({ launchOptions, baseURL }) => {
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const context = await browser.newContext({ baseURL: baseURL as string });
  await neutralPages(context);
  const page = await context.newPage();
  await page.goto(searchEngine);
  for (const each of path.slice(-3)) await page.goto(each);
  await exitButton(page).click();
  await expect(page).toHaveTitle('Weather');
  await goBackUnseen(page, baseURL as string, 3);
  await browser.close();
});

test('X-06 what was kept on the device stays, and a new visit takes the mark of leaving away @browsers', async ({
  page,
}) => {
  await page.goto(worry);
  await page.evaluate(() => localStorage.setItem('something-kept', 'yes'));
  await exitButton(page).click();
  await expect(page).toHaveTitle('Weather');
  await page.goto('about/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 1]);
  await page.goto('help/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /about/i })).toBeVisible();
});

test('X-07 leaving asks for the other page alone, and does not say where from @browsers', async ({ page, watch }) => {
  let referer: string | undefined = 'not asked';
  await page.context().route(weather, (route) => {
    referer = route.request().headers().referer;
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  await page.goto(worry);
  await page.waitForLoadState('networkidle');
  const before = watch.requests.length;
  await exitButton(page).click();
  await expect(page).toHaveTitle('Weather');
  expect(watch.requests.slice(before)).toEqual([weather]);
  expect(referer).toBeUndefined();
});

test('with storage refused the button still leaves, and a line says that Back shows the page again @browsers', async ({
  page,
}) => {
  const line = page.getByText('On this device, Back shows this page again.');
  await page.goto(worry);
  await expect(line).toBeHidden();
  await refuseAllStorage(page);
  await page.goto(worry);
  await expect(line).toBeVisible();
  await exitButton(page).click();
  await expect(page).toHaveTitle('Weather');
});
