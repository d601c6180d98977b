/** `npm run schemas`: writes what may be in a file as JSON Schema, for text editors and other people's programs. */
import { readFileSync } from 'node:fs';
import { writeWhole } from '../src/disk/write-whole.ts';
import { schemaFiles } from './lib/schema-files.ts';
import { argumentsOf, counted } from './lib/terminal.ts';

const help = `
npm run schemas    writes public/schemas/ and tells VS Code of them in .vscode/settings.json

Needed after a change in src/schema; a test says so when it was forgotten.
`;

argumentsOf(help, {});
let changed = 0;
for (const [path, text] of Object.entries(schemaFiles())) {
  if (textOf(path) === text) continue;
  writeWhole(path, text);
  console.log(`${path} written.`);
  changed += 1;
}
console.log(
  changed === 0
    ? 'All as it should be already.'
    : `\n${counted(changed, 'file')} written. Commit them with the schema.`,
);

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
