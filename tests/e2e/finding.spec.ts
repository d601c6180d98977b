import { finder } from './lib/finder.ts';
import { expect, test } from './lib/test.ts';

test('a child finds something free on a Tuesday and knows what to do @both @browsers', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Tuesday/);
  await view.choose('Cost', /^Free/);
  await expect(view.heading).toHaveText('3 things found');
  await expect(view.names).toHaveText(['Chess Club', 'Free Football Tuesdays', 'Young Listeners Line']);
  const card = view.cards.first();
  await expect(card).toContainText('Play chess with other children after school');
  await expect(card).toContainText('Tomorrow, 3.30pm');
  await expect(card.locator('.result-when')).toContainText(/, (?:[\d.]+ k?m|very near)$/);
  await expect(card).toContainText('Free');
  await expect(card).toContainText('Years 1 to 12');
  await expect(card).toContainText('watch first');
  await page.getByRole('link', { name: 'Chess Club' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chess Club' })).toBeVisible();
  await expect(page.locator('.join')).toContainText('Just turn up');
});

const searches: [typed: string, found: string, why: string][] = [
  ['footy', 'Free Football Tuesdays', 'a word that only children use'],
  ['trampolning', 'Bounce Trampolining', 'a letter left out'],
  ['basket ball', 'Testborough Basketball', 'one word written as two'],
  ['CHESS', 'Chess Club', 'capitals'],
  ['somewhere quiet', 'Chess Club', 'what it is good for'],
  ['tramp', 'Bounce Trampolining', 'the beginning of a word'],
  ['Tŷ Ŵyn', 'نادي الشطرنج 🎲 Clwb Tŷ Ŵyn 日本語クラブ', 'Welsh letters'],
];

for (const [typed, found, why] of searches) {
  test(`“${typed}” finds ${found}: ${why} ${typed === 'footy' ? '@both @browsers' : ''}`, async ({ page }) => {
    const { open, box, names } = finder(page);
    await open();
    await box.fill(typed);
    await expect(names.first()).toHaveText(found);
  });
}

test('a corrected word is named, so that nobody is fooled', async ({ page }) => {
  const { open, box } = finder(page);
  await open();
  await box.fill('trampolning');
  await expect(page.locator('.finder-notice')).toContainText('Showing results for “trampolining”');
});

test('the count beside each choice is what choosing it leaves', async ({ page }) => {
  const view = finder(page);
  await view.open();
  for (const [group, choice] of [
    ['Day and time of day', 'Tuesday'],
    ['Cost', 'Free'],
    ['How to join', 'Just turn up'],
  ] as const) {
    const label = (await view.group(group)).locator('label', { hasText: choice }).first();
    const told = Number(await label.locator('.count').textContent());
    await label.click();
    await expect.poll(() => view.total(), { message: choice }).toBe(told);
  }
});

test('a choice that would leave nothing cannot be chosen, and says why', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('chess');
  await expect(view.names.first()).toHaveText('Chess Club');
  const sunday = (await view.group('Day and time of day')).getByRole('checkbox', { name: /^Sunday/ });
  await expect(sunday).toHaveAttribute('aria-disabled', 'true');
  await expect(sunday).toHaveAccessibleDescription(/Nothing left/);
  const before = await view.total();
  await sunday.click({ force: true });
  await expect(sunday).not.toBeChecked();
  expect(await view.total()).toBe(before);
});

test('within a group choices add up, and across groups they narrow down', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Monday/);
  await expect(view.chips).toBeVisible();
  const monday = await view.total();
  await view.choose('Day and time of day', /^Tuesday/);
  await expect.poll(() => view.total()).toBeGreaterThan(monday);
  const both = await view.total();
  await view.choose('Cost', /^Free/);
  await expect.poll(() => view.total()).toBeLessThan(both);
});

test('one press takes a chosen filter away, and the focus stays near @both @browsers', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const all = await view.total();
  await view.choose('Day and time of day', /^Tuesday/);
  await view.choose('Cost', /^Free/);
  await view.chips.getByRole('button', { name: 'Remove Tuesday' }).click();
  await expect(view.chips.getByRole('button', { name: 'Remove Free' })).toBeFocused();
  await view.chips.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(view.heading).toBeFocused();
  await expect.poll(() => view.total()).toBe(all);
});

test('a filter keeps the focus when it is chosen (A-09)', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const tuesday = (await view.group('Day and time of day')).getByRole('checkbox', { name: /^Tuesday/ });
  await tuesday.focus();
  await page.keyboard.press('Space');
  await expect(tuesday).toBeChecked();
  await expect(tuesday).toBeFocused();
});

