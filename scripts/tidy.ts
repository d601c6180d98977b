/** `npm run tidy`: rewrites content files in their one true form, changing nothing that they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, filesIn } from '../src/disk/files.ts';
import { writeWhole } from '../src/disk/write-whole.ts';
import { filePlace } from '../src/reading/file-place.ts';
import { fileTextFrom } from '../src/reading/file-text.ts';
import { readContentFile } from '../src/reading/read-file.ts';
import { tidyText } from '../src/reading/tidy-text.ts';
import { argumentsOf, counted, stop } from './lib/terminal.ts';

const help = `
npm run tidy                       tidy every file in content/
npm run tidy -- listings/chess.md  tidy only these files
npm run tidy -- --dry-run          say what would change, change nothing
npm run tidy -- --content DIR      in another folder

Puts fields in the usual order, leaves out what is usual anyway, and quotes what needs quotes.
Files with something to mend are left alone: run “npm run check” first.
`;

const { values, others } = argumentsOf(help, { content: { type: 'string' }, 'dry-run': { type: 'boolean' } });
const folder = contentFolder(values.content);
const counts = { tidied: 0, tidy: 0, left: 0 };

for (const { path, bytes } of filesAtHand()) {
  const place = filePlace(path);
  const decoded = fileTextFrom(bytes);
  const read = 'kind' in place ? readContentFile({ path: `${folder}/${path}`, bytes, kind: place.kind }) : null;
  if (!('kind' in place) || !('text' in decoded) || !read?.data) {
    counts.left += 1;
    console.log(`${folder}/${path}: left alone, something in it must be mended first.`);
    continue;
  }
  const { text, lost } = tidyText(place.kind, decoded.text, read);
  const again = readContentFile({ path, bytes: new TextEncoder().encode(text), kind: place.kind });
  if (JSON.stringify([again.data, again.body]) !== JSON.stringify([read.data, read.body]))
    stop(`${folder}/${path} would say something else when tidied; it was left alone. Please report this.`);
  if (text === readFileSync(join(folder, path), 'utf8')) {
    counts.tidy += 1;
    continue;
  }
  counts.tidied += 1;
  if (!values['dry-run']) write(join(folder, path), text);
  console.log(`${folder}/${path}: ${values['dry-run'] ? 'would be ' : ''}tidied.`);
  for (const comment of lost) console.log(`  A comment could not be kept, its field is left out: # ${comment}`);
}
console.log(
  `\n${counted(counts.tidied, 'file')} ${values['dry-run'] ? 'would be ' : ''}tidied, ${counts.tidy} tidy already, ${counts.left} left alone.`,
);
if (counts.left > 0) {
  console.log('Run “npm run check” to see what must be mended.');
  process.exitCode = 1;
}

/** Files tidied before stay so: tidying changes nothing that they say. */
function write(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    stop((error as Error).message);
  }
}

function filesAtHand(): ReturnType<typeof filesIn>['files'] {
  try {
    const { files } = filesIn(folder);
    const unknown = others.filter((path) => !files.some((file) => file.path === path));
    if (unknown.length > 0) stop(`There is no ${unknown.join(', ')} in ${folder}/.`);
    return others.length > 0 ? files.filter((file) => others.includes(file.path)) : files;
  } catch (error) {
    return stop((error as Error).message);
  }
}
