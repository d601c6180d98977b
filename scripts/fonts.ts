/** Cuts the site's two typefaces down to the letters it needs: `npm run fonts`, after a new version of either. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/disk/write-whole.ts';
import { fontFiles, licences } from './lib/font-files.ts';
import { argumentsOf, counted } from './lib/terminal.ts';

const help = `
npm run fonts                cuts Lexend and Bricolage Grotesque and writes src/styles/fonts

Needed only after a new version of a typeface or another choice of letters; the cut files are part of the software.
`;
argumentsOf(help, {});

const into = 'src/styles/fonts';
for (const { name, bytes } of await fontFiles()) {
  writeWhole(join(into, name), bytes);
  console.log(`${join(into, name)}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
for (const { name, from } of licences) writeWhole(join(into, name), readFileSync(from));
console.log(`${counted(licences.length, 'licence')} beside them. Next: npm run build, and look at a page.`);
