/** Bad spreadsheets through the real import command: our own, and the shared examples where they are there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSource } from '../scripts/lib/import-source.ts';
import { textRow, workbook } from './fixtures/import/workbook.ts';

interface Case {
  id: string;
  kind: string;
  input: unknown;
  expected: { outcome: string; code: string };
}

const project = join(import.meta.dirname, '..');
const shared = join(project, '../shared/data/bad-inputs-examples.json');
const theirs: Case[] = existsSync(shared)
  ? JSON.parse(readFileSync(shared, 'utf8')).filter(({ kind }: Case) => kind === 'csv' || kind === 'xlsx')
  : [];

const refused = (code: string) => ({ outcome: 'reject', code });
const ours: Case[] = [
  {
    id: 'our-formula',
    kind: 'csv',
    input: 'name\n"=HYPERLINK(""https://x.example"")"\n',
    expected: refused('text.formula'),
  },
  {
    id: 'our-phone',
    kind: 'csv',
    input: 'name,phone\nJudo,+441632960123\n',
    expected: { outcome: 'accept', code: '' },
  },
  { id: 'our-ages', kind: 'csv', input: 'name,ages\nJudo,08-Nov\n', expected: refused('ages.excel_date') },
  { id: 'our-header', kind: 'csv', input: 'Judo,8-11\nGo,9-12\n', expected: refused('csv.header') },
  { id: 'our-quote', kind: 'csv', input: 'name,phone\n"Judo,01632 960123\nGo,\n', expected: refused('csv.quote') },
  {
    id: 'our-loss',
    kind: 'csv',
    input: { current_listings: 30, import_rows: 9 },
    expected: refused('import.mass_removal'),
  },
  { id: 'our-link', kind: 'xlsx', input: { describe: 'externalLinks' }, expected: refused('xlsx.external_link') },
  { id: 'our-entity', kind: 'xlsx', input: { describe: '<!DOCTYPE' }, expected: refused('xml.doctype') },
];

/** What a person reads for each cause. Those of a whole file are told with their code, those of a row with the row. */
const sentences: Record<string, RegExp> = {
  'text.formula': /clubs\.csv:2, name: is a formula/,
  'ages.excel_date': /clubs\.csv:2, ages: is a date/,
  'csv.header': /has no column “name”.*\(csv\.header\)/s,
  'csv.quote': /clubs\.csv:2, row 2: has a quotation mark that is never closed/,
  'import.mass_removal': /are no longer in it.*\(import\.mass_removal\)/s,
  'xlsx.external_link': /\(xlsx\.external_link\)/,
  'xml.doctype': /\(xml\.doctype\)/,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerpost-sheets-'));
  mkdirSync(join(folder, 'content/vocabulary'), { recursive: true });
  cpSync(join(project, 'tests/fixtures/import/interests.yaml'), join(folder, 'content/vocabulary/interests.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(ours)('S-09 a sheet of ours, $id, is to be: $expected.outcome $expected.code', async (each) => {
  await expectTold(each, importHere);
});

test.skipIf(theirs.length > 0)('the shared sheets are not tested: ../shared/data is not here', () => {});
test.each(theirs)('S-09 a shared sheet, $id, is to be: $expected.outcome $expected.code', async (each) => {
  await expectTold(each, importByCommand);
});

type Import = () => Promise<{ code: number; said: string }>;

async function expectTold({ input, expected }: Case, importSheet: Import): Promise<void> {
  const { code, said } = await imported(input, importSheet);
  expect(said).not.toMatch(/\n\s+at .*:\d+/);
  if (expected.outcome === 'accept') {
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('1 added') });
    return;
  }
  expect(said).toMatch(sentences[expected.code] ?? /no sentence for this code/);
  if (expected.code === 'ages.excel_date') {
    // The club is none the worse for it: its draft has no ages.
    expect(readFileSync(join(folder, 'content/listings', listings()[0] ?? ''), 'utf8')).not.toContain('ages');
    return;
  }
  expect(code).toBe(1);
  // Of the sheets of several clubs, the good rows are read, or what was there before stays.
  if (expected.code !== 'import.mass_removal' && expected.code !== 'csv.quote') expect(listings()).toEqual([]);
}

/** What is said of a sheet that is as an example describes it. */
async function imported(input: unknown, importSheet: Import) {
  if (typeof input === 'string') {
    put('clubs.csv', input);
    return importSheet();
  }
  const { current_listings: before, import_rows: now, describe = '' } = input as Record<string, number & string>;
  if (before === undefined || now === undefined) {
    put('clubs.xlsx', hostileWorkbook(describe));
    return importSheet();
  }
  put('clubs.csv', clubs(before));
  await importSheet();
  put('clubs.csv', clubs(now));
  const outcome = await importSheet();
  expect(listings()).toHaveLength(before);
  return outcome;
}

const clubs = (count: number) => `name\n${Array.from({ length: count }, (_each, at) => `Club ${at + 1}\n`).join('')}`;

function hostileWorkbook(description: string): Uint8Array {
  const rows = textRow(1, ['name']) + textRow(2, ['Judo']);
  const parts: Record<string, string> = description.includes('externalLink')
    ? { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }
    : { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst>&e;</sst>' };
  return workbook({ Clubs: rows }, parts);
}

const listings = () => {
  const below = join(folder, 'content/listings');
  return existsSync(below) ? readdirSync(below) : [];
};

function put(name: string, sheet: string | Uint8Array): void {
  mkdirSync(join(folder, 'content/sources'), { recursive: true });
  writeFileSync(join(folder, name), sheet);
  writeFileSync(join(folder, 'content/sources/clubs.yaml'), source(name, sheet));
}

/** What the command does, without starting a program. */
async function importHere() {
  try {
    const { report, allRead } = await importSource('clubs', { folder: join(folder, 'content'), dryRun: false });
    return { code: allRead ? 0 : 1, said: report };
  } catch (error) {
    return { code: 1, said: (error as Error).message };
  }
}

async function importByCommand() {
  const command = [join(project, 'scripts/import.ts'), 'clubs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { code: status ?? 1, said: stdout + stderr };
}

/** A source for the columns that the sheet has; one without headings is thought to have a column of names. */
function source(name: string, sheet: string | Uint8Array): string {
  const headings = typeof sheet === 'string' ? (sheet.split('\n')[0] ?? '').split(',') : [];
  const fields: Record<string, string> = { phone: 'contact.phone', url: 'contact.website', ages: 'ages' };
  const more = Object.entries(fields).filter(([heading]) => headings.includes(heading));
  return [
    `name: Clubs\nlicence: OGL\nfile: ${join(folder, name)}\nfetchedOn: 2026-11-02\ncolumns:`,
    '  - { field: name, from: [name] }',
    ...more.map(([heading, field]) => `  - { field: ${field}, from: [${heading}] }`),
    '  - { field: type, value: activity }\n  - { field: interests, value: games }\n',
  ].join('\n');
}
