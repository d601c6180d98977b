/** An editor at work in `npm start`: files on this computer change, the site shows it, and nothing can be broken. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readContentFile } from '../../src/reading/read-file.ts';
import { tidyText } from '../../src/reading/tidy-text.ts';
import { answerEdit } from '../../src/server/embedded/own-computer.ts';
import { writeMadeUpDirectory } from '../bench/generate.ts';
import { editor } from './lib/editor-form.ts';
import { testDay } from './lib/sites.ts';
import { type Started, started } from './lib/started.ts';
import { expect, test } from './lib/test.ts';

const port = 4370;
let site: Started;

test.use({ baseURL: `http://localhost:${port}/`, viewport: { width: 1400, height: 1000 } });
test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll('start it on a copy of the content', async ({ browserName: _ }, info) => {
  info.setTimeout(300_000);
  site = await started('editing', port);
});
test.afterAll(() => site?.stop());

const fileOf = (slug: string) => join(site.content, 'listings', `${slug}.md`);
const textOf = (slug: string) => readFileSync(fileOf(slug), 'utf8');

/** What `npm run tidy` would write of a listing; fails where the check would. */
function tidied(slug: string): string {
  const read = readContentFile({ kind: 'listings', path: fileOf(slug), bytes: readFileSync(fileOf(slug)) });
  expect(read.problems).toEqual([]);
  return tidyText('listings', textOf(slug), read).text;
}

test('what is opened and closed stays as it was', async ({ page }) => {
  const form = editor(page);
  for (const slug of ['chess-club', 'poison', 'many-scripts', 'pottery-block']) {
    const before = textOf(slug);
    await form.openListing(slug);
    // The box for formatted text reports itself a moment after it is drawn.
    await page.waitForTimeout(500);
    await form.isAsSaved();
    await form.open('listings');
    await expect(form.names.first()).toBeVisible();
    expect(textOf(slug)).toBe(before);
  }
});

test('places and times are added, a mistake is told by its box, and the site shows what was saved @browsers', async ({
  page,
  watch,
}) => {
  // Decap lets the promise of a save that it stopped fall.
  watch.expectFault(/threw: (?:uncaught exception: )?(?:undefined\s*)*$/);
  const form = editor(page);
  await form.openListing('minimal');
  await form.write('In one line, for pupils', 'Come and play cards with us.');
  const add = (thing: string) =>
    page
      .getByRole('button', { name: `Add ${thing}` })
      .first()
      .click();
  await add('place');
  await form.write('Name of the place', 'Library');
  await form.write('Postcode', 'zz1 1aa');
  await form.openPart('More about this place');
  await form.write('Latitude', '53.75');
  await form.write('Longitude', '-4');
  await add('session');
  await form.choose('Days', 'Tuesday');
  await form.box('Starts').fill('16:30');
  await form.box('Ends').fill('17:30');

  const before = textOf('minimal');
  await form.save();
  await expect(form.dialog.getByRole('listitem')).toHaveText(/^Postcode: write it in capitals with one space/);
  expect(textOf('minimal')).toBe(before);
  await form.backToTheForm();
  await expect(form.box('Name of the place')).toHaveValue('Library');
  await form.write('Postcode', 'ZZ1 1AA');
  await form.save();
  await form.isAsSaved();

  const text = textOf('minimal');
  expect(text).toBe(tidied('minimal'));
  expect(text).toContain('summary: Come and play cards with us.');
  expect(text).toContain(
    'places:\n  - name: Library\n    postcode: "ZZ1 1AA"\n    latitude: 53.75\n    longitude: -4\n    sessions:\n      - days:\n          - tuesday\n        starts: "16:30"\n        ends: "17:30"\n',
  );

  await add('place');
  await form.write('Name of the place', 'Park');
  await form.save();
  await form.isAsSaved();
  expect(textOf('minimal')).toContain('  - name: Park\n');
  expect(textOf('minimal')).toBe(tidied('minimal'));
  await expect(async () => {
    const html = await (await fetch(`${site.address}north-primary/minimal/`)).text();
    expect(html).toContain('Come and play cards with us.');
    expect(html).toContain('Library');
    expect(html).toContain('Park');
  }).toPass({ timeout: 20_000 });
});

