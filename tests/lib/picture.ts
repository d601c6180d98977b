/** Pictures for the guides, taken by the journeys that do what the guide says: FINGERPOST_PICTURES=1 npx playwright test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

export const pictureFolder = 'content/guides/pictures';
export const largestPicture = 60 * 1024;
/** Pixels: as wide as the text of a guide, twice over. */
const widest = 1200;

/**
 * Writes what is on the screen (or one part of it) to `content/guides/pictures/<name>.webp`, where pictures were asked
 * for; else does nothing. Shrinks it until it is small enough for a guide.
 */
export async function picture(shown: Page | Locator, name: string): Promise<void> {
  if (!process.env.FINGERPOST_PICTURES) return;
  const taken = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(pictureFolder, { recursive: true });
  for (const quality of [80, 65, 50, 35]) {
    const bytes = await sharp(taken)
      .resize({ width: widest, withoutEnlargement: true })
      .webp({ quality, effort: 6 })
      .toBuffer();
    if (bytes.length > largestPicture) continue;
    writeFileSync(`${pictureFolder}/${name}.webp`, bytes);
    return;
  }
  throw new Error(`The picture “${name}” is larger than ${largestPicture} bytes: take a part of the page.`);
}