test('the year groups are the school’s own, and one press narrows to a year', async ({ page }) => {
  const view = finder(page);
  await view.open('bryn-high/');
  const years = view.year.getByRole('option');
  await expect(years).toHaveText([
    'Which year?',
    'Year 7',
    'Year 8',
    'Year 9',
    'Year 10',
    'Year 11',
    'Year 12',
    'Year 13',
  ]);
  const all = await view.total();
  await view.year.selectOption('Year 13');
  await expect.poll(() => view.total()).toBeLessThan(all);
  await expect(page).toHaveURL(/#year=13$/);
  await expect(view.heading).toHaveText(/^\d+ things for Year 13$/);
});

test('a search opened in a hurry is still there on Back', async ({ page }) => {
  const view = finder(page);
  await view.open();
  // As fast as fingers are. Words that nobody has looked at yet, for signs of trouble, never stand in the history.
  await view.box.pressSequentially('chess', { delay: 120 });
  await view.names.first().getByRole('link', { name: 'Chess Club' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chess Club' })).toBeVisible();
  await page.goBack();
  await expect(view.box).toHaveValue('chess');
});

test('a word typed just before leaving is there again on Forward, and in no address', async ({ page }) => {
  const view = finder(page);
  await page.goto('north-primary/chess-club/');
  await view.open();
  await view.box.fill('tennis');
  // From now on words are looked at for signs of trouble at once.
  await expect(page).toHaveURL(/#q=tennis$/);
  await view.box.fill('chess');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Chess Club' })).toBeVisible();
  await page.goForward();
  await expect(view.box).toHaveValue('chess');
  await expect(view.names.first()).toHaveText('Chess Club');
});

test('while the list changes, whoever is in it stays at the same listing, or at the heading where that is gone', async ({
  page,
}) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Tuesday/);
  const chess = view.names.getByRole('link', { name: 'Chess Club' });
  const others = view.names.getByRole('link').filter({ hasNotText: 'Chess Club' });
  await chess.focus();
  const onTuesday = await view.names.allTextContents();
  await page.goBack();
  await expect(view.names).not.toHaveText(onTuesday);
  // The cards are the same elements with other texts.
  await expect(chess).toBeFocused();
  const notOnTuesday = (await others.allTextContents()).find((name) => !onTuesday.includes(name))!;
  await view.names.getByRole('link', { name: notOnTuesday, exact: true }).focus();
  await page.goForward();
  await expect(view.names).toHaveText(onTuesday);
  await expect(view.heading).toBeFocused();
});

test('Back and Forward undo and redo what was chosen @both @browsers', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Tuesday/);
  await expect(page).toHaveURL(/#day=tue$/);
  const tuesday = await view.total();
  await view.choose('Cost', /^Free/);
  await expect(page).toHaveURL(/#day=tue&free$/);
  const both = await view.total();
  await page.goBack();
  await expect(page).toHaveURL(/#day=tue$/);
  await expect.poll(() => view.total()).toBe(tuesday);
  await page.goForward();
  await expect.poll(() => view.total()).toBe(both);
});

test('coming back from a listing gives the same results', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Tuesday/);
  await expect(view.chips).toBeVisible();
  const total = await view.total();
  await page.getByRole('link', { name: 'Chess Club' }).click();
  await expect(page.locator('h1')).toHaveText('Chess Club');
  await page.goBack();
  await expect.poll(() => view.total()).toBe(total);
  await expect(view.chips.getByRole('button', { name: 'Remove Tuesday' })).toBeVisible();
});

test('a link opens the same view again, words and filters and order @both @browsers', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/#q=footy&day=tue&free&sort=near');
  await expect(view.box).toHaveValue('footy');
  await expect(view.names).toHaveText(['Free Football Tuesdays']);
  await expect(view.chips.getByRole('button')).toHaveText([/Tuesday/, /Free/, /Clear all/]);
  await expect(view.sort).toHaveValue('near');
});

test('S-17 a hostile link is read as a search or not at all', async ({ page }) => {
  const view = finder(page);
  const long = 'x'.repeat(5000);
  for (const hash of [
    '#q=%3Cimg%20src%3Dx%20onerror%3Dwindow.__x%3D1%3E',
    '#__proto__=1&constructor=2&prototype=3&day=__proto__,tue',
    `#q=${long}&day=${long}`,
    '#day=tue&day=<script>&sort=javascript:&view=%E0%A4%A',
    '#q=%00%01%02',
  ]) {
    await page.goto('about:blank');
    await view.open(`north-primary/${hash}`);
    await expect(view.heading).toBeVisible();
    await expect.poll(async () => (await view.box.inputValue()).length).toBeLessThanOrEqual(100);
  }
});