test('a new listing says what it lacks, in the words of its boxes, until it is sound', async ({ page, watch }) => {
  watch.expectFault(/Not saved yet|threw: (?:undefined)?$/);
  const form = editor(page);
  await form.openListing('new');
  await form.write('Name', 'All');
  await form.write('In one line, for pupils', 'a '.repeat(26).trim());
  await form.save();
  const lines = form.dialog.getByRole('listitem');
  for (const line of ['Organisation: fill this in', 'Kind: fill this in', 'Interests: fill this in'])
    await expect(lines.filter({ hasText: line })).toHaveCount(1);
  await expect(lines.filter({ hasText: 'In one line, for pupils: write at most 25 words' })).toHaveCount(1);
  await form.backToTheForm();

  await form.choose('Organisation', 'Testborough Community Trust');
  await form.choose('Kind', 'Something to do');
  await form.choose('Interests', 'Art and making');
  await form.write('In one line, for pupils', 'Make a kite and fly it.');
  // What no box can see by itself is told by the whole check.
  await form.openPart('Who is it for?');
  await form.write('From', '12', 'first');
  await form.write('To', '8', 'first');
  await form.save();
  await expect(lines.filter({ hasText: /^Name: makes the address “all”/ })).toHaveCount(1);
  await expect(lines.filter({ hasText: /^Ages/ })).toHaveCount(1);
  await form.backToTheForm();
  await form.write('Name', 'Kite Club');
  await form.write('From', '8', 'first');
  await form.write('To', '12', 'first');
  await form.save();
  await form.isAsSaved();

  await expect(page).toHaveURL(/entries\/kite-club$/);
  expect(textOf('kite-club')).toBe(tidied('kite-club'));
  expect(textOf('kite-club')).toBe(
    '---\nname: Kite Club\norganisation: community-trust\ntype: activity\ninterests:\n  - art-and-making\nsummary: Make a kite and fly it.\nages:\n  from: 8\n  to: 12\n---\n',
  );
});

test('what was not saved comes back after a closed tab, and takes back nothing that others changed meanwhile', async ({
  page,
  context,
}) => {
  const before = textOf('story-time');
  const form = editor(page);
  await form.openListing('story-time');
  await form.write('In one line, for pupils', 'Stories with tea and biscuits.');
  await form.isKept('listings.story-time', 'tea and biscuits');
  await page.close();

  writeFileSync(fileOf('story-time'), before.replace(/^name: .*$/m, 'name: Story Time for Everybody'));
  const tab = await context.newPage();
  const again = editor(tab);
  await again.open('listings/entries/story-time');
  const asked = tab.getByRole('dialog', { name: 'You have changes from last time' });
  await expect(asked).toBeVisible({ timeout: 30_000 });
  await asked.getByRole('button', { name: 'Bring them back' }).click();
  await expect(again.box('In one line, for pupils')).toHaveValue('Stories with tea and biscuits.');
  await expect(again.box('Name')).toHaveValue('Story Time');
  await expect(tab.getByText('Not saved yet', { exact: true })).toBeVisible();
  await again.save();
  await expect(tab.getByRole('dialog', { name: /^Saved, with somebody else/ })).toBeVisible();
  expect(textOf('story-time')).toContain('name: Story Time for Everybody\n');
  expect(textOf('story-time')).toContain('summary: Stories with tea and biscuits.\n');
  expect(textOf('story-time')).toBe(tidied('story-time'));
});

