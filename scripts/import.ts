/**
 * npm run import: a council's or a partner's spreadsheet into drafts, again and again, without undoing anybody's work.
 */
import { contentFolder } from '../src/disk/files.ts';
import { importSource } from './lib/import-source.ts';
import { newSource } from './lib/new-source.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run import -- <source>           read the sheet that content/sources/<source>.yaml describes
npm run import -- --new FILE         describe an unknown sheet: writes content/sources/<name>.yaml for you to check

Writes drafts only, never overwrites what people changed, never deletes. Running it twice changes nothing.
Reads CSV and Excel (.xlsx) up to 10,000 rows, 300 columns and 20 MB. Hidden rows, columns and sheets, formulas and
columns about people are left out.

  --dry-run        say what would happen, write nothing
  --content DIR    another content folder
  --confirm N      the sheet has lost N listings, and that is right
  --name NAME      with --new: what to call the source
  --sheet NAME     with --new: which sheet of a workbook
  --help           this text
`;

const { values, others } = argumentsOf(help, {
  new: { type: 'string' },
  name: { type: 'string' },
  sheet: { type: 'string' },
  content: { type: 'string' },
  confirm: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});
const folder = contentFolder(values.content);
const dryRun = values['dry-run'] ?? false;

try {
  if (values.new !== undefined) {
    console.log(await newSource({ file: values.new, folder, name: values.name, sheet: values.sheet, dryRun }));
  } else {
    const slug = others[0];
    if (slug === undefined) stop(`Name a source, like: npm run import -- sports-clubs\n${help.trimEnd()}`);
    const { report, allRead } = await importSource(slug, { folder, dryRun, confirm: values.confirm });
    console.log(report);
    process.exitCode = allRead ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}
