/** Every time of a listing is on its paper beside its own place, or the paper says how many are not and where they are. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { type LeafletFile, leafletFile } from '../../src/domain/paper/leaflet.ts';
import { layouts } from '../../src/domain/paper/leaflet-choice.ts';
import type { ListingFile } from '../../src/schema/listing.ts';
import { weekdays } from '../../src/schema/weekdays.ts';
import { viewOf } from '../lib/content.ts';
import { lettersOf, readPdf } from '../lib/pdf.ts';
import { expect, test } from './lib/test.ts';

const parts = '.sheets :is(.entry, .one-card, .slip, .poster-entry)';

/** Listings of 1, 3, 8 and 20 times at 1 to 5 places, with all else that a listing may say of itself; and any others. */
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
  for (const [place, listing] of fc.sample(anyListing, { numRuns: 8, seed: 19 }).entries())
    listings[`any-${place}`] = { ...listing, name: `Any ${place}, ${listing.name}` };
  const { directory, view } = viewOf(listings);
  return leafletFile(directory, view, []);
}

const words = (fewest: number, most: number) =>
  fc
    .array(fc.constantFrom('a', 'drum', 'everybody', 'in', 'neighbourhoods', 'the', 'yellow', 'lunchtime'), {
      minLength: fewest,
      maxLength: most,
    })
    .map((each) => each.join(' '));

/** Of any length, with any number of times and places. */
const anyListing: fc.Arbitrary<Partial<ListingFile>> = fc.record({
  name: words(1, 6),
  summary: words(3, 25),
  contact: fc.record({ role: words(1, 3), phone: fc.constant('01632 960150') }),
  firstVisit: fc.record({ whatHappens: words(3, 40), whoMeetsYou: words(2, 20), whatToBring: words(1, 15) }),
  places: fc
    .array(fc.record({ name: words(1, 5), address: words(1, 6), postcode: fc.constant('ZZ1 2AB'), times: fc.nat(6) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((places) =>
      places.map(({ name, times, ...place }, at) => ({
        ...place,
        name: `${['First', 'Second', 'Third', 'Fourth', 'Fifth'][at]} ${name}`,
        sessions: Array.from({ length: at === 0 ? times + 1 : times }, (_, time) => ({
          days: [weekdays[time % 7]!],
          starts: `${9 + time}:${at}5`.padStart(5, '0'),
          ends: '21:15',
        })),
      })),
    ),
});

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
      const listed = layout === 'story' ? [file.leaflets.at(-1)!, ...file.leaflets.slice(0, 3)] : file.leaflets;
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

test('five listings with little to tell share one side of a list', async ({ page }) => {
  const listings = Object.fromEntries(
    [1, 2, 3, 4, 5].map((each) => [
      `club-${each}`,
      {
        name: `Club ${each}`,
        places: [
          {
            name: 'The Hall',
            postcode: 'ZZ1 2AB',
            sessions: [{ days: [weekdays[each]!], starts: '16:00', ends: '17:00' }],
          },
        ],
      },
    ]),
  );
  const { directory, view } = viewOf(listings);
  await open(page, leafletFile(directory, view, []), 'set=school&layout=list');
  await expect(page.locator('.sheet')).toHaveCount(1);
  await expect(page.locator('.ticket')).toHaveCount(5);
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
        .map(
          (box) =>
            `${box.className}: ${box.textContent?.slice(0, 60)} (${box.scrollWidth} in ${box.clientWidth}, ${box.scrollHeight} in ${box.clientHeight})`,
        ),
    );
}
