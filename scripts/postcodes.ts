/**
 * npm run postcodes: where postcodes are, in small files that the site serves itself, for “Near where?”.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DistrictMiddle } from '../src/domain/near/postcode-files.ts';
import { partsOf } from '../src/domain/postcode.ts';
import { attributionOf, yearOf } from '../src/exchange/postcodes/attribution.ts';
import { districtMiddles } from '../src/exchange/postcodes/district-middles.ts';
import {
  type Districts,
  gzippedBytes,
  type LocatedSchool,
  type PostcodeFilesPlan,
  postcodeFiles,
} from '../src/exchange/postcodes/near-files.ts';
import { type Content, readContent } from '../src/reading/read-content.ts';
import { contentFolder, filesIn } from './lib/files.ts';
import { downloaded, readTables } from './lib/postcode-tables.ts';
import { argumentsOf, counted, dim, green, step, stop } from './lib/terminal.ts';

const help = `
npm run postcodes -- --from PATH      make content/postcodes from a table of postcodes, for all schools

PATH is a CSV, a folder or a zip of: OS Code-Point Open; the ONS Postcode Directory; or your own table with the
headings postcode, lon, lat. It can also be an https:// address to download. Several --from are read in turn.
Running it twice changes nothing.

  --within KM            how far around each school (15)
  --districts PATH       a CSV with the headings outcode, latitude, longitude: roughly where all districts are
  --attribution TEXT     the words that must go with your own table; those of OS and ONS are known
  --year YYYY            the year for their words, where the table does not tell
  --northern-ireland     keep BT postcodes of the ONS directory: their licence is another one, read it first
  --content DIR          another content folder
  --dry-run              say what would be written, write nothing
  --help                 this text
`;

const { values } = argumentsOf(help, {
  from: { type: 'string', multiple: true },
  within: { type: 'string', default: '15' },
  districts: { type: 'string' },
  attribution: { type: 'string' },
  year: { type: 'string' },
  'northern-ireland': { type: 'boolean', default: false },
  content: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
});

/** What a school's file may weigh: about as much as one photograph, fetched when somebody opens “Near where?”. */
const most = 250_000;

const withinKm = Number(values.within);
if (!values.from?.length) stop(`Name a table: npm run postcodes -- --from PATH\n${help.trimEnd()}`);
if (!(withinKm > 0 && withinKm <= 100)) stop(`--within: write kilometres between 1 and 100 (found “${values.within}”)`);

try {
  const folder = contentFolder(values.content);
  const { content } = readContent(filesIn(folder).files, folder);
  const { districts, attribution } = await step('Reading postcodes', () => readAll(values.from!));
  const plan = await step('Making the files', () =>
    postcodeFiles(districts, locatedSchools(content, districts), { withinKm, attribution, middles: middles(), most }),
  );
  const texts = textsOf(plan);
  report(plan, texts, districts);
  const old = values['dry-run'] ? [] : write(join(folder, 'postcodes'), texts);
  for (const name of old) console.log(`${name} is taken away: no school is near it now.`);
  console.log(
    values['dry-run']
      ? 'Nothing was written. Run it again without --dry-run when this looks right.'
      : green(
          'Next: npm start, open “Near where?” on a school’s page and type a postcode. Commit content/postcodes with the rest.',
        ),
  );
} catch (error) {
  if (!(error instanceof Error)) throw error;
  stop(error.message);
}

async function readAll(sources: string[]): Promise<{ districts: Districts; attribution: string }> {
  const districts: Districts = new Map();
  const seen = new Set<string>();
  const words = new Set<string>();
  const left = { withoutPosition: 0, ended: 0, northernIreland: 0 };
  for (const source of sources) {
    const path = /^https:\/\//.test(source) ? await downloaded(source, '.cache/postcodes') : source;
    const { kinds, licence, passedOver } = readTables(path, ({ postcode, position, ended }) => {
      const { district, unit } = partsOf(postcode);
      if (ended) left.ended++;
      else if (!values['northern-ireland'] && district.startsWith('BT')) left.northernIreland++;
      else if (!position) left.withoutPosition++;
      else if (!seen.has(postcode)) {
        seen.add(postcode);
        const units = districts.get(district);
        if (units) units.push({ unit, ...position });
        else districts.set(district, [{ unit, ...position }]);
      }
    });
    for (const line of passedOver) console.log(dim(`  passed over: ${line}`));
    for (const kind of kinds) {
      const year = values.year ?? yearOf(licence, basename(path));
      const text = kind === 'plain' ? values.attribution : attributionOf(kind, year, values['northern-ireland']!);
      if (!text) throw new Error(`${source}: say whose table it is and on what terms: --attribution "Contains …"`);
      if (kind !== 'plain' && !year)
        console.log('  Its year is not known; add --year, which belongs in the words of the licence.');
      words.add(text);
    }
  }
  console.log(`  ${counted(seen.size, 'postcode')} in ${counted(districts.size, 'district')}`);
  if (left.ended > 0) console.log(`  ${left.ended.toLocaleString('en-GB')} no longer used, left out`);
  if (left.withoutPosition > 0)
    console.log(`  ${left.withoutPosition.toLocaleString('en-GB')} without a position, left out`);
  if (left.northernIreland > 0) {
    const count = left.northernIreland.toLocaleString('en-GB');
    console.log(
      `  ${count} of Northern Ireland left out: their licence is another one. If yours allows it, add --northern-ireland.`,
    );
  }
  return { districts, attribution: [...words].join(' ') };
}

