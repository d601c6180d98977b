/** Links that were damaged on their way: opened as they were meant, or the right page is offered. */
import { shortlistCode } from '../../src/domain/shortlist/code.ts';
import { expect, test } from './lib/test.ts';

const code = shortlistCode({ items: [{ slug: 'chess-club' }, { slug: 'free-football' }], greeting: 'Have a look' });

// What is not there is asked for once: a browser tells of it in its console.
test.beforeEach(({ watch }) => watch.expectFault(/404/));

for (const [what, path] of [
  ['# became %23', `%23${code}`],
  ['# became %23, with a campaign after it', `%23${code}%3Futm_source=mail`],
  ['a quotation mark after it', `#${code}%22`],
  ['a bracket after it', `#${code})`],
  ['a full stop after it', `#${code}.`],
  ['?utm_… after it', `#${code}?utm_source=school&utm_medium=email`],
  ['&fbclid=… after it', `#${code}&fbclid=IwAR0x-y_z`],
  ['?fbclid=… before it', `?fbclid=IwAR0x#${code}`],
  ['a line break in it', `#${code.slice(0, 9)}%0D%0A${code.slice(9)}`],
  ['a soft hyphen in it', `#${code.slice(0, 9)}%C2%AD${code.slice(9)}`],
  ['a zero-width space in it', `#${code.slice(0, 9)}%E2%80%8B${code.slice(9)}`],
  ['small letters', `#${code.toLowerCase()}`],
  ['# lost', code],
  ['broken by =, as old mail programs do', `#${code.slice(0, 9)}=%0D%0A${code.slice(9)}`],
  ['words of a mail program after it', `#${code}%20Sent%20from%20my%20iPhone`],
  ['O for 0, l for 1', `#${code.replaceAll('0', 'O').replaceAll('1', 'l')}`],
] as const) {
  test(`a shortlist’s link arrives whole: ${what}`, async ({ page }) => {
    await page.goto(`north-primary/shortlist/${path}`);
    await expect(page.locator('.pick-greeting')).toHaveText('Have a look');
    await expect(page.locator('.pick h2')).toHaveText(['Chess Club', 'Free Football Tuesdays']);
    await expect(page).toHaveURL(new RegExp(`/shortlist/(?:\\?fbclid=IwAR0x)?#${code}$`));
  });
}

test('a code with one letter wrong is not taken for another list', async ({ page }) => {
  const wrong = code.slice(0, 8) + (code[8] === '7' ? '8' : '7') + code.slice(9);
  await page.goto(`north-primary/shortlist/#${wrong}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot read this link');
});

for (const path of [
  'north-primary/chess-club,',
  'north-primary/chess-club/)',
  'north-primary/chess-club%22',
  'NORTH-PRIMARY/Chess-Club/',
  'north-primary/chess-%0Aclub',
  'north-primary/chess-club/%3Futm_source=mail',
]) {
  test(`a listing’s address is opened: ${path} @both`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chess Club');
    await expect(page).toHaveURL(/\/north-primary\/chess-club\/$/);
  });
}

for (const [path, name] of [
  ['north-primary/chess-c1ub/', 'Chess Club'],
  ['north-primary/free-footbal/', 'Free Football Tuesdays'],
  ['n0rth-primary/chess-club/', 'Chess Club'],
] as const) {
  test(`a listing’s address with a slip in it is offered: ${path} @both`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('status').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

for (const [path, name] of [
  ['north-primary/year3/', 'Year 3'],
  ['north-primary/shortlst/', 'My list'],
  ['guide/', 'Guides'],
] as const) {
  test(`a page’s address with a slip in it is offered: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('status').getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\/(?:year-3|shortlist|guides)\/$/);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a damaged address leads to the A to Z', async ({ page }) => {
    await page.goto('north-primary/chess-c1ub/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Everything near/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/all\/$/);
  });
});
