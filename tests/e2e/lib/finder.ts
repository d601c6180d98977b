/** What a visitor does in the finder, by the names on the screen. */
import { expect, type Locator, type Page } from '@playwright/test';

export function finder(page: Page) {
  const heading = page.locator('#finder-heading');
  const box = page.getByRole('searchbox', { name: 'What would you like to try?' });
  return {
    box,
    heading,
    chips: page.getByRole('list', { name: 'Chosen filters' }),
    cards: page.locator('.finder .results > [data-slug]'),
    /** The filters that stand in what was typed. */
    inWords: page.getByRole('list', { name: 'Filters in your words' }),
    /** What stands over parts of the results. */
    headings: page.locator('.finder .results-part'),
    /** The year groups to choose from. */
    year: page.getByRole('combobox', { name: 'Which year are you in?' }),
    sort: page.getByLabel('Show first'),
    names: page.locator('.finder .results > [data-slug] h3'),
    /** Opens the page and waits until the finder can be used. */
    async open(path = 'north-primary/') {
      await page.goto(path);
      // The box takes letters at once; the filters when there is something to filter.
      await expect(page.getByRole('button', { name: /^Filters/ })).toBeEnabled();
    },
    /** Opens the filters, where they are not. */
    async openFilters() {
      const filters = page.getByRole('dialog', { name: 'Filters' });
      await expect(async () => {
        if (!(await filters.isVisible())) await page.getByRole('button', { name: /^Filters/ }).click();
        await expect(filters).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 10_000 });
    },
    /** The choices of a filter, opened. */
    async group(title: string): Promise<Locator> {
      await this.openFilters();
      const details = page.locator('details', { has: page.locator('summary', { hasText: title }) });
      // Results that arrive just then move the page under the mouse: a person would press again.
      await expect(async () => {
        const isOpen = await details.evaluate((element) => (element as HTMLDetailsElement).open);
        if (!isOpen) await details.locator('summary').click();
        await expect(details.locator('fieldset')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 10_000 });
      return details;
    },
    async choose(title: string, choice: string | RegExp) {
      const group = await this.group(title);
      await group.getByRole('checkbox', { name: choice }).click();
    },
    /** How many results the heading tells of. */
    async total(): Promise<number> {
      const words = (await heading.textContent()) ?? '';
      return words.startsWith('Nothing') ? 0 : Number.parseInt(words, 10);
    },
  };
}

/** Waits until the map has stopped moving: pins come and go while it zooms. */
export async function standsStill(map: Locator): Promise<void> {
  let before = '';
  await expect(async () => {
    const now = await map
      .locator('[data-listings]')
      .evaluateAll((pins) => pins.map((pin) => JSON.stringify(pin.getBoundingClientRect())).join());
    const still = now === before;
    before = now;
    expect(still).toBe(true);
  }).toPass({ intervals: [400] });
}
