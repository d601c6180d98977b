/** Putting times in a calendar: one session, a whole listing, and a calendar that keeps itself up to date. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expect, test } from './lib/test.ts';

const eventsIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

test('one of several sessions is added to a calendar by itself @both', async ({ page }) => {
  await page.goto('north-primary/chess-club/');
  const links = page.getByRole('link', { name: /^Add to calendar/ });
  await expect(links).toHaveText([/: Tuesdays, 3.30pm to 4.45pm/, /: Thursdays/]);
  const download = page.waitForEvent('download');
  await links.first().click();
  const [event, ...others] = eventsIn(readFileSync(await (await download).path(), 'utf8'));
  expect(others).toEqual([]);
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-09-08T15:30:00');
  expect(event?.getFirstPropertyValue('summary')).toBe('Chess Club');
});

test('a whole listing is added at once, and without JavaScript the link of one session does the same', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('north-primary/chess-club/');
  const whole = page.getByRole('link', { name: 'Add all these times to a calendar' });
  const address = (await whole.getAttribute('href')) ?? '';
  await expect(page.getByRole('link', { name: /^Add to calendar/ }).first()).toHaveAttribute('href', address);
  const answer = await page.request.get(address);
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(eventsIn(await answer.text())).toHaveLength(2);
  await page.close();
});

test('a calendar of a list keeps itself up to date, and the page says what that means @both', async ({ page }) => {
  await page.goto('north-primary/lists/feeling-new/');
  await page.getByText('Put this list in your calendar').click();
  await expect(page.getByText('asks this site for the dates about once a day')).toBeVisible();
  const keep = page.getByRole('link', { name: 'Keep my calendar up to date' });
  const address = (await keep.getAttribute('href')) ?? '';
  expect(address).toMatch(/^webcal:\/\/127\.0\.0\.1:\d+\/.*north-primary\/lists\/feeling-new\/calendar\.ics$/);
  const answer = await page.request.get(address.replace('webcal:', 'http:'));
  expect(eventsIn(await answer.text()).length).toBeGreaterThan(0);
});

test('what has no dates, is paused or has closed offers nothing to add', async ({ page }) => {
  for (const slug of ['minimal', 'paused-judo', 'closed-drama']) {
    await page.goto(`north-primary/${slug}/`);
    await expect(page.getByRole('link', { name: /^Add to calendar/ })).toHaveCount(0);
  }
});