test('a new listing that was not saved comes back, though another was saved since; thrown away, it is gone', async ({
  page,
  context,
}) => {
  const form = editor(page);
  await form.openListing('new');
  await form.write('Name', 'Juggling');
  await form.isKept('listings', 'Juggling');
  await page.close();

  const tab = await context.newPage();
  const again = editor(tab);
  await again.openListing('minimal');
  await again.write('In one line, for pupils', 'Cards for all.');
  await again.save();
  await again.isAsSaved();
  await again.open('listings');
  await expect(again.names.first()).toBeVisible();
  await again.open('listings/new');
  const asked = tab.getByRole('dialog', { name: 'You have changes from last time' });
  await asked.getByRole('button', { name: 'Bring them back' }).click();
  await expect(again.box('Name')).toHaveValue('Juggling');

  await tab.reload();
  await asked.getByRole('button', { name: 'Throw them away' }).click();
  await expect(again.box('Name')).toHaveValue('');
  await tab.reload();
  await expect(again.box('Name')).toHaveValue('');
  await expect(asked).toHaveCount(0);
});

test('a listing with a slip is shown as its text, with what to mend, and saved whole', async ({ page, watch }) => {
  watch.expectFault(/Not saved yet|threw: (?:undefined)?$/);
  const sound = textOf('chess-club');
  const slip = sound.replace(/^summary: .*$/m, 'summary: Learn chess: five weeks\ncolour: blue');
  writeFileSync(fileOf('chess-club'), slip);
  try {
    const form = editor(page);
    await form.open('listings/entries/chess-club');
    const text = page.getByRole('textbox', { name: 'The whole text' });
    await expect(text).toHaveValue(slip, { timeout: 30_000 });
    const line = slip.split('\n').findIndex((each) => each.startsWith('summary')) + 1;
    const told = page.getByRole('listitem').filter({ hasText: `Line ${line}, In one line, for pupils:` });
    await expect(told).toContainText('summary: Learn chess: five weeks');
    await told.getByRole('button', { name: `Show line ${line}` }).click();
    await expect(text).toBeFocused();

    // The text is not saved while anything is wrong with it.
    await text.fill(slip.replace('chess: five', 'chess in five'));
    await form.save();
    await expect(form.dialog.getByRole('listitem')).toHaveText(/^Line \d+, colour: is not a field/);
    expect(textOf('chess-club')).toBe(slip);
    await form.backToTheForm();
    await text.fill(sound.replace(/^summary: .*$/m, 'summary: Learn chess in five weeks.'));
    await expect(page.getByText('Nothing needs mending any more.')).toBeVisible();
    await form.save();
    await expect(form.box('In one line, for pupils')).toHaveValue('Learn chess in five weeks.');
    await form.isAsSaved();
    expect(textOf('chess-club')).toBe(sound.replace(/^summary: .*$/m, 'summary: Learn chess in five weeks.'));
  } finally {
    writeFileSync(fileOf('chess-club'), sound);
  }
});

test('a file that would run a program is shown as text, and is not saved while it would', async ({ page, watch }) => {
  watch.expectFault(/Not saved yet|threw: (?:undefined)?$/);
  const hostile = '---js\n{ name: (window.__x = 1, process.exit(7)) }\n---\n\nHello.\n';
  writeFileSync(fileOf('canary'), hostile);
  try {
    const form = editor(page);
    await form.open('listings');
    await expect(page.getByText('Chess Club')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('This file cannot be read')).toBeVisible();
    await form.open('listings/entries/canary');
    const text = page.getByRole('textbox', { name: 'The whole text' });
    await expect(text).toHaveValue(hostile, { timeout: 30_000 });
    await text.fill(hostile.replace('Hello', 'Hello again'));
    await form.save();
    await expect(form.dialog.getByRole('listitem')).toHaveText(/^Line 1, Front matter: /);
    expect(textOf('canary')).toBe(hostile);
  } finally {
    writeFileSync(fileOf('canary'), textOf('minimal'));
  }
});

