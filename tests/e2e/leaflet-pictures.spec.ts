/**
 * The pictures in the guide to leaflets: paper of the demo town. Taken on purpose only:
 * FINGERPOST_PICTURES=1 npx playwright test leaflet-pictures
 */
import { picture } from '../lib/picture.ts';
import { sites } from './lib/sites.ts';
import { expect, test } from './lib/test.ts';

test.skip(!process.env.FINGERPOST_PICTURES, 'pictures are taken on purpose only');
test.use({ baseURL: sites.demo.url, viewport: { width: 620, height: 1200 } });

const wanted: [name: string, choice: string, sheet: string][] = [
  ['list', 'set=list:free-on-wednesdays&layout=list', '.sheet-frame >> nth=0'],
  ['thirds', 'set=list:quieter-places&layout=thirds', '.sheets'],
  ['cards', 'set=list:quieter-places&layout=cards', '.sheet-frame >> nth=0'],
  ['poster', 'set=list:try-it-once&layout=poster', '.sheet-frame >> nth=0'],
  ['slips', 'set=list:quieter-places&layout=slips', '.sheet-frame >> nth=0'],
  ['story', 'set=listing:weir-lane-chess&layout=story', '.sheet-frame >> nth=0'],
  ['tally', 'set=list:quieter-places&layout=list&print=tally', '.sheet-frame >> nth=-1'],
];

for (const [name, choice, sheet] of wanted)
  test(`leaflet-${name}`, async ({ page }) => {
    await page.goto(`weir-lane-primary/leaflets/#${choice}`);
    await expect(page.locator('.sheets[data-ready]')).toBeVisible();
    if (name === 'poster') await expect(page.locator('.still-map[data-drawn]')).toBeVisible();
    await picture(page.locator(sheet), `leaflet-${name}`);
  });
