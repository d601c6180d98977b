/** One listing, on a school's page. */
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test('the first things first: what, when, where, how much, for whom, how to join @both @browsers', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  await expect(page.locator('h1')).toHaveText('Chess Club');
  await expect(page.locator('.lead')).toHaveText('Play chess with other children after school. Beginners are welcome.');
  const facts = page.locator('.facts');
  await expect(facts).toContainText('Tuesdays, 3.30pm to 4.45pm');
  await expect(facts.locator('[data-next-says]')).toContainText('Tomorrow');
  await expect(facts).toContainText('from school');
  await expect(facts).toContainText('Free');
  await expect(facts).toContainText('Ages 6 to 16');
  await expect(page.locator('.join')).toContainText('Just turn up');
});

test('the first visit answers what a shy child would ask', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const visit = page.locator('.first');
  const stops = visit.locator('.trail > li');
  await expect(stops.first()).toContainText('A leader in a green jumper waits by the blue door');
  await expect(visit).toContainText('We show you where to sit.');
  for (const question of [/watch/i, /friend/i, /parent/i]) {
    const answer = visit.locator('dl > div').filter({ hasText: question }).locator('dd').first();
    await expect(answer).toHaveText('Yes');
  }
});

test('access and support are yes, no or “ask them”, never guessed', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const access = page.locator('section', { has: page.locator('#access') });
  const answer = (question: string) => access.locator('dl > div').filter({ hasText: question }).locator('dd');
  await expect(answer('Step-free')).toHaveText('Yes');
  await expect(answer('toilet')).toHaveText('No');
  await expect(answer('loop')).toHaveText('Ask them');
  await page.goto('north-primary/minimal/');
  await expect(page.locator('section', { has: page.locator('#access') })).toContainText('They have not told us yet');
});

test('several places stand apart, each with its own times, distance and way there @browsers', async ({ page }) => {
  await page.goto('bryn-high/swim-squad/');
  const places = page.locator('.place');
  await expect(places).toHaveCount(3);
  await expect(places.nth(0)).toContainText('Mondays, 4.30pm to 5.30pm');
  await expect(places.nth(0)).toContainText('Beginners');
  await expect(places.nth(1)).toContainText('Saturdays, 8am to 9am');
  await expect(places.nth(2)).toContainText(/school holidays/i);
  for (const place of await places.all()) await expect(place).toContainText('from Bryn');
});

test('times are said as people say them: fortnightly, first Monday, single dates, a block', async ({ page }) => {
  const said: [slug: string, words: RegExp][] = [
    ['fortnightly-film', /Every other Friday/],
    ['first-monday-choir', /first Monday/i],
    ['pottery-block', /block of 6 weeks/i],
  ];
  for (const [slug, words] of said) {
    await page.goto(`bryn-high/${slug}/`);
    await expect(page.locator('#when-and-where').locator('..')).toContainText(words);
  }
  await page.goto('north-primary/holiday-camp/');
  await expect(page.locator('main')).toContainText(/16 Feb/);
});

test('the next dates leave out the school’s holidays @browsers', async ({ page }) => {
  // The last day of the autumn term; the spring term begins on Tuesday 5 January.
  await page.clock.setFixedTime(new Date('2026-12-18T20:00:00Z'));
  await page.goto('north-primary/chess-club/');
  await expect(page.locator('.facts [data-next-says]')).toContainText('Tue 5 Jan');
});

test('each school adds its own note, and only its own', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  await expect(page.locator('.note')).toContainText('Use the back gate; a teaching assistant walks over with you.');
  await expect(page.locator('main')).not.toContainText('Sixth formers');
  await page.goto('bryn-high/chess-club/');
  await expect(page.locator('.note')).toContainText('Sixth formers help to run this one.');
  await expect(page.locator('main')).not.toContainText('back gate');
});