test('a time, a closed listing and a date off are three presses from the list each', async ({ page }) => {
  const form = editor(page);
  const listing = (slug: string) => page.locator(`a[href$="/entries/${slug}"]`);
  const three: [slug: string, change: () => Promise<void>, line: string][] = [
    [
      'story-time',
      async () => {
        await form.boxes('Starts').first().click();
        await form.boxes('Starts').first().fill('10:15');
      },
      'starts: "10:15"\n',
    ],
    ['free-football', () => page.getByRole('radio', { name: 'Closed for good' }).click(), 'status: closed\n'],
    [
      'basketball',
      async () => {
        await page.getByRole('button', { name: 'Add date off' }).first().click();
        await page.waitForTimeout(300);
        await page.locator(':focus').fill('2026-12-22');
      },
      'except:\n          - 2026-12-22\n',
    ],
  ];
  await form.open('listings');
  for (const [slug, change, line] of three) {
    await expect(listing(slug)).toBeVisible({ timeout: 30_000 });
    await page.evaluate(countPresses);
    await listing(slug).click();
    await expect(page.getByRole('radio', { name: 'Published' })).toBeVisible({ timeout: 30_000 });
    await change();
    await form.save();
    await form.isAsSaved();
    expect(textOf(slug)).toContain(line);
    expect(textOf(slug)).toBe(tidied(slug));
    expect(await page.evaluate(() => document.documentElement.dataset.presses)).toBe('3');
    await form.open('listings');
  }
});

/** Notes in the page how often something was pressed since. */
function countPresses(): void {
  const { dataset } = document.documentElement;
  if (dataset.presses === undefined)
    document.addEventListener(
      'pointerdown',
      () => {
        dataset.presses = String(Number(dataset.presses) + 1);
      },
      true,
    );
  dataset.presses = '0';
}

test('a folded part says what it holds, and is jumped to', async ({ page }) => {
  await editor(page).open('listings/entries/chess-club');
  const whoFor = page.getByRole('heading', { name: 'Who is it for?' }).getByRole('button');
  await expect(whoFor).toContainText('Ages: 6 to 16', { timeout: 30_000 });
  await expect(whoFor).toHaveAttribute('aria-expanded', 'false');
  const jump = page.getByRole('navigation', { name: 'Parts of this form' }).getByRole('button');
  await jump.filter({ hasText: 'Who is it for?' }).click();
  await expect(whoFor).toHaveAttribute('aria-expanded', 'true');
  await expect(whoFor).toBeFocused();
});