/** Where the schools are: their own position, else that of their postcode. */
function locatedSchools(content: Content, districts: Districts): LocatedSchool[] {
  const schools = [...content.schools.values()].flatMap(({ slug, data }): LocatedSchool[] => {
    const { latitude, longitude } = data;
    if (latitude !== undefined && longitude !== undefined) return [{ slug, latitude, longitude }];
    const { district, unit } = partsOf(data.postcode ?? '');
    const own = districts.get(district)?.find((each) => each.unit === unit);
    if (!own) console.log(`  ${slug} has no position and gets no file; write its latitude and longitude`);
    return own ? [{ slug, latitude: own.latitude, longitude: own.longitude }] : [];
  });
  if (schools.length === 0)
    throw new Error('No school has a position. Write latitude and longitude in content/schools.');
  return schools.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function middles(): Map<string, DistrictMiddle> {
  if (values.districts === undefined) return new Map();
  if (!existsSync(values.districts))
    throw new Error(`There is no file “${values.districts}”; check its name and folder`);
  try {
    return districtMiddles(readFileSync(values.districts, 'utf8'));
  } catch (error) {
    throw new Error(`${values.districts} ${(error as Error).message}`);
  }
}

/** Every file by its name, a line to each district or sector so that changes can be read. */
function textsOf({ districts, near, table }: PostcodeFilesPlan): Map<string, string> {
  const text = (value: object) => `${JSON.stringify(value)}\n`;
  return new Map([
    ...districts.map((file): [string, string] => [`${file.district}.json`, text(file)]),
    ...near.map(({ file }): [string, string] => [`near-${file.school}.json`, text(file)]),
    ['districts.json', text(table)],
  ]);
}

/** Writes what has changed and takes away what this command wrote before and no school needs now. */
function write(folder: string, texts: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
  const old = readdirSync(folder).filter((name) => name.endsWith('.json') && !texts.has(name));
  for (const name of old) rmSync(join(folder, name));
  return old;
}

function report(
  { districts, near, table }: PostcodeFilesPlan,
  texts: ReadonlyMap<string, string>,
  read: Districts,
): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const weights = districts.map(({ district }) => gzippedBytes(texts.get(`${district}.json`)!));
  const all = weights.reduce((sum, bytes) => sum + bytes, 0);
  console.log(
    `  ${counted(districts.length, 'district file')}, ${kilobytes(all)} compressed, the largest ${kilobytes(Math.max(0, ...weights))}`,
  );
  for (const { file, bytes, leftOut } of near) {
    const names = Object.keys(file.districts);
    const postcodes = names.reduce((sum, name) => sum + read.get(name)!.length, 0);
    console.log(
      `  near-${file.school}.json: ${counted(postcodes, 'postcode')} in ${counted(names.length, 'district')}, ${kilobytes(bytes)} compressed`,
    );
    if (leftOut.length > 0) {
      console.log(`    too large with these as well, which have only their own files: ${leftOut.join(', ')}`);
      console.log(
        '    for those, the website that serves the site could see which district somebody asked for; --within makes it smaller',
      );
    }
  }
  const rough = Object.keys(table.districts).length;
  console.log(
    `  districts.json: ${counted(rough, 'district')}, ${kilobytes(gzippedBytes(texts.get('districts.json')!))} compressed`,
  );
  if (values.districts === undefined)
    console.log(
      '  Postcodes of other districts will not be known. For all of the UK give a national table, or --districts.',
    );
}
