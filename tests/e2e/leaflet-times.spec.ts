/** Every time of a listing is on its paper beside its own place, or the paper says how many are not and where they are. */
import type { Page } from '@playwright/test';
import { type LeafletFile, leafletFile } from '../../src/domain/paper/leaflet.ts';
import { layouts } from '../../src/domain/paper/leaflet-choice.ts';
import type { ListingFile } from '../../src/schema/listing.ts';
import { weekdays } from '../../src/schema/weekdays.ts';
import { viewOf } from '../lib/content.ts';
import { lettersOf, readPdf } from '../lib/pdf.ts';
import { expect, test } from './lib/test.ts';

const parts = '.sheets :is(.entry, .one-card, .slip, .poster-entry)';

/** Listings of 1, 3, 8 and 20 times at 1 to 5 places, with all else that a listing may say of itself. */
function fileOfManyTimes(): LeafletFile {
  const listings: Record<string, Partial<ListingFile>> = {};
  for (const times of [1, 3, 8, 20])
    for (let places = 1; places <= Math.min(5, times); places++)
      listings[`club-${times}-${places}`] = {
        ...longWinded,
        name: `Club of ${times} at ${places}`,
        places: Array.from({ length: places }, (_, place) => ({
          name: `${['Weir Lane', 'Station Hill', 'Millside', 'Quarry Bank', 'Lido'][place]} Community Hall`,
          address: `${place + 1} Mill Row, Larkbridge`,
          postcode: 'ZZ1 2AB',
          sessions: Array.from({ length: times }, (_, time) => time)
            .filter((time) => time % places === place)
            .map((time) => ({
              days: [weekdays[time % 7]!],
              starts: `${9 + Math.floor(time / 2)}:${time % 2 ? '30' : '00'}`.padStart(5, '0'),
              ends: '21:15',
              season: 'term-time' as const,
            })),
        })),
      };
  const { directory, view } = viewOf(listings);
  return leafletFile(directory, view, []);
}

const longWinded: Partial<ListingFile> = {
  cost: { kind: 'amount', amount: 4.5, per: 'session', firstSessionFree: 'yes' },
  joining: { ways: ['parent-signs-up'] },
  contact: { role: 'Club secretary', phone: '01632 960150', email: 'the.secretary@club.example.org' },
  ages: { from: 8, to: 12 },
  firstVisit: {
    whatHappens: 'Somebody shows you where things are. You can join in or look on, as you like.',
    whoMeetsYou: 'A leader in a green jumper, at the door.',
    watchFirst: 'yes',
    bringFriend: 'yes',
    parentCanStay: 'no',
  },
};

async function open(page: Page, file: LeafletFile, choice: string): Promise<void> {
  await page.route('**/north-primary/leaflets.json', (route) => route.fulfill({ json: file }));
  await page.goto(`north-primary/leaflets/#${choice}`);
  await expect(page.locator('.sheets[data-ready]')).toBeVisible();
}

for (const layout of layouts)
  for (const print of ['', 'large'])
    test(`A-11 ${layout}${print && ' in large print'}: each time with its place, or how many more and where`, async ({
      page,
    }) => {
      const file = fileOfManyTimes();
      const listed = layout === 'story' ? [file.leaflets.at(-1)!, file.leaflets[0]!] : file.leaflets;
      await open(page, { ...file, leaflets: listed }, `set=school&layout=${layout}&print=${print}`);
      const texts =
        layout === 'story' ? await storyTexts(page) : (await page.locator(parts).allInnerTexts()).map(lettersOf);
      expect(texts).toHaveLength(listed.length);
      const paper = (await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).pages.join('');
      for (const { name, times } of listed) {
        const text = texts.find((one) => one.includes(lettersOf(name))) ?? '';
        const shown = times.filter(({ words }) => text.includes(lettersOf(words)));
        const more = Number(/(\d+)moretimes?see/.exec(text.replace(/^.*?(?=\d+moretime)/, ''))?.[1] ?? 0);
        expect(shown.length, name).toBeGreaterThan(0);
        expect(shown.length + more, `${name}: ${text}`).toBe(times.length);
        for (const { words } of shown) expect(paper, name).toContain(lettersOf(words));
        if (layout !== 'story') expect(paper).toContain(text);
      }
      expect(await cutOff(page)).toEqual([]);
    });

/** Of each story all of its steps. */
async function storyTexts(page: Page): Promise<string[]> {
  const sides = await page.locator('.sheet.story').allInnerTexts();
  const stories: string[] = [];
  for (const side of sides.map(lettersOf)) {
    const last = stories.length - 1;
    if (/^.{0,60}side\d/.test(side)) stories[last] += side;
    else stories.push(side);
  }
  return stories;
}

/** What does not fit its own box, or stands outside of the one around it. */
function cutOff(page: Page): Promise<string[]> {
  return page
    .locator('.sheets :is(.sheet, .columns, .column, .whole, .one-card, .slip, .step, .panel, .entry)')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const around = box.closest('.columns') ?? box;
          return (
            box.scrollHeight > box.clientHeight + 2 ||
            box.scrollWidth > box.clientWidth + 2 ||
            box.getBoundingClientRect().bottom > around.getBoundingClientRect().bottom + 2
          );
        })
        .map((box) => `${box.className}: ${box.textContent?.slice(0, 60)}`),
    );
}