test('G-05 what the provider told us is dated, neutral, and not a recommendation', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const safety = page.locator('.safety');
  await expect(safety).toContainText('The provider told us on 14 September 2026');
  await expect(safety).toContainText('We have not inspected it');
  await expect(safety).toContainText('does not mean that anyone recommends it');
  await expect(page.locator('main')).not.toContainText(/verified|approved|trusted|endorsed/i);
  await page.goto('north-primary/minimal/');
  await expect(page.locator('.safety')).toContainText('They have not told us yet');
});

test('G-06 worried about someone: one press from a listing to the school’s person, the NSPCC and 999', async ({
  page,
}) => {
  await page.goto('north-primary/chess-club/');
  await page.getByRole('link', { name: 'Worried about someone at an activity?' }).click();
  await expect(page.locator('main')).toContainText('NSPCC');
  await expect(page.locator('main')).toContainText('999');
  await expect(page.locator('main')).toContainText(/adult in school/i);
  await expect(page.locator('main')).toContainText(/not report it in/i);
});

test('G-03 for somebody who works alone there is no telephone or e-mail, but a grown-up or the school', async ({
  page,
}) => {
  await page.goto('north-primary/lone-guitar/');
  await expect(page.locator('.join')).toContainText('Go with a grown-up, or ask at school.');
  await expect(page.locator('main').locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('article a[href^="mailto:"]:not([href*="directory@example.org"])')).toHaveCount(0);
});

test('a hidden address shows the part of town and a distance, and says why there is no more', async ({ page }) => {
  await page.goto('bryn-high/safe-house-group/');
  const place = page.locator('.place');
  await expect(place).toContainText('Old Town');
  await expect(place).toContainText('We do not show the address, to keep people safe.');
  await expect(place).toContainText(/About .* from Bryn/);
});

