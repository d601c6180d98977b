import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textCell as text, workbook } from '../../../tests/fixtures/import/workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { UnreadableFile } from './sheet.ts';

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
  expect(await refusal(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('xlsx.damaged');
});

/** The same archive, claiming another unpacked size for all its parts. */
function claiming(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

test('S-09 a file that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
  expect(await refusal(claiming(300 * 1024 * 1024, workbook({ Clubs: heading })))).toBe('xlsx.too_big');
});

test('S-09 a file that claims to be small and is not fills no more than it claims', async () => {
  const bomb = claiming(100, zipSync({ 'xl/workbook.xml': new Uint8Array(20 * 1024 * 1024) }));
  const before = process.memoryUsage().arrayBuffers;
  expect(await refusal(bomb)).toBe('xlsx.damaged');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024);
});