test('an organisation’s listings are marked as still right together; a draft says what it lacks', async ({ page }) => {
  const ofTrust = listed().filter((slug) => /^organisation: community-trust$/m.test(textOf(slug)));
  await page.goto('admin/#/several');
  const whose = page.getByLabel('Whose listings');
  await whose.selectOption('Testborough Community Trust', { timeout: 30_000 });
  await page.getByLabel('All', { exact: true }).check();
  await page.getByRole('button', { name: 'Still right: checked today' }).click();
  await expect(page.getByRole('status')).toHaveText(/^\d+ marked as right today\./, { timeout: 20_000 });
  for (const slug of ofTrust) {
    expect(textOf(slug)).toContain(`checkedOn: ${testDay}\n`);
    expect(textOf(slug)).toBe(tidied(slug));
  }
  const { violations } = await new AxeBuilder({ page }).include('.own-page').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

const listed = () => readdirSync(join(site.content, 'listings')).map((name) => name.replace(/\.md$/, ''));

test('on a telephone every button of the form has a name, and every box can be pressed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  const form = editor(page);
  await form.openListing('chess-club');
  for (const part of ['Who is it for?', 'Joining', 'Checked']) await form.openPart(part);
  const { violations } = await new AxeBuilder({ page })
    .withRules(['button-name', 'link-name', 'label', 'aria-allowed-attr', 'duplicate-id-aria'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join()}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await page.locator('input:visible, textarea:visible').evaluateAll(covered)).toEqual([]);
});

/** The boxes that something else lies over. */
function covered(boxes: Element[]): string[] {
  return boxes.flatMap((box) => {
    box.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = box.getBoundingClientRect();
    if (width < 8 || height < 8) return [];
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const isIts = over === null || box.contains(over) || over.contains(box) || over.closest('label')?.contains(box);
    return isIts ? [] : [`${box.id} under ${over.outerHTML.slice(0, 120)}`];
  });
}

test('2,000 listings are listed', async ({ page }, info) => {
  const folder = info.outputPath('content');
  writeMadeUpDirectory(folder, { schools: 10, listingsPerSchool: 200 });
  await page.route('**/api/edit', async (route) => {
    const { status, json } = await answerEdit(folder, route.request().postDataJSON());
    return route.fulfill({ status, json });
  });
  await page.goto('admin/');
  const open = page.getByRole('button', { name: 'Open the editor' });
  test.slow(); // as fast as the machine: the seconds are noted, not asked for
  await expect(open).toBeVisible({ timeout: 30_000 });
  const from = performance.now();
  await open.click();
  await expect(editor(page).names.first()).toBeVisible({ timeout: 60_000 });
  const taken = performance.now() - from;
  info.annotations.push({ type: 'seconds', description: (taken / 1000).toFixed(1) });
});

test('what is ours in the editor can be used by everybody', async ({ page, watch }) => {
  watch.expectFault(/threw: (?:undefined)?$/);
  const form = editor(page);
  await form.openListing('new');
  await form.save();
  const { violations } = await new AxeBuilder({ page }).include('dialog').include('aside').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(form.dialog).toHaveCount(0);
});

test('another website, and a name that leads here, get nothing and change nothing', async () => {
  const ask = (headers: Record<string, string>, path = '/api/edit') =>
    new Promise<number>((resolve, reject) => {
      const method = path === '/api/edit' ? 'POST' : 'GET';
      const request = httpRequest({ port, host: 'localhost', path, method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode as number);
      });
      request.on('error', reject);
      if (method === 'POST')
        request.write(JSON.stringify({ action: 'deleteFiles', params: { paths: ['content/listings/chess-club.md'] } }));
      request.end();
    });
  const json = { 'content-type': 'application/json' };
  const ours = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
  expect(await ask({ ...json, ...ours, origin: 'https://example.org' })).toBe(403);
  expect(await ask({ ...json, host: ours.host })).toBe(403);
  expect(await ask({ ...json, ...ours, host: 'directory.example.org', origin: 'http://directory.example.org' })).toBe(
    403,
  );
  expect(await ask({ ...ours, 'content-type': 'text/plain' })).toBe(403);
  expect(await ask({ host: 'directory.example.org' }, '/admin/config.json')).toBe(403);
  expect(await ask({ host: ours.host, 'sec-fetch-site': 'cross-site' }, '/admin/config.json')).toBe(403);
  expect(existsSync(fileOf('chess-club'))).toBe(true);
});

test('on a telephone nothing of the form is cut off, and nothing lies on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await editor(page).openListing('chess-club');
  const boxOf = async (name: RegExp, role: 'button' | 'link' = 'button') => {
    const box = await page.getByRole(role, { name }).first().boundingBox();
    if (!box) throw new Error(`${name} is not to be seen.`);
    return box;
  };
  const remove = await boxOf(/^Delete/);
  expect(remove.x + remove.width).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const [help, suggestion] = [await boxOf(/^Help with editing/, 'link'), await boxOf(/^A suggestion came/)];
  expect(help.x + help.width).toBeLessThanOrEqual(suggestion.x);
  // The form ends where the foot begins.
  const foot = await page.locator('.foot').boundingBox();
  const form = await page.locator('[class*="EditorContainer"]').first().boundingBox();
  expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
});
