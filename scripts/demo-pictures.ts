/** Draws the pictures of the demo town from the drawings in `scripts/demo-pictures`: `node scripts/demo-pictures.ts`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { imageProblems } from '../src/checks/image-bytes.ts';
import { writeWhole } from '../src/disk/write-whole.ts';

const drawings = join(import.meta.dirname, 'demo-pictures');
const into = 'content/photos';

for (const name of readdirSync(drawings).toSorted()) {
  const file = join(into, name.replace(/\.svg$/, '.png'));
  const drawn = await sharp(join(drawings, name), { density: 96 })
    .png({ palette: true, colours: 48, effort: 10 })
    .toBuffer();
  const problems = imageProblems(drawn);
  if (problems.length > 0) throw new Error(`${file} ${problems.join('; ')}.`);
  writeWhole(file, drawn);
  console.log(`${file}  ${Math.ceil(drawn.length / 1000)} kB`);
}
