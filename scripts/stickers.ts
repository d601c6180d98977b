/** Draws the stickers of interests from the set they come from: `npm run stickers`, after a change of their table. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/disk/write-whole.ts';
import { stickerFiles } from './lib/sticker-files.ts';
import { argumentsOf, counted } from './lib/terminal.ts';

const help = `
npm run stickers             writes a drawing to public/stickers for each name in src/schema/stickers.ts

The drawings are Fluent Emoji Flat by Microsoft, under the MIT licence, which goes with them.
`;
argumentsOf(help, {});

const into = 'public/stickers';
mkdirSync(into, { recursive: true });
const files = stickerFiles();
const wanted = new Set(files.map(({ name }) => name));
for (const name of readdirSync(into)) if (!wanted.has(name)) rmSync(join(into, name));
for (const { name, text } of files) writeWhole(join(into, name), text);
console.log(`${counted(files.length - 1, 'drawing')} and their licence are in ${into}.`);
console.log('Next: name one as the sticker of an interest in content/vocabulary/interests.yaml.');
