/** Real public sheets, read from beside the checkout. They are never copied into the project. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../src/disk/files.ts';
import { schoolFile } from '../src/exchange/schools/school-file.ts';
import { schoolsIn } from '../src/exchange/schools/schools-from-sheet.ts';
import { readWorkbook } from '../src/exchange/spreadsheet/read-workbook.ts';
import { readContent } from '../src/reading/read-content.ts';
import { schoolSchema } from '../src/schema/school.ts';
import { importSource } from './lib/import-source.ts';
import { newSource } from './lib/new-source.ts';

const project = join(import.meta.dirname, '..');
const data = join(project, '../shared/data');
const interests = join(project, 'content/vocabulary/interests.yaml');
const absent = !existsSync(data) && 'no ../shared/data beside this checkout';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'real-'));
  mkdirSync(join(folder, 'vocabulary'));
  cpSync(interests, join(folder, 'vocabulary/interests.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Describes the sheet, lets the test correct the description, imports it, and imports it again. */
async function imported(file: string, name: string, corrected: (source: string) => string) {
  await newSource({ file: join(data, file), folder, name, sheet: undefined, dryRun: false });
  const path = join(folder, 'sources', `${name}.yaml`);
  writeFileSync(path, corrected(readFileSync(path, 'utf8')));
  const started = performance.now();
  const { report } = await importSource(name, { folder, dryRun: false });
  const seconds = (performance.now() - started) / 1000;
  const { files } = filesIn(folder);
  const { content, problems } = readContent(files);
  const again = await importSource(name, { folder, dryRun: false });
  expect(filesIn(folder).files).toEqual(files);
  expect(again.report).toContain(`0 added, 0 changed, ${content.listings.size} unchanged`);
  // Every file written is one that the strict reader takes.
  expect(problems.filter(({ code }) => code !== 'settings.missing')).toEqual([]);
  expect(
    [...content.listings.values()].every(({ data: { status, consent } }) => status === 'draft' && !consent.givenOn),
  ).toBe(true);
  const counts = /[\d,]+ rows?:[\s\S]*?with a position/.exec(report)?.[0] ?? '';
  console.log(`${name} (${seconds.toFixed(1)} s)\n${counts}`);
  return { report, content, counts };
}

const withCategories = (source: string, more: Record<string, string>) =>
  source.replace(
    'categories:\n',
    `categories:\n${Object.entries(more)
      .map(([written, interest]) => `  - { written: ${written}, interests: [${interest}] }\n`)
      .join('')}`,
  );
const withPostcodes = (file: string, area = '') =>
  `postcodes:\n  - file: ${join(data, file)}\n${area && `    area: ${area}\n`}`;
const usually = (source: string, interest: string) =>
  source.includes('field: interests')
    ? source
    : source.replace('columns:\n', `columns:\n  - { field: interests, value: ${interest} }\n`);

