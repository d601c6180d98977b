/** Many pictures on one sheet, as HTML to look into and as one PNG to look over. */
import sharp from 'sharp';
import { escaped } from '../../../src/domain/text/escaped.ts';

export interface Shot {
  /** `Listing, 390, dark` */
  title: string;
  /** Beside the sheet. */
  file: string;
  width: number;
  scheme: 'light' | 'dark';
  name: string;
}

/** A table with a row for each kind of page, and the pictures that were taken of it. */
export function sheetHtml(shots: readonly Shot[]): string {
  const names = [...new Set(shots.map(({ name }) => name))];
  const rows = names.map((name) => {
    const figures = shots
      .filter((shot) => shot.name === name)
      .map(({ file, title, width }) => {
        const shown = width < 600 ? 260 : 560;
        return `<figure><a href="${escaped(file)}"><img src="${escaped(file)}" width="${shown}" alt="${escaped(title)}" loading="lazy"></a><figcaption>${escaped(title)}</figcaption></figure>`;
      });
    return `<section><h2>${escaped(name)}</h2><div>${figures.join('')}</div></section>`;
  });
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>How Fingerpost looks</title>
<style>
body { margin: 1rem; background: #8b8f94; color: #111; font: 16px/1.4 system-ui, sans-serif; }
div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
figure { margin: 0; } img { display: block; max-height: 1200px; object-fit: cover; object-position: top; }
</style>
<h1>How Fingerpost looks</h1>
${rows.join('\n')}
</html>
`;
}

/** One picture with the tops of all, eight in a row, each scaled to the same width. */
export async function sheetPng(folder: string, shots: readonly Shot[]): Promise<Buffer> {
  const [wide, high, gap, across] = [300, 420, 12, 8];
  const rows = Math.ceil(shots.length / across);
  const tiles = [];
  for (const [place, { file }] of shots.entries()) {
    const input = await sharp(`${folder}/${file}`)
      .resize({ width: wide, height: high, fit: 'cover', position: 'top' })
      .png()
      .toBuffer();
    tiles.push({
      input,
      left: gap + (place % across) * (wide + gap),
      top: gap + Math.floor(place / across) * (high + gap),
    });
  }
  const size = { width: gap + across * (wide + gap), height: gap + rows * (high + gap) };
  return sharp({ create: { ...size, channels: 3, background: '#8b8f94' } })
    .composite(tiles)
    .png({ palette: true, colours: 128 })
    .toBuffer();
}
