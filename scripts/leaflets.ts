/** `npm run leaflets`: leaflets as PDF files, printed from the built site, with a table of what was printed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/disk/write-whole.ts';
import type { LeafletFile } from '../src/domain/paper/leaflet.ts';
import { choiceFrom, type Layout, type LeafletSet, layouts } from '../src/domain/paper/leaflet-choice.ts';
import { type LeafletJob, leafletJob } from './lib/leaflets/job.ts';
import { manifestWith } from './lib/leaflets/manifest.ts';
import { printedBy } from './lib/leaflets/printer.ts';
import { publishedFolder, repairPublished } from './lib/publish.ts';
import { argumentsOf, counted, green, red, runNode, step, stop } from './lib/terminal.ts';

const help = `
npm run leaflets -- [--school NAME] [--list NAME | --year 5 | --shortlist CODE | --listing NAME] [--layout list,thirds]
                    [--large] [--mono] [--tally] [--out DIR] [--dry-run]

Prints leaflets as PDF files into leaflets/<edition>/, and notes each in leaflets/manifest.csv: which edition, what was
on it. Keep that table: it says which list was handed out. Without a choice: everything the school lists, and each of
its lists.

  --school NAME     one school; all of them without it
  --list NAME       a list of content/lists
  --year 5          a year group; 4-5 for two of them, 0 is Reception
  --shortlist CODE  what stands in a shortlist's link after #
  --listing NAME    one listing
  --layout NAMES    ${layouts.join(', ')}; several with commas between (list)
  --large           letters of 18 points
  --mono            black on white
  --tally           with a sheet for counting by hand
  --out DIR         another folder than “leaflets”
  --folder DIR      print another built site than “dist”
  --base /PATH/     that site was built to sit below this path
  --dry-run         say what would be printed, and print nothing
`;

const { values } = argumentsOf(help, {
  school: { type: 'string' },
  list: { type: 'string' },
  year: { type: 'string' },
  shortlist: { type: 'string' },
  listing: { type: 'string' },
  layout: { type: 'string', default: 'list' },
  large: { type: 'boolean', default: false },
  mono: { type: 'boolean', default: false },
  tally: { type: 'boolean', default: false },
  out: { type: 'string', default: 'leaflets' },
  folder: { type: 'string', default: publishedFolder },
  base: { type: 'string', default: process.env.FINGERPOST_BASE ?? '/' },
  'dry-run': { type: 'boolean', default: false },
});

try {
  await findSite();
  const jobs = schoolFiles().flatMap(jobsOf);
  if (jobs.length === 0) throw new Error('There is nothing to print in this choice: no school has it.');
  if (values['dry-run']) {
    for (const { path, edition, contents } of jobs)
      console.log(
        `${join(values.out, path)}: edition ${edition.code}, ${counted(contents.leaflets.length, 'listing')}`,
      );
    console.log(`\n${counted(jobs.length, 'file')} would be written. Leave out --dry-run to print.`);
  } else await print(jobs);
} catch (error) {
  console.error(red((error as Error).message));
  process.exitCode = 1;
}

async function findSite(): Promise<void> {
  if (values.folder === publishedFolder) repairPublished();
  if (existsSync(values.folder)) return;
  if (values.folder !== publishedFolder)
    throw new Error(`There is no folder “${values.folder}”: build a site there first.`);
  const { code } = await step('Building the site first', () => runNode('scripts/build.ts', []));
  if (code !== 0) throw new Error('The site could not be built, so nothing was printed. See above.');
}

/** What each chosen school's leaflets are made of. */
function schoolFiles(): LeafletFile[] {
  const at = (school: string) => join(values.folder, school, 'leaflets.json');
  const all = readSchools();
  const schools = values.school === undefined ? all : [values.school];
  const unknown = schools.find((school) => !existsSync(at(school)));
  if (unknown) throw new Error(`There is no school “${unknown}” in ${values.folder}. Its schools: ${all.join(', ')}.`);
  return schools.map((school) => JSON.parse(readFileSync(at(school), 'utf8')));
}

function readSchools(): string[] {
  return readdirSync(values.folder).filter((name) => existsSync(join(values.folder, name, 'leaflets.json')));
}

function jobsOf(file: LeafletFile): LeafletJob[] {
  const { large, mono, tally } = values;
  const asked = setAsked();
  const sets: LeafletSet[] = asked
    ? [asked]
    : [{ kind: 'school' }, ...file.lists.map(({ slug }): LeafletSet => ({ kind: 'list', list: slug }))];
  return sets.flatMap((set) =>
    layoutsAsked().flatMap((layout) => leafletJob(file, { set, layout, large, mono, tally }) ?? []),
  );
}

function setAsked(): LeafletSet | null {
  const asked = (['list', 'year', 'shortlist', 'listing'] as const).filter((kind) => values[kind] !== undefined);
  if (asked.length > 1) stop('Choose one of --list, --year, --shortlist and --listing, not several.');
  const [kind] = asked;
  if (!kind) return null;
  const { set } = choiceFrom(`set=${kind}:${values[kind]?.replace(/^#/, '')}`);
  if (set.kind === 'school') stop(`--${kind} ${values[kind]} cannot be read. See --help.`);
  return set;
}

function layoutsAsked(): Layout[] {
  return values.layout.split(',').map((name) => {
    const layout = layouts.find((each) => each === name.trim());
    return layout ?? stop(`There is no layout “${name}”. The layouts: ${layouts.join(', ')}.`);
  });
}

async function print(jobs: LeafletJob[]): Promise<void> {
  await step(`Printing ${counted(jobs.length, 'file')}`, () =>
    printedBy({ folder: values.folder, base: values.base }, jobs, (job, pdf, sides) => {
      const path = join(values.out, job.path);
      writeWhole(path, pdf);
      const manifest = join(values.out, 'manifest.csv');
      writeWhole(manifest, manifestWith(existsSync(manifest) ? readFileSync(manifest, 'utf8') : '', job, sides));
      console.log(`  ${path}: ${counted(sides, 'side')}, edition ${job.edition.code}`);
    }),
  );
  console.log(green(`\n${counted(jobs.length, 'file')} in ${values.out}/, and a line for each in manifest.csv.`));
  console.log('Print them at 100 %. Keep manifest.csv: it says which listings were on which edition.');
}
