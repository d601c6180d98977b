/**
 * how old a check is, is worked out when somebody looks. The site may stand for years as it was built.
 */
import { addDays, daysBetween } from '../../src/domain/time/dates.ts';
import { cardsOf } from './lib/cards.ts';
import { finder } from './lib/finder.ts';
import { testDay } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const checkedOn = '2026-10-05'; // the chess club, and most others

for (const [days, banner] of [
  [0, null],
  [180, null],
  [181, 'Check before you go.'],
  [366, 'Nobody has checked this for over a year.'],
  [1200, 'Nobody has checked this for over a year.'],
] as const) {
  test(`R-06 ${days} days after the check a listing’s page says ${banner ?? 'only the date'}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${addDays(checkedOn, days)}T09:00:00Z`));
    await page.goto('north-primary/chess-club/');
    await expect(page.locator('.checked')).toContainText('Checked on 5 October 2026');
    const says = page.locator('[data-review]');
    if (banner) await expect(says).toContainText(banner, { useInnerText: true });
    else await expect(says).toBeHidden();
  });
}

for (const days of [0, 181, 366, 1200]) {
  test(`R-06 ${days} days on, visitors are offered what was checked in the year before, and nothing else`, async ({
    page,
    request,
  }) => {
    const today = addDays(testDay, days);
    await page.clock.setFixedTime(new Date(`${today}T09:00:00Z`));
    const file = await cardsOf(request, 'north-primary/');
    const expected = file.cards.filter(
      (card) =>
        card.checkedOn !== null &&
        daysBetween(card.checkedOn, today) <= file.hideAfterDays &&
        (!card.publishTo || card.publishTo >= today) &&
        (!card.publishFrom || card.publishFrom <= today),
    ).length;
    expect(file.cards.length).toBeGreaterThan(10);
    const view = finder(page);
    await view.open();
    await expect.poll(() => view.total()).toBe(expected);
    if (days === 366) expect(expected).toBeLessThan(5);
    if (days === 1200) expect(expected).toBe(0);
  });
}

test('R-06 a listing checked a while ago says so on its card', async ({ page }) => {
  const view = finder(page);
  await view.open();
  await view.box.fill('table tennis');
  await expect(view.cards.first()).toContainText('Check before you go: last checked 7 May 2026');
});

test('R-06 a stale listing keeps its page at its address', async ({ page }) => {
  await page.goto('north-primary/stale-scouts/');
  await expect(page.locator('h1')).toHaveText('Pathfinder Pack');
  await expect(page.locator('[data-review]')).toContainText('Nobody has checked this for over a year.', {
    useInnerText: true,
  });
});

test('a next date that has passed is not shown as the next', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-01-12T18:00:00Z'));
  await page.goto('north-primary/chess-club/');
  await expect(page.locator('.facts [data-next-says]')).not.toContainText('12 Jan');
  await expect(page.locator('.facts [data-next-says]')).toContainText(/14 Jan|19 Jan|Thu|Tue/);
});
