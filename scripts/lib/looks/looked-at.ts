/** What is looked at: one page of the demo for each kind of page, and what a visitor does there first. */
import type { Page } from '@playwright/test';

export interface LookedAt {
  name: string;
  /** Below the root of the site. */
  path: string;
  /** What is done before the picture is taken. */
  first?: (page: Page) => Promise<void>;
}

const school = 'larkbridge-high';

/** Every kind of page, in the order a visitor meets them. */
export const lookedAt: LookedAt[] = [
  { name: 'Start', path: '' },
  { name: 'Finder', path: `${school}/` },
  { name: 'Finder of a primary school', path: 'weir-lane-primary/' },
  { name: 'Finder, searched', path: `${school}/#q=drawing` },
  { name: 'Finder, map', path: `${school}/#view=map`, first: seeMap },
  { name: 'Everything A to Z', path: `${school}/all/` },
  { name: 'List', path: `${school}/lists/saturday-mornings/` },
  { name: 'Year group', path: `${school}/year-8/` },
  { name: 'Listing', path: `${school}/signal-lane-judo/` },
  { name: 'Listing with a photo', path: 'weir-lane-primary/library-brick-club/' },
  { name: 'Listing about a worry', path: `${school}/lark-valley-youth-line/` },
  { name: 'Shortlist, empty', path: `${school}/shortlist/` },
  { name: 'Shortlist', path: `${school}/all/`, first: pickThree },
  { name: 'Leaflets', path: `${school}/leaflets/#set=list:saturday-mornings` },
  { name: 'First visit, step by step', path: `${school}/leaflets/#set=listing:signal-lane-judo&layout=story` },
  { name: 'Urgent help', path: `${school}/help/` },
  { name: 'For staff', path: `${school}/staff/` },
  { name: 'Text for staff', path: `${school}/staff/pathway/` },
  { name: 'Suggest a change', path: 'suggest/signal-lane-judo/' },
  { name: 'Page of words', path: 'safety/' },
  { name: 'Guides', path: 'guides/' },
  { name: 'Guide', path: 'guides/add-a-listing/' },
  { name: 'Fields', path: 'guides/fields/lists/' },
  { name: 'Nothing there', path: 'no-such-page/' },
];

async function seeMap(page: Page): Promise<void> {
  await page.getByTestId('results-map').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1500);
}

/** Three things picked from the A to Z, and the shortlist opened as a visitor opens it. */
async function pickThree(page: Page): Promise<void> {
  await page.goto(new URL(`../signal-lane-judo/`, page.url()).href);
  for (const slug of ['signal-lane-judo', 'saturday-science', 'riverside-canoe-club']) {
    const fragment = new URL(page.url()).hash;
    await page.goto(new URL(`../${slug}/${fragment}`, page.url()).href);
    await page.locator('[data-add]').first().click();
    await page.waitForTimeout(300);
  }
  const { hash } = new URL(page.url());
  await page.goto(new URL(`../shortlist/${hash}`, page.url()).href);
}
