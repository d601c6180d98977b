import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delimiterOf, readCsv } from './read-csv.ts';
import { cellText, isFormula, UnreadableFile } from './sheet.ts';
import { tableFrom } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const rows = (text: string) => readCsv(bytes(text)).sheet.rows;
const table = (text: string) => {
  const { sheet, troubles } = readCsv(bytes(text));
  return tableFrom({ sheets: [sheet], troubles }, { headerRow: 1 });
};

test('S-09 an unclosed quote costs its own row and no other', () => {
  const read = readCsv(bytes('name,url\n"Club,https://example.org\nB,https://b.example\n'));
  expect(read.troubles).toMatchObject([{ row: 2, code: 'csv.quote', severity: 'error' }]);
  expect(read.sheet.rows).toEqual([['name', 'url'], [], ['B', 'https://b.example']]);
});

test('a quote that closes rows later does not swallow them', () => {
  const read = readCsv(bytes('name,url\n"Club,x\nB,"y"\nC,z\n'));
  expect(read.troubles.map(({ row }) => row)).toEqual([2]);
  expect(read.sheet.rows.slice(2)).toEqual([
    ['B', 'y'],
    ['C', 'z'],
  ]);
});

test('a byte-order mark is not part of the first heading', () => {
  expect(rows('\uFEFFname,url\n')).toEqual([['name', 'url']]);
});

test('commas, semicolons and tabs are told apart', () => {
  expect(delimiterOf('name;address\nClub;"1, High St"\n')).toBe(';');
  expect(delimiterOf('name\taddress\nClub\t1, High St\n')).toBe('\t');
  expect(delimiterOf('name,address\n"a;b",c\n')).toBe(',');
  expect(delimiterOf("name\n+cmd|' /C calc'!A0\n")).toBe(',');
});

test('a Latin-1 file is refused with a sentence, and read when it says what it is', () => {
  const latin1 = Uint8Array.from([0x6e, 0x0a, 0x43, 0x61, 0x66, 0xe9]);
  expect(() => readCsv(latin1)).toThrow(UnreadableFile);
  expect(() => readCsv(latin1)).toThrow(/windows-1252/);
  expect(readCsv(latin1, 'windows-1252').sheet.rows[1]).toEqual(['Café']);
});

test('a row with too many cells is not read; one with too few is, with a word', () => {
  const read = table('name,town\nA,Sale,extra\nB\nC,Hale\n');
  expect(read.troubles.map(({ row, code, severity }) => [row, code, severity])).toEqual([
    [2, 'csv.columns', 'error'],
    [3, 'csv.columns', 'warning'],
  ]);
  expect(read.rows.map(({ number }) => number)).toEqual([3, 4]);
});

test('an empty file says so', () => {
  expect(() => readCsv(bytes('  \n'))).toThrow(/is empty/);
});

describe('cells', () => {
  test('spaces, no-width characters and “not applicable” mean nothing', () => {
    expect(cellText('  BEDFORD   RFC \u200B ')).toBe('BEDFORD RFC');
    for (const nothing of ['NA', 'N/A', 'n/a', '-', '–', '#N/A', 'None', ' ']) expect(cellText(nothing)).toBe('');
  });

  test('S-09 a formula is known from a telephone number and a negative number', () => {
    for (const formula of ["+cmd|' /C calc'!A0", '=1+1', '@SUM(A1)', '-cmd', '=HYPERLINK("x")', '+A1'])
      expect(isFormula(formula)).toBe(true);
    for (const data of ['+441234567890', '+44 (0)161 496 0123', '-2.35', '- see below', 'A+B'])
      expect(isFormula(data)).toBe(false);
  });
});

test('S-09 whatever the bytes, reading ends in rows or in a sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ', 'é', '=') }),
      (text) => {
        try {
          readCsv(bytes(text));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      },
    ),
  );
});
