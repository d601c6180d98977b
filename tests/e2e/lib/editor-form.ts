/** What a person does in the editor at `/admin/`, by the names on the screen. */
import { expect, type Locator, type Page } from '@playwright/test';

export function editor(page: Page) {
  const state = (words: 'All saved' | 'Not saved yet') => page.getByText(words, { exact: true });
  const box = (label: string): Locator => page.getByLabel(new RegExp(`^${label}(?: \\(optional\\))?$`));
  const part = (label: string) => page.getByRole('heading', { name: label }).getByRole('button').last();
  return {
    /** A box of the form by its label; the last one, where a form has several of the name. */
    box: (label: string) => box(label).last(),
    boxes: box,
    dialog: page.getByRole('dialog', { name: /^Not saved yet/ }),
    names: page.locator('a[href*="/entries/"]'),
    /** Opens an address of the editor (`listings/entries/chess-club`), pressing the one button where it is there. */
    async open(path: string) {
      const address = `#/collections/${path}`;
      if (page.url().includes('/admin/')) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        return;
      }
      await page.goto(`admin/${address}`);
      const button = page.getByRole('button', { name: 'Open the editor' });
      // It is pressed once in a browser.
      await expect(button.or(page.locator('a[href^="#/collections"]').first())).toBeVisible({ timeout: 30_000 });
      if (await button.isVisible()) await button.click();
    },
    async openListing(slug: string) {
      await this.open(`listings/${slug === 'new' ? 'new' : `entries/${slug}`}`);
      await expect(part('The usual boxes')).toBeVisible({ timeout: 30_000 });
      await this.openPart('What is it?');
    },
    /** Opens a folded part of the form. */
    async openPart(label: string) {
      await expect(part(label)).toBeVisible({ timeout: 30_000 });
      if ((await part(label).getAttribute('aria-expanded')) === 'false') await part(label).click();
    },
    async isAsSaved() {
      await expect(state('All saved')).toBeVisible({ timeout: 20_000 });
      await expect(state('Not saved yet')).toHaveCount(0);
    },
    /** Writes in a box in place of what stands in it, as a hand would: all of it is marked, then written over. */
    async write(label: string, words: string, which: 'first' | 'last' = 'last') {
      const found = which === 'last' ? box(label).last() : box(label).first();
      // Decap’s boxes lose letters that come faster than they are drawn.
      await expect(async () => {
        await found.focus();
        await found.selectText();
        await found.pressSequentially(words, { delay: 15 });
        await expect(found).toHaveValue(words, { timeout: 1000 });
      }).toPass({ timeout: 20_000 });
    },
    /** Chooses in a box that opens a list of choices. */
    async choose(label: string, choice: string) {
      const chooser = box(label).last();
      await chooser.fill(choice);
      await page.getByRole('option', { name: choice }).first().click();
    },
    save: () => page.getByRole('button', { name: 'Save', exact: true }).click(),
    /** Waits until the browser keeps what was written of an entry, for the case that it is closed. */
    async isKept(entry: string, words: string) {
      await expect.poll(() => page.evaluate(keptIn, `backup.${entry}`)).toContain(words);
    },
    /** Presses the button of the dialog, which says what to put right. */
    async backToTheForm() {
      await page.getByRole('button', { name: 'Back to the form' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  };
}

/** What Decap keeps under a name in the browser’s store. */
function keptIn(name: string): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('localforage');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').get(name);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result?.raw ?? '');
      };
    };
  });
}
