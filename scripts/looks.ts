/** `npm run looks`: one sheet of pictures of every kind of page, and the pictures of README.md. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { writeWhole } from '../src/disk/write-whole.ts';
import { browserForTests } from './lib/browser.ts';
import { type Shot, sheetHtml, sheetPng } from './lib/looks/contact-sheet.ts';
import { type LookedAt, lookedAt } from './lib/looks/looked-at.ts';
import { readmeFolder, readmePictures } from './lib/looks/readme-pictures.ts';
import { serveFolder } from './lib/static-server.ts';
import { argumentsOf, counted, green, red, runNode, step, stop } from './lib/terminal.ts';

const help = `
npm run looks -- [--readme] [--only WORDS] [--port 4396]

Builds the demo and takes a picture of every kind of page, 390 and 1280 pixels wide, light and dark, with the browser
that the tests use. Look at them before you change how the site looks, and after.

  --readme       take the pictures of README.md instead, and write docs/pictures
  --only WORDS   only pages with these words in their names, like “listing”
  --port N       serve the demo on another port while the pictures are taken
`;

const { values } = argumentsOf(help, {
  readme: { type: 'boolean', default: false },
  only: { type: 'string', default: '' },
  port: { type: 'string', default: '4396' },
});
const into = '.cache/looks';
const site = join(into, 'site');
const pictures = join(into, 'pictures');
const home = `http://127.0.0.1:${values.port}/`;
const say = (sentence: string) => console.log(`  ${sentence}`);
const chosen = lookedAt.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));
if (chosen.length === 0) stop(`No page is called “${values.only}”: ${lookedAt.map(({ name }) => name).join(', ')}.`);

mkdirSync(into, { recursive: true });
await step('Building the demo', async () => {
  const { code, output } = await runNode('scripts/build.ts', ['--out', site, '--content', 'content'], { quiet: true });
  if (code !== 0) stop(`The demo could not be built.\n${output}`);
});
const server = await serveFolder({ folder: site, port: Number(values.port) });
const browser = await chromium.launch(await browserForTests());
try {
  if (values.readme) {
    await step('Taking the pictures of README.md', () => readmePictures(browser, home, say));
    console.log(green(`\nLook at ${readmeFolder}, and commit what is right.`));
  } else {
    const { shots, failed } = await step('Taking pictures', () => takePictures(browser));
    writeWhole(join(into, 'index.html'), sheetHtml(shots));
    writeWhole(join(into, 'sheet.png'), await sheetPng(into, shots));
    console.log(green(`\n${counted(shots.length, 'picture')}: ${into}/index.html and ${into}/sheet.png`));
    for (const sentence of failed) console.error(red(sentence));
    process.exitCode = failed.length > 0 ? 1 : 0;
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/** Every page at both widths in both modes; a page that cannot be shown is named, and the others go on. */
async function takePictures(browser: Browser): Promise<{ shots: Shot[]; failed: string[] }> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const shots: Shot[] = [];
  const failed: string[] = [];
  for (const [done, page] of chosen.entries()) {
    say(`${done + 1} of ${chosen.length}: ${page.name}`);
    for (const width of [390, 1280])
      for (const scheme of ['light', 'dark'] as const) {
        const title = `${page.name}, ${width}, ${scheme}`;
        const file = `pictures/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
        try {
          await takePicture(browser, page, width, scheme, join(into, file));
          shots.push({ title, file, width, scheme, name: page.name });
        } catch (error) {
          failed.push(`No picture of ${title}: ${(error as Error).message.split('\n')[0]}`);
        }
      }
  }
  return { shots, failed };
}

/** From the top down to three and a half windows: what is below is more of the same. */
async function takePicture(
  browser: Browser,
  { path, first }: LookedAt,
  width: number,
  colorScheme: 'light' | 'dark',
  file: string,
): Promise<void> {
  const height = width < 600 ? 844 : 800;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${home}${path}`);
    await page.waitForLoadState('networkidle');
    await first?.(page);
    await page.waitForLoadState('networkidle');
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, height * 3.5) };
    await page.screenshot({ path: file, fullPage: true, clip });
  } finally {
    await context.close();
  }
}
