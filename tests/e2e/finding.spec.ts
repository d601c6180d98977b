import { expect, test } from './lib/test.ts';

test.describe('A child looks for something free on a Tuesday @both', () => {
  test('finds it, opens it, and knows what to do', async ({ page }) => {
    await page.goto('north-primary/');
    await page.getByText('Day and time of day').click();
    await page.getByRole('checkbox', { name: /^Tuesday/ }).check();
    await page.getByText('Cost', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Free/ }).check();
    await expect(page.getByRole('heading', { name: /things found/ })).toBeVisible();
    await page.getByRole('link', { name: 'Chess Club' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Chess Club' })).toBeVisible();
    await expect(page.getByText('Just turn up', { exact: true })).toBeVisible();
  });
});