test('G-08 a closed listing keeps its page, says so, and offers no way to join', async ({ page }) => {
  await page.goto('north-primary/closed-drama/');
  await expect(page.locator('main')).toContainText('This has closed.');
  await expect(page.locator('main')).toContainText('The club closed in July.');
  await expect(page.locator('.join')).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('a listing past its last day says that it is over', async ({ page }) => {
  await page.goto('bryn-high/ended-course/');
  await expect(page.locator('main')).toContainText('This is over.');
  await expect(page.locator('main')).toContainText('31 October 2026');
});

test('a paused listing says when it may be back', async ({ page }) => {
  await page.goto('north-primary/paused-judo/');
  await expect(page.locator('main')).toContainText('This is having a break.');
  await expect(page.locator('main')).toContainText('Back after Easter when the roof is mended.');
});

test('something for parents says so', async ({ page }) => {
  await page.goto('north-primary/parents-coffee/');
  await expect(page.locator('article')).toContainText(/parents (?:and|or) carers/i);
});

test('an old address leads to the new one @both @browsers', async ({ page }) => {
  await page.goto('north-primary/old-chess-club/');
  await expect(page).toHaveURL(/north-primary\/chess-club\/$/);
  await expect(page.locator('h1')).toHaveText('Chess Club');
});

test('G-08 R-02 an address whose listing or school is gone still has a page with a way on @both', async ({ page }) => {
  await page.goto('bryn-high/gone-club/');
  await expect(page.locator('h1')).toHaveText('Gone Club is not here any more');
  await page.getByRole('main').getByRole('link', { name: 'Bryn High School' }).click();
  await expect(page.locator('.finder')).toBeVisible();
  await page.goto('shut-school/gone-club/');
  await expect(page.locator('h1')).toHaveText('Gone Club is not here any more');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
});

test('“Suggest a change” leads to a form with this listing in it', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  await expect(page.getByRole('link', { name: 'Suggest a change' })).toHaveAttribute('href', /suggest\/chess-club\/$/);
});

test('S-02 the data for search engines is whole, and no text breaks out of it', async ({ page }) => {
  await page.goto('bryn-high/poison/');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  expect(json).not.toContain('<');
  expect(JSON.parse(json ?? '').name).toContain('Jerry');
});

test('a half-filled listing has no empty headings and no “undefined”', async ({ page }) => {
  await page.goto('north-primary/minimal/');
  await expect(page.locator('body')).not.toContainText(/undefined|null|NaN|\[object/);
  for (const heading of await page.locator('main h2').all()) {
    const section = heading.locator('xpath=..');
    expect(((await section.textContent()) ?? '').length).toBeGreaterThan(((await heading.textContent()) ?? '').length);
  }
});

test('a photo has its place from the start, words for who cannot see it, and whose it is @both', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const photo = page.locator('.photo img');
  await expect(photo).toHaveAttribute('alt', 'A chess board with a pawn, a knight and a king on it');
  await expect(page.locator('.photo-credit')).toHaveText('Picture: Community Trust');
  const before = (await photo.boundingBox())!;
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(400);
  expect(await photo.boundingBox()).toMatchObject({ width: before.width, height: before.height });
  expect(before.height).toBeGreaterThan(150);
});

test('a school’s crest stands beside its name; where there is none, the signpost does', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const crest = page.locator('.brand img');
  await expect(crest).toHaveAttribute('alt', '');
  expect(await crest.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(50);
  await page.goto('bryn-high/swim-squad/');
  await expect(page.locator('.brand img')).toHaveCount(0);
  await expect(page.locator('.photo')).toHaveCount(0);
});

test.describe('in the demo', () => {
  test.use({ baseURL: sites.demo.url });

  test('“next” is the next one for this school’s pupils, or for the year that was chosen', async ({ page }) => {
    await page.goto('larkbridge-high/signal-lane-judo/');
    const next = page.locator('.facts [data-next-says]');
    await expect(next).toHaveText('Tomorrow, 6.15pm to 7.30pm');
    await page.goto('weir-lane-primary/signal-lane-judo/');
    await expect(next).toHaveText('Tomorrow, 5pm to 6pm');
    await page.goto('weir-lane-primary/#year=6');
    await page.getByRole('searchbox').fill('judo');
    await page.getByRole('link', { name: 'Signal Lane Judo' }).click();
    await expect(page).toHaveURL(/signal-lane-judo\/#year=6$/);
    await expect(next).toHaveText('Tomorrow, 5pm to 6pm');
  });

  test('on a telephone a bar says the next time, the cost and the way to join, and urgent help stays', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('larkbridge-high/signal-lane-judo/');
    const bar = page.locator('.join-bar');
    await expect(bar).toContainText('Tomorrow, 6.15pm');
    await expect(bar).toContainText('£5.50');
    await bar.getByRole('link', { name: 'How to join' }).click();
    await expect(page.getByRole('heading', { name: 'How to join' })).toBeInViewport();
    await expect(page.locator('.band .urgent')).toBeInViewport();
    await expect(page.locator('.thumb-bar')).toHaveCount(0);
  });

  test('a page about worries has no such bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('larkbridge-high/lark-valley-youth-line/');
    await expect(page.locator('.join-bar')).toHaveCount(0);
    await expect(page.locator('article')).toHaveAttribute('data-hue', 'talk');
    await expect(page.locator('.exit-bar')).toBeVisible();
  });

  test('a still map shows the places and the school once somebody comes near it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('weir-lane-primary/library-brick-club/');
    const map = page.locator('.listing-map').filter({ visible: true });
    await expect(map.locator('canvas')).toHaveCount(0);
    await map.scrollIntoViewIfNeeded();
    await expect(map).toHaveAttribute('data-state', 'ready');
    await expect(map.locator('text')).toHaveText(['School', '3', '2', '1']);
    await expect(map.getByRole('img')).toHaveAccessibleName(/Larkbridge Central Library.*Weir Lane/);
  });
});

test('a listing that has closed leads to more like it', async ({ page }) => {
  await page.goto('north-primary/closed-drama/');
  await expect(page.locator('.join-bar')).toHaveCount(0);
  await page.getByRole('link', { name: /^More like this/ }).click();
  await expect(page).toHaveURL(/north-primary\/#interest=/);
});

test('the next dates are folded on the screen, and told on paper', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const dates = page.locator('[data-dates] li').first();
  await expect(dates).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(dates).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(dates).toBeHidden();
});
