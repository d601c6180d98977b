/** What a chat shows of a link, and what a home screen shows of the site, read from the built files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { builtPages } from './lib/built.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

const { withHeaders, metaOnly, demo } = sites;
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const property = (html: string, name: string) =>
  new RegExp(`<meta [^>]*property="og:${name}" content="([^"]*)"`).exec(html)?.[1];

for (const { folder, base } of [withHeaders, metaOnly])
  test(`every page below ${base} has a title, words and a picture that is there`, async () => {
    const sizes = new Map<string, string>();
    for (const { path, text } of builtPages(folder)) {
      if (path.startsWith('admin/') || !text.includes('<main')) continue;
      expect(property(text, 'title'), path).toBeTruthy();
      expect(property(text, 'description'), path).toBeTruthy();
      const image = property(text, 'image') ?? '';
      expect(image, path).toMatch(new RegExp(`^https://directory\\.example\\.org${base}shared/[0-9a-f]{12}\\.png$`));
      const file = join(folder, new URL(image).pathname.slice(base.length));
      if (sizes.has(file)) continue;
      const { width, height } = await sharp(file).metadata();
      sizes.set(file, `${width}x${height}`);
    }
    expect(new Set(sizes.values())).toEqual(new Set(['1200x630']));
    expect(sizes.size).toBeGreaterThan(20);
  });

test('a link to a worry, a shortlist or urgent help shows only whose directory it is', () => {
  const school = read(demo.folder, 'larkbridge-high/index.html');
  const quiet = ['school-nurse-drop-in', 'lark-valley-youth-line', 'shortlist', 'help'];
  for (const page of quiet) {
    const html = read(demo.folder, `larkbridge-high/${page}/index.html`);
    expect(property(html, 'title'), page).toBe('Larkbridge High School');
    expect(property(html, 'description'), page).toBe('Clubs, groups and things to do near Larkbridge High School');
    expect(property(html, 'image'), page).toBe(property(school, 'image'));
  }
});

test('an ordinary listing is called by its name, and has a picture of its own', () => {
  const html = read(demo.folder, 'larkbridge-high/signal-lane-judo/index.html');
  expect(property(html, 'title')).toBe('Signal Lane Judo');
  expect(property(html, 'image')).not.toBe(property(read(demo.folder, 'larkbridge-high/index.html'), 'image'));
});

test('a school has a manifest that opens in the browser, and icons of the sizes it says', async () => {
  for (const { folder, base } of [withHeaders, metaOnly]) {
    const html = read(folder, 'north-primary/index.html');
    expect(html).toContain(`<link rel="manifest" href="${base}north-primary/manifest.webmanifest">`);
    const manifest = JSON.parse(read(folder, 'north-primary/manifest.webmanifest'));
    expect(manifest).toMatchObject({ display: 'browser', start_url: `${base}north-primary/` });
    for (const { src, sizes } of manifest.icons) {
      const { width, height, hasAlpha } = await sharp(join(folder, src.slice(base.length))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
      expect(hasAlpha).toBe(false);
    }
    const touch = /<link rel="apple-touch-icon" href="([^"]+)">/.exec(html)?.[1] ?? '';
    expect((await sharp(join(folder, touch.slice(base.length))).metadata()).width).toBe(180);
    expect(existsSync(join(folder, 'icon.svg'))).toBe(true);
    expect([...readFileSync(join(folder, 'favicon.ico')).subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  }
});

test('a browser takes the manifest under the policy of the pages @both', async ({ page, watch }) => {
  await page.goto('north-primary/');
  const client = await page.context().newCDPSession(page);
  const { url, errors } = await client.send('Page.getAppManifest');
  expect(url).toMatch(/north-primary\/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  expect(watch.faults).toEqual([]);
});
