import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textCell as text, workbook } from '../../../tests/fixtures/import/workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { UnreadableFile } from './sheet.ts';
import { tableFrom } from './table.ts';

const xml = '<?xml version="1.0"?>';
const heading = `<row r="1">${text('A1', 'name')}${text('B1', 'ages')}</row>`;
const refusal = async (bytes: Uint8Array) => {
  const error = await readWorkbook(bytes).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UnreadableFile);
  return (error as UnreadableFile).code;
};

test('a workbook is read cell for cell, with dates as dates', async () => {
  const read = await readWorkbook(
    workbook({ Clubs: `${heading}<row r="2">${text('A2', 'Club')}<c r="B2" s="1"><v>46245</v></c></row>` }),
  );
  expect(read.sheets[0]?.name).toBe('Clubs');
  expect(read.sheets[0]?.rows[1]?.[0]).toBe('Club');
  expect(read.sheets[0]?.rows[1]?.[1]).toBeInstanceOf(Date);
});

test('S-09 a cell with a formula is its formula, never its result', async () => {
  const read = await readWorkbook(
    workbook({ Clubs: `${heading}<row r="2"><c r="A2" t="str"><f>1+1</f><v>2</v></c>${text('B2', '8')}</row>` }),
  );
  expect(read.sheets[0]?.rows[1]).toEqual(['=1+1', '8']);
});

test('S-09 values from other files are refused', async () => {
  expect(
    await refusal(workbook({ Clubs: heading }, { 'xl/externalLinks/externalLink1.xml': `${xml}<externalLink/>` })),
  ).toBe('xlsx.external_link');
});

test('S-09 a DOCTYPE is refused', async () => {
  const evil = `${xml}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst>&e;</sst>`;
  expect(await refusal(workbook({ Clubs: heading }, { 'xl/sharedStrings.xml': evil }))).toBe('xml.doctype');
});