describe.skipIf(absent)('real sheets', { timeout: 120_000 }, () => {
  test('Trafford’s 140 sports clubs', async () => {
    const more = {
      Golf: 'outdoors-and-nature',
      Croquet: 'team-sports',
      'Multi Sports': 'team-sports',
      'Water Sports': 'swimming',
    };
    const { content, counts } = await imported('trafford/sports_clubs/sports_clubs.csv', 'clubs', (source) =>
      [
        withCategories(
          source,
          Object.fromEntries(Object.entries(more).filter(([written]) => !source.includes(`written: ${written}\n`))),
        ),
        withPostcodes('trafford/spatial/postcodes__trafford_postcodes.csv', 'msoa_hcl_name'),
        withPostcodes('postcodes-codepoint-open').replace('postcodes:\n', ''),
      ].join(''),
    );
    expect(content.listings.size).toBe(140);
    expect(counts).toContain('0 not read');
    // Two clubs lie outside the borough, and the wider table knows both.
    expect(counts).toContain('140 of 140 places with a position');
    expect(content.listings.get('altrincham-judo-club')?.data.interests).toEqual(['martial-arts']);
    expect(content.listings.get('ashton-on-mersey-cricket-and-tennis-club')?.data.interests).toEqual([
      'team-sports',
      'racket-sports',
    ]);
  });

  test('Trafford’s 13 libraries', async () => {
    const libraries = await imported('trafford/libraries/trafford_libraries.csv', 'libraries', (source) =>
      usually(source, 'books-and-writing'),
    );
    expect(libraries.counts).toContain('13 of 13 places with a position');
  });

  test('Trafford’s 2 children’s centres, with their telephone numbers', async () => {
    const centres = await imported('trafford/childrens_centres/trafford_childrens_centres.csv', 'centres', (source) =>
      usually(source, 'talking-and-support'),
    );
    expect(centres.report).toContain('2 rows: 2 added');
    expect(centres.content.listings.get('partington-childrens-centre')?.data.contact.phone).toBe('0161 912 2122');
  });

  test('1,000 amateur sports clubs in capitals, with malformed postcodes', async () => {
    const { content, report } = await imported('casc/registered-casc-first-1000.csv', 'casc', (source) =>
      [usually(source, 'team-sports'), withPostcodes('postcodes-codepoint-open')].join(''),
    );
    expect(content.listings.size).toBeGreaterThanOrEqual(996);
    expect(report).toContain('was written “CRO 5JH” and is read as “CR0 5JH”');
    expect(report).toContain('is not a postcode (“NP7 17DB”)');
    const names = [...content.listings.values()].map(({ data: { name } }) => name);
    expect(names).toContain('Aireborough RUFC');
    expect(names.filter((name) => name.length > 12 && name === name.toUpperCase())).toEqual([]);
    expect(names.filter((name) => /^\s|\s$| {2}/.test(name))).toEqual([]);
  });

  test.each([
    ['wales', 263],
    ['scotland', 483],
    ['northern_ireland', 97],
  ])('the libraries of %s: %d', async (country, count) => {
    const name = country.replace('_', '-');
    const { content } = await imported(`libraries-uk/data__libraries_${country}.csv`, name, (source) =>
      usually(source, 'books-and-writing'),
    );
    expect(content.listings.size).toBe(count);
    const emails = [...content.listings.values()].flatMap(({ data: { contact } }) => contact.email ?? []);
    expect(emails.filter((email) => email.includes('mailto'))).toEqual([]);
    if (country === 'northern_ireland') {
      expect(
        content.listings.get('ardoyne')?.data.places[0]?.sessions.find(({ days }) => days.includes('thursday')),
      ).toBeDefined();
    }
  });

  test('OpenActive’s workbook: clubs, organisers and places in sheets of their own', async () => {
    const { content, report } = await imported(
      'openactive-clubs-xlsx/OpenActive-Clubs-Example.xlsx',
      'openactive',
      (source) => usually(source, 'games'),
    );
    const tiddlywinks = content.listings.get('tonbridge-tiddlywinks')?.data;
    expect(content.listings.size).toBe(2);
    expect(tiddlywinks?.places.map(({ name }) => name)).toEqual(['Tonbridge Tiddlybase 1', 'Tonbridge Tiddlybase 2']);
    expect(tiddlywinks?.places[0]).toMatchObject({ latitude: 51.11482, longitude: 0.24281 });
    // No real postcode ends in ZM: it is left out and told, and the place keeps its own position.
    expect(report).toContain('is not a postcode (“TN2 8ZM”)');
    expect(tiddlywinks?.summary).toBe('The number one club in Tonbridge for the game of champions!');
  });

  test('OpenActive’s empty template is described, and refused as having no rows', async () => {
    const file = join(data, 'openactive-clubs-xlsx/OpenActive-Clubs-Template.xlsx');
    await newSource({ file, folder, name: 'template', sheet: undefined, dryRun: false });
    await expect(importSource('template', { folder, dryRun: false })).rejects.toThrow('feed.empty');
  });

  test('each of Trafford’s 103 schools can be chosen, but for colleges with no school years', async () => {
    const workbook = await readWorkbook(
      readFileSync(join(data, 'trafford/schools_and_colleges/trafford_schools_and_colleges.csv')),
    );
    const schools = schoolsIn(workbook);
    const made = schools.map((school) => ({ school, file: schoolFile(school, {}) }));
    expect(schools.length).toBe(103);
    expect(made.filter(({ file }) => file === null).map(({ school }) => school.lowestAge)).toEqual([19]);
    for (const { file } of made)
      if (file) expect(schoolSchema.safeParse(JSON.parse(JSON.stringify(file))).success).toBe(true);
    expect(made.every(({ file }) => file === null || (file.urn && file.latitude !== undefined))).toBe(true);
  });
});