test('nearest first is in order of distance', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.sort.selectOption('Nearest first');
  await expect(page).toHaveURL(/sort=near/);
  const texts = await page.locator('.finder .result-when').allTextContents();
  const metres = texts.flatMap((text) => {
    const [, number, unit] = /, ([\d.]+) (k?m)/.exec(text) ?? [];
    return number ? [Number(number) * (unit === 'km' ? 1000 : 1)] : [];
  });
  expect(metres.length).toBeGreaterThan(5);
  expect(metres).toEqual(metres.toSorted((one, other) => one - other));
});

test('soonest first begins with today', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.sort.selectOption('Soonest first');
  await expect(view.cards.first()).toContainText('Today');
});

test('where nothing is found, the nearest way out is one press away', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.choose('Day and time of day', /^Sunday/);
  await view.box.fill('chess');
  await expect(view.heading).toHaveText('Nothing found for “chess”');
  await expect(page.locator('.finder-nothing')).toContainText('chess');
  await page.getByRole('button', { name: /Leave out “Sunday”/ }).click();
  await expect(view.names.first()).toHaveText('Chess Club');
  await expect(view.heading).toBeFocused();
});

test('a word that nothing has leads to everything from A to Z', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('xylophonequux');
  await expect(view.heading).toHaveText('Nothing found for “xylophonequux”');
  await page.locator('.finder-nothing').getByRole('link', { name: 'See everything, A to Z' }).click();
  await expect(page).toHaveURL(/north-primary\/all\/$/);
});

test('A-08 ten quick key presses are announced once', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('.finder-found > [role="status"]') as HTMLElement;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await view.box.pressSequentially('basketball', { delay: 60 });
  await expect(view.names.first()).toHaveText('Testborough Basketball');
  await page.waitForTimeout(1500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/found/);
});

test('paused, closed, ended, old and unborn listings are not offered', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const all = (await page.locator('.results').allTextContents()).join();
  for (const name of ['Paused Judo', 'Closed Drama', 'Summer Drums', 'Pathfinder Pack', 'Quokka'])
    expect(all).not.toContain(name);
  await view.box.fill('drama');
  await expect(view.heading).toHaveText('Nothing found for “drama”');
});

test('two schools show the shared listings differently', async ({ page }) => {
  const view = finder(page);
  await view.open('north-primary/');
  await expect(view.names.first()).toHaveText('Chess Club');
  await view.box.fill('cadets');
  await expect(view.names.filter({ hasText: 'Young Cadets' })).toHaveCount(0);
  await view.open('bryn-high/');
  await expect(view.names.first()).toHaveText('Young Cadets');
});

test('a sticker shows all of its family, and a second press everything again', async ({ page }) => {
  const view = finder(page);
  await view.open();
  const all = await view.total();
  const sport = page.getByRole('toolbar', { name: 'By what you like' }).getByRole('button', { name: 'Sport' });
  await sport.click();
  await expect(sport).toHaveAttribute('aria-pressed', 'true');
  await expect(view.chips.getByRole('button')).toHaveText([/Sport/, /Clear all/]);
  await expect.poll(() => view.total()).toBeLessThan(all);
  const hues = await view.cards.evaluateAll((cards) => cards.map((card) => card.getAttribute('data-hue')));
  expect(hues.length).toBeGreaterThan(2);
  await sport.click();
  await expect.poll(() => view.total()).toBe(all);
});

test('“Today” is what is still on today, not what is on that weekday', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(page).toHaveURL(/#today$/);
  const times = await page.locator('.finder .result-when b').allTextContents();
  expect(times.length).toBeGreaterThan(0);
  for (const time of times) expect(time).toMatch(/^(?:Today|On now)/);
  await view.chips.getByRole('button', { name: 'Remove Today' }).click();
  await expect(page).not.toHaveURL(/today/);
});

test('“Watch first” leaves those where one can watch, and says so on each card', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await page.getByRole('button', { name: 'Watch first', exact: true }).click();
  await expect(page).toHaveURL(/#first=watch$/);
  const cards = await view.cards.allTextContents();
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) expect(card).toContain('watch first');
});