test('macros, old Excel, passwords and damaged files are refused with what to do', async () => {
  expect(await refusal(workbook({ Clubs: heading }, { 'xl/vbaProject.bin': 'x' }))).toBe('xlsx.macros');
  expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('xlsx.old_or_locked');
  expect(await refusal(workbook({ Clubs: heading }).slice(0, 300))).toBe('xlsx.damaged');
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('file.word');
  expect(await refusal(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('file.xlsb');
});

const rowOf = (number: number, attributes: string, ...words: string[]) =>
  `<row r="${number}"${attributes}>${words.map((each, at) => text(`${String.fromCharCode(65 + at)}${number}`, each)).join('')}</row>`;

test('cells and rows without references stand one after the other', async () => {
  const cell = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
  const read = await readWorkbook(
    workbook({ Clubs: `<row>${cell('name')}${cell('ages')}</row><row>${cell('Judo')}<c/>${cell('x')}</row>` }),
  );
  expect(read.sheets[0]?.rows).toEqual([
    ['name', 'ages', null],
    ['Judo', null, 'x'],
  ]);
});

test('a workbook that writes its names with prefixes is read', async () => {
  const prefixed = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c></x:row>';
  expect((await readWorkbook(workbook({ Clubs: prefixed }))).sheets[0]?.rows).toEqual([['name']]);
});

test('hidden rows and columns are left out and told; the other rows keep their numbers', async () => {
  const columns = '<cols><col min="2" max="2" hidden="1"/></cols>';
  const rows = rowOf(1, '', 'name', 'secret') + rowOf(2, ' hidden="1"', 'Gone', 'x') + rowOf(3, '', 'Judo', 'y');
  const read = await readWorkbook(workbook({ Clubs: rows }, {}, { before: columns }));
  expect(read.sheets[0]?.rows).toEqual([['name'], [], ['Judo']].map((row) => (row.length > 0 ? row : [null])));
  expect(read.sheets[0]?.troubles?.map(({ message }) => message)).toEqual([
    'row 2 is hidden, perhaps by a filter, and left out',
    'column B is hidden and left out',
  ]);
});

test('a hidden sheet is left out and told; one that a source names is asked for', async () => {
  const read = await readWorkbook(workbook({ Clubs: heading, Old: heading }, {}, { hidden: ['Old'] }));
  expect(read.sheets.map(({ name }) => name)).toEqual(['Clubs']);
  expect(read.troubles[0]?.message).toBe('sheet “Old” is hidden and left out');
  expect(() => tableFrom(read, { sheet: 'old', headerRow: 1 })).toThrow(/has hidden the sheet “Old”; show it in Excel/);
});

test('the words of a cell that was merged over rows are in each of them; merged side by side is told', async () => {
  const rows =
    rowOf(1, '', 'name', 'day') +
    rowOf(2, '', 'Judo', 'Monday') +
    '<row r="3"><c r="B3" t="inlineStr"><is><t>Friday</t></is></c></row>' +
    rowOf(4, '', 'Go', 'Sunday');
  const merges = '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B4:D4"/></mergeCells>';
  const read = await readWorkbook(workbook({ Clubs: rows }, {}, { after: merges }));
  expect(read.sheets[0]?.rows).toEqual([
    ['name', 'day'],
    ['Judo', 'Monday'],
    ['Judo', 'Friday'],
    ['Go', 'Sunday'],
  ]);
  expect(read.sheets[0]?.troubles?.map(({ message }) => message)).toEqual([
    expect.stringContaining('cells are merged side by side (B4)'),
  ]);
});

describe('S-09 any size gets an answer', () => {
  const many = (count: number, row: (number: number) => string) =>
    Array.from({ length: count }, (_each, index) => row(index + 1)).join('');
  const timed = async (bytes: Uint8Array) => {
    const started = performance.now();
    const code = await refusal(bytes);
    expect(performance.now() - started).toBeLessThan(10_000);
    return code;
  };

  test('a sheet that is only coloured down to the last row is read', async () => {
    const rows = `${heading}${many(300_000, (number) => `<row r="${number + 1}"><c r="A${number + 1}" s="1"/></row>`)}`;
    expect((await readWorkbook(workbook({ Clubs: rows }))).sheets[0]?.rows).toEqual([['name', 'ages']]);
  });

  test('a slip in the last cell of all is told and costs nothing', async () => {
    const read = await readWorkbook(workbook({ Clubs: `${heading}${rowOf(1_048_576, '', 'x')}` }));
    expect(read.sheets[0]?.rows).toHaveLength(1);
    expect(read.sheets[0]?.troubles?.[0]?.message).toContain('row 1048576 is far below the others and not read');
  });

  test('too many rows, cells, columns, sheets and parts', async () => {
    expect(await timed(workbook({ A: many(30_000, (number) => rowOf(number, '', 'x')) }))).toBe('sheet.too_many_rows');
    const far = `${heading}<row r="9999"><c r="ZZ9999"><v>1</v></c><c r="KA9999"><v>1</v></c></row>`;
    expect(await timed(workbook({ A: far.replace('<c r="ZZ9999"><v>1</v></c>', '') }))).toBe('sheet.too_many_cells');
    const wide = `<row r="1">${many(400, () => '<c><v>1</v></c>')}</row>`;
    expect(await timed(workbook({ A: wide }))).toBe('sheet.too_many_columns');
    const sheets = Object.fromEntries(Array.from({ length: 60 }, (_each, index) => [`S${index}`, heading]));
    expect(await timed(workbook(sheets))).toBe('sheet.too_many_sheets');
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_each, index) => [`xl/media/${index}.xml`, 'x']));
    expect(await timed(workbook({ A: heading }, parts))).toBe('xlsx.too_many_parts');
  });

  test('an archive that unpacks to a thousand times its size fills no more than is read', async () => {
    const sheet = Buffer.alloc(10 * 1024 * 1024, ' ');
    sheet.write('<worksheet><sheetData>');
    const parts = { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(sheet) };
    expect(await timed(zipSync(parts))).toBe('xlsx.long_row');
    expect(await timed(zipSync({ 'xl/workbook.xml': new Uint8Array(5 * 1024 * 1024) }))).toBe('xlsx.too_big');
    const rows = `<row>${' '.repeat(100_000)}</row>`.repeat(300);
    expect(await timed(workbook({ A: rows }))).toBe('xlsx.ratio');
  });
});
