import type { Locator } from '@playwright/test';
import readQrCode from 'jsqr';
import sharp from 'sharp';

/** What a telephone's camera reads in a QR code. */
export async function scanned(code: Locator): Promise<string | undefined> {
  const shot = sharp(await code.screenshot()).resize({ width: 400 });
  const { data, info } = await shot.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readQrCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