test('the year is asked once: it goes along to a listing and back to the finder, and is stored nowhere', async ({
  page,
}) => {
  const view = finder(page);
  await view.open();
  await view.year.selectOption('Year 5');
  await expect(view.heading).toHaveText(/for Year 5$/);
  await view.names.first().getByRole('link').click();
  await expect(page).toHaveURL(/#year=5/);
  await page
    .getByRole('navigation', { name: 'This school', exact: true })
    .getByRole('link', { name: 'Find something' })
    .click();
  await expect(view.year).toHaveValue('5');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('Back from a listing shows as many results as before, where one was', async ({ page }) => {
  const view = finder(page);
  await view.open('bryn-high/');
  await page.getByRole('button', { name: /^Show more/ }).click();
  const shown = await view.cards.count();
  expect(shown).toBeGreaterThan(9);
  const last = view.cards.nth(shown - 1);
  await last.scrollIntoViewIfNeeded();
  const down = await page.evaluate(() => scrollY);
  await last.getByRole('link').click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(view.cards).toHaveCount(shown);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - down)).toBeLessThan(60);
});

test('start page, finder and A to Z tell one number of things', async ({ page }) => {
  await page.goto('');
  const [start] =
    /\d+(?= things)/.exec((await page.locator('.choices li', { hasText: 'North' }).first().textContent()) ?? '') ?? [];
  const view = finder(page);
  await view.open();
  await expect(view.heading).toHaveText(`${start} things to do`);
  await page.goto('north-primary/all/');
  await expect(page.locator('.lead')).toContainText(`All ${start} things`);
});

test('what is typed before the script has come is searched for', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('north-primary/', { waitUntil: 'commit' });
  const view = finder(page);
  await view.box.fill('footy');
  resolve();
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  await expect(view.box).toHaveValue('footy');
});

test('“year 5 football” is a year and a word: one press takes the year off again', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('football year 5 tuesday');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  const buttons = view.inWords.getByRole('button');
  await expect(buttons).toHaveText([/Remove Year 5/, /Remove Tuesday/]);
  await buttons.first().click();
  await expect(view.box).toHaveValue('football tuesday');
  await expect(view.inWords.getByRole('button', { name: 'Remove Tuesday' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(view.box).toHaveValue('football');
  await expect(view.box).toBeFocused();
});

test('“half term” shows what is on in the school’s own half term, and when', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('half term');
  await expect(view.inWords.getByRole('button')).toHaveText(/Half term, from Sat 13 Feb/);
  await expect(view.names.first()).toHaveText('Holiday Camp');
  await expect(view.cards.first()).toContainText('Feb');
});

test('where nothing has every word, the closest are shown and said to be that', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('chess qqqqqq');
  await expect(view.headings.first()).toHaveText('Nothing has all of that. Closest:');
  await expect(view.names.first()).toHaveText('Chess Club');
});

test('where a school has none of an activity, that is said over what is near it', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('drums');
  await expect(view.headings.first()).toHaveText('No drums here. Music and singing:');
  await expect(view.names.first()).toHaveText(/Guitar with Sam|First Monday Choir/);
});

test('what may be meant stands behind what is, under its own words', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('basketball');
  await expect(view.headings).toHaveText(['Also maybe']);
  await expect(view.names.first()).toHaveText('Testborough Basketball');
});

test('a filter in the words that leaves nothing is said and left out', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('football sunday');
  await expect(view.names.first()).toHaveText('Free Football Tuesdays');
  await expect(page.locator('.finder-notice')).toContainText('Nothing fits “Sunday” as well');
  await expect(view.inWords).toHaveCount(0);
});

test('a postcode in the words measures from there, and stays out of the address and the history', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('chess ZZ1 2AD');
  await expect(view.inWords.getByRole('button')).toHaveText(/Near ZZ1 2AD/);
  await expect(view.cards.first()).toContainText('Very near ZZ1 2AD');
  await expect(page).toHaveURL(/#q=chess$/);
});

test('words stand in the address while they are looked at, and in no other entry of the history', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('footy');
  await expect(page).toHaveURL(/#q=footy$/);
  await view.choose('Cost', /^Free/);
  await expect(page).toHaveURL(/#q=footy&free$/);
  // A press undone: the words are still there, and only here.
  await page.goBack();
  await expect(view.box).toHaveValue('footy');
  await expect(page).toHaveURL(/#q=footy$/);
  const total = await view.total();
  await view.names.first().getByRole('link').click();
  await expect(page.locator('.finder')).toHaveCount(0);
  const cdp = await page.context().newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  expect(entries.map(({ url }) => url).filter((url) => url.includes('footy'))).toEqual([]);
  // Back finds them, and the address can be copied again.
  await page.goBack();
  await expect(view.box).toHaveValue('footy');
  await expect.poll(() => view.total()).toBe(total);
  await expect(page).toHaveURL(/#q=footy$/);
});
