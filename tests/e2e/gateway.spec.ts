/** `npm run gateway`: a partner proposes, staff publish, and nobody else gets in. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { picture } from '../lib/picture.ts';
import { editor } from './lib/editor-form.ts';
import { testDay } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const home = '.cache/test/gateway';
const port = 4373;
const address = `http://localhost:${port}/`;
const letters = `http://127.0.0.1:${port + 1}/`;
const partner = 'partner@example.org';
const staff = 'office@example.org';
let server: ChildProcess;

test.use({ baseURL: address, viewport: { width: 1300, height: 900 } });
test.describe.configure({ mode: 'serial', timeout: 90_000 });

test.beforeAll('start it on a repository made of the tests’ content', async ({ browserName: _ }, info) => {
  info.setTimeout(120_000);
  rmSync(home, { recursive: true, force: true });
  const args = ['scripts/gateway.ts', '--port', String(port), '--home', home, '--content', 'tests/content'];
  server = spawn(process.execPath, args, { env: { ...process.env, FINGERPOST_TODAY: testDay }, stdio: 'ignore' });
  await expect(async () => expect((await fetch(address)).ok).toBe(true)).toPass({ timeout: 110_000 });
});

test.afterAll(() => server?.kill());

test('a partner signs in by a link, proposes a change, and staff publish it', async ({ page, watch }) => {
  // The editor asks whether there is a proposal already, and who we are: “no” is an answer.
  watch.expectFault(/40[134] \(/);
  await signIn(page, partner);
  await expect(page.getByRole('link', { name: 'Chess Club', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Swim Squad', exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Schools', exact: true })).toHaveCount(0);

  await page.getByRole('link', { name: 'Chess Club', exact: true }).click();
  const form = editor(page);
  const summary = page.getByLabel(/^In one line, for pupils/);
  await form.openPart('What is it?');
  await summary.fill('Play chess and eat cake.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const status = page.getByRole('button', { name: /^Status:/ });
  await expect(status).toHaveText('Status: Draft');
  await status.click();
  // Nothing is offered that a partner may not do.
  await expect(page.getByRole('menuitem', { name: 'Ready' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'In review' }).click();
  await expect(status).toHaveText('Status: In review');
  await picture(page, 'gateway-proposal');
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveCount(0);
  expect(await onSite()).not.toContain('eat cake');

  await page.context().clearCookies();
  await signIn(page, staff);
  // Decap's own board of proposals leads to ours.
  await page.getByRole('link', { name: 'Proposals', exact: true }).click();
  await expect(page.getByText('One proposal waits for you.')).toBeVisible();
  const proposal = page.getByRole('article', { name: 'Chess Club' });
  await expect(proposal).toContainText('By Testborough Community Trust');
  await proposal.getByRole('button', { name: 'See what changes' }).click();
  await expect(proposal.getByRole('term')).toHaveText(['In one line, for pupils']);
  await expect(proposal.getByRole('definition')).toHaveText([/^Now: /, 'Proposed: Play chess and eat cake.']);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await picture(page, 'gateway-old-against-new');
  await proposal.getByRole('button', { name: 'Publish it' }).click();
  await expect(
    page.getByText('“Chess Club” is published. The site shows it in a few minutes. No proposal waits.'),
  ).toBeVisible();
  // The gateway builds the site again by itself.
  await expect(async () => expect(await onSite()).toContain('eat cake')).toPass({ timeout: 60_000 });
});

test('a link works once, and says where to get another', async ({ page, watch }) => {
  watch.expectFault(/40[13] \(/);
  const link = await askForLink(page.request, staff);
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${address}admin/`);
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading')).toHaveText('This link does not work any more');
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Ask for a new link.' }).click();
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
});

test('another’s listing is refused, and so is another website', async ({ page, watch }) => {
  watch.expectFault(/40[134] \(/);
  await signIn(page, partner);
  const edit = (action: string, params: object, headers: Record<string, string> = {}) =>
    page.request.post('api/edit', {
      data: { action, params: { branch: 'main', ...params } },
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    });
  const swimming = { path: 'content/listings/swim-squad.md' };
  const refused = await edit('getEntry', swimming);
  expect([refused.status(), await refused.json()]).toEqual([
    403,
    { error: 'This belongs to another organisation. You can edit your own listings.' },
  ]);
  const own = { path: 'content/listings/chess-club.md' };
  expect((await edit('getEntry', own)).status()).toBe(200);
  const foreign: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }];
  for (const headers of foreign) expect((await edit('getEntry', own, headers)).status()).toBe(403);
});

test('signed out in the middle of an edit: it says what to do, nothing is lost, and the next save works', async ({
  page,
  watch,
}) => {
  // Decap writes into the console that a save did not work, and throws it on.
  watch.expectFault(/40[134] \(|signed out|^threw: $/);
  await signIn(page, partner);
  await page.getByRole('link', { name: 'Chess Club', exact: true }).click();
  const form = editor(page);
  const summary = page.getByLabel(/^In one line, for pupils/);
  await form.openPart('What is it?');
  await summary.fill('Chess, cake and new friends.');
  // Twelve hours later, as the gateway sees it.
  rmSync(`${home}/private/session`, { recursive: true });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(page.getByText(/You have been signed out, as happens after 12 hours\. Nothing is lost/)).toBeVisible();
  await expect(summary).toHaveValue('Chess, cake and new friends.');

  const tab = await page.context().newPage();
  await signIn(tab, partner);
  await tab.close();
  await save.click();
  await expect(page.getByRole('button', { name: /^Status:/ })).toHaveText('Status: Draft');
});

test('a suggestion from a listing’s page arrives as a letter, and nowhere in the repository', async ({ page }) => {
  await page.goto('suggest/story-time/');
  await page.getByLabel('In your own words').fill('It starts at ten now.');
  await page.getByRole('button', { name: /^Send/ }).click();
  await expect(page).toHaveURL(`${address}suggest/thanks/`);
  await expect(async () => {
    const letter = (await lettersNow()).split('<article>')[1];
    expect(letter).toContain('Suggestion for Story Time');
    expect(letter).toContain('It starts at ten now.');
  }).toPass();
});

const lettersNow = async () => (await fetch(letters)).text();
const onSite = async () => (await fetch(`${address}north-primary/chess-club/`)).text();

/** The link of the letter that comes after asking for one. */
async function askForLink(request: APIRequestContext, email: string): Promise<string> {
  const before = await lettersNow();
  await request.post(`${address}api/sign-in`, { data: { email }, headers: { 'sec-fetch-site': 'same-origin' } });
  await expect(async () => expect(await lettersNow()).not.toBe(before)).toPass();
  return lastLink();
}

async function lastLink(): Promise<string> {
  return /href="([^"]+\/api\/sign-in\/[^"]+)"/.exec(await lettersNow())?.[1] ?? '';
}

/** The whole way of a person: address, letter, link, button, editor. */
async function signIn(page: Page, email: string): Promise<void> {
  const before = await lettersNow();
  await page.goto(`${address}admin/`);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status')).toContainText('a link is on its way');
  await expect(async () => expect(await lettersNow()).not.toBe(before)).toPass();
  await page.goto(await lastLink());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'Listings', exact: true })).toBeVisible({ timeout: 20_000 });
}
