/** The steps of making the postcode files: read the tables, find the schools, write, report. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/disk/files.ts';
import { writeTogether } from '../../src/disk/write-together.ts';
import { partsOf } from '../../src/domain/near/postcode.ts';
import type { DistrictMiddle } from '../../src/domain/near/postcode-files.ts';
import { districtMiddles } from '../../src/exchange/postcodes/district-middles.ts';
import {
  type Districts,
  type LocatedSchool,
  type PostcodeFilesPlan,
  postcodeFiles,
} from '../../src/exchange/postcodes/near-files.ts';
import { type Content, readContent } from '../../src/reading/read-content.ts';
import { districtsRead, type ReadOptions } from './postcode-districts.ts';
import { postcodesReport } from './postcodes-report.ts';
import { green } from './terminal.ts';

export interface PostcodeOptions extends ReadOptions {
  folder: string;
  withinKm: number;
  /** A table of all districts. */
  districts?: string | undefined;
  dryRun: boolean;
}

/** What a school's file may weigh: about as much as one photograph, fetched when somebody opens “Near where?”. */
const most = 250_000;

type Say = (line: string) => void;

/** Makes `postcodes` in the content folder. Throws an Error that says what to do when it cannot. */
export async function makePostcodes(options: PostcodeOptions, say: Say = console.log): Promise<void> {
  const { folder, withinKm, dryRun } = options;
  const { content } = readContent(filesIn(folder).files, folder);
  const middles = middlesIn(options.districts);
  const { districts, attribution } = await districtsRead(options, say);
  const schools = locatedSchools(content, districts, say);
  const plan = postcodeFiles(districts, schools, { withinKm, attribution, middles, most });
  const texts = textsOf(plan);
  for (const line of postcodesReport(plan, texts, districts)) say(line);
  if (middles.size === 0)
    say('Postcodes of other districts will not be known. For all of the UK give a national table, or --districts.');
  if (dryRun) {
    say('Nothing was written. Run it again without --dry-run when this looks right.');
    return;
  }
  for (const name of write(join(folder, 'postcodes'), texts)) say(`${name} is taken away: no school is near it now.`);
  say(
    green('Next: npm start, and type a postcode into “Near where?” on a school’s page. Then commit content/postcodes.'),
  );
}

/** Where the schools are: their own position, else that of their postcode. */
function locatedSchools(content: Content, districts: Districts, say: Say): LocatedSchool[] {
  const schools = [...content.schools.values()].flatMap(({ slug, data }): LocatedSchool[] => {
    const { latitude, longitude } = data;
    if (latitude !== undefined && longitude !== undefined) return [{ slug, latitude, longitude }];
    const { district, unit } = partsOf(data.postcode ?? '');
    const own = districts.get(district)?.find((each) => each.unit === unit);
    if (!own) say(`${slug} has no position and gets no file; write its latitude and longitude`);
    return own ? [{ slug, latitude: own.latitude, longitude: own.longitude }] : [];
  });
  if (schools.length === 0)
    throw new Error('No school has a position. Write latitude and longitude in content/schools.');
  return schools.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function middlesIn(path: string | undefined): Map<string, DistrictMiddle> {
  if (path === undefined) return new Map();
  if (!existsSync(path)) throw new Error(`There is no file “${path}”; check its name and folder`);
  try {
    return districtMiddles(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} ${(error as Error).message}`);
  }
}

/** Every file by its name. */
function textsOf({ districts, near, table }: PostcodeFilesPlan): Map<string, string> {
  const text = (value: object) => `${JSON.stringify(value)}\n`;
  return new Map([
    ...districts.map((file): [string, string] => [`${file.district}.json`, text(file)]),
    ...near.map(({ file }): [string, string] => [`near-${file.school}.json`, text(file)]),
    ['districts.json', text(table)],
  ]);
}

/** Writes what has changed; takes away, and names, what it wrote before and no school needs now. */
function write(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const all = [...texts].map(([name, content]) => ({ path: join(folder, name), content }));
  const changed = all.filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const old = names.filter((name) => name.endsWith('.json') && !texts.has(name));
  writeTogether(folder, [...changed, ...old.map((name) => ({ path: join(folder, name), content: null }))]);
  return old;
}
