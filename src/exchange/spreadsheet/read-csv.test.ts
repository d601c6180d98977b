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

const byteRow = (...codes: number[]) => Uint8Array.from(codes);

test('a file of older Excel is read with the letters of Windows, and a word is said', () => {
  // name⏎Barr’s “Café” – €5
  const old = byteRow(
    ...bytes('name\nBarr'),
    0x92,
    ...bytes('s '),
    0x93,
    ...bytes('Caf'),
    0xe9,
    0x94,
    ...bytes(' '),
    0x96,
    ...bytes(' '),
    0x80,
    0x35,
  );
  const read = readCsv(old);
  expect(read.sheet.rows[1]).toEqual(['Barr’s “Café” – €5']);
  expect(read.troubles).toMatchObject([{ row: null, severity: 'warning', code: 'encoding.guessed' }]);
  expect(read.troubles[0]?.message).toContain('look whether words like “Barr’s”, “Café”');
  expect(readCsv(old, 'windows-1252')).toEqual({ ...read, troubles: [] });
});

test('a file said to be of older Excel that is UTF-8 now is read as what it is', () => {
  const read = readCsv(bytes('name\nCafé Tŷ\n'), 'windows-1252');
  expect(read.sheet.rows[1]).toEqual(['Café Tŷ']);
  expect(read.troubles[0]?.message).toContain('is saved as UTF-8 now');
});

test.each([
  ['utf16le', true],
  ['utf16le', false],
  ['utf16be', true],
  ['utf16be', false],
] as const)('Excel’s “Unicode Text” is read: %s, with a mark: %s', (order, marked) => {
  const encoded = Buffer.from(`${marked ? '\uFEFF' : ''}name\tpostcode\r\nCaffi Tŷ\tZZ1 1AB\r\n`, 'utf16le');
  const read = readCsv(order === 'utf16be' ? encoded.swap16() : encoded);
  expect(read.sheet.rows).toEqual([
    ['name', 'postcode'],
    ['Caffi Tŷ', 'ZZ1 1AB'],
  ]);
});

test('line ends may differ from one line to the next', () => {
  const wanted = [
    ['name', 'town'],
    ['A', 'Sale'],
    ['B', 'Hale'],
  ];
  for (const text of ['name,town\r\nA,Sale\nB,Hale\n', 'name,town\nA,Sale\r\nB,Hale', 'name,town\rA,Sale\rB,Hale\r'])
    expect(rows(text)).toEqual(wanted);
});

test('Excel’s hint of the separator is not a row', () => {
  expect(rows('sep=;\r\nname;town\r\nA;"Sale; Hale"\r\n')).toEqual([
    ['name', 'town'],
    ['A', 'Sale; Hale'],
  ]);
});

test.each([
  ['The "Hub" Club,ZZ1 1AB', ['The "Hub" Club', 'ZZ1 1AB']],
  ['"Hub" Club,ZZ1 1AB', ['"Hub" Club', 'ZZ1 1AB']],
  ['"The "Hub" Club",ZZ1 1AB', ['The "Hub" Club', 'ZZ1 1AB']],
  ['12" Records,ZZ1 1AB', ['12" Records', 'ZZ1 1AB']],
])('quotation marks inside a cell belong to its words: %s', (line, wanted) => {
  const read = readCsv(bytes(`name,postcode\nA,B\n${line}\nC,D\n`));
  expect(read.troubles).toEqual([]);
  expect(read.sheet.rows.slice(1)).toEqual([['A', 'B'], wanted, ['C', 'D']]);
});

test('the end of a cell whose quotes went wrong never becomes a row of its own', () => {
  const read = readCsv(bytes('name,about\n"Judo,"A club\nfor "all" of us",x\nGo,Fine\n'));
  expect(read.sheet.rows.filter((row) => row.length > 0)).toEqual([
    ['name', 'about'],
    ['Go', 'Fine'],
  ]);
  expect(read.troubles.map(({ row }) => row)).toEqual([2, 3]);
});

test.each([
  ['a PDF', '%PDF-1.7\n%âãÏÓ', 'file.pdf', 'is a PDF and not a table'],
  ['a picture', '\u0089PNG\r\n', 'file.picture', 'is a picture (PNG)'],
  ['a web page', '<!DOCTYPE html><html><body><table>', 'file.html', 'is a web page (HTML)'],
  ['a sign-in page', '<html><title>Sign in - Google Accounts</title>', 'file.sign_in', 'asks people to sign in'],
  ['a text of Word', 'PK\u0003\u0004..word/document.xml', 'file.word', 'is a Word file (.docx)'],
  [
    'an OpenDocument sheet',
    'PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    'file.ods',
    '.ods) and not a table; open it in its own program and save the table as .xlsx or “CSV UTF-8”',
  ],
  ['an archive', 'PK\u0003\u0004..clubs.csv', 'file.zip', 'is a zip archive'],
  ['bytes of nothing', 'name\0\0\0\0,x\n', 'csv.not_text', 'no text'],
])('%s is called what it is', (_what, text, code, said) => {
  const refused = thrown(() => readCsv(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
  expect(refused).toMatchObject({ code, message: expect.stringContaining(said) });
});

function thrown(read: () => unknown): UnreadableFile | null {
  try {
    read();
    return null;
  } catch (error) {
    return error as UnreadableFile;
  }
}

describe('S-09 any size gets an answer', () => {
  test.each([
    [
      '130,000 rows',
      `name,town\n${'Judo,Sale\n'.repeat(130_000)}`,
      'sheet.too_many_rows',
      'has 130,001 rows, and at most 10,000 are read; keep only the rows of your area',
    ],
    [
      '9,000 rows of 100 columns',
      `${`${'a,'.repeat(99)}a\n`.repeat(9000)}`,
      'sheet.too_many_cells',
      'has 9,000 rows of 100 columns',
    ],
    ['500 columns', `${'a,'.repeat(499)}a\nb\n`, 'sheet.too_many_columns', 'has 500 columns, and at most 300'],
    ['one endless line', 'a'.repeat(10_000_000), 'csv.long_line', 'has a line of 10,000,000 characters'],
    ['30 MB', 'a,b\n'.repeat(7_500_000), 'file.too_big', 'has 29 MB, and at most 20 MB are read'],
    ['an open quote in each of many rows', '"a,b\n'.repeat(9001), 'csv.quote', 'out of place in 200 rows'],
  ])('%s', (_what, text, code, said) => {
    const started = performance.now();
    expect(thrown(() => readCsv(bytes(text)))).toMatchObject({ code, message: expect.stringContaining(said) });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
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

  test('a number that was marked as text for Excel is that number', () => {
    for (const marked of ['="01632 960123"', "'01632 960123", '’01632 960123'])
      expect(cellText(marked)).toBe('01632 960123');
    expect(cellText("'Allo 'Allo Club")).toBe("'Allo 'Allo Club");
    expect(isFormula(cellText('=1+1'))).toBe(true);
  });

  test('S-09 a formula is known from a telephone number and a negative number', () => {
    for (const formula of [
      "+cmd|' /C calc'!A0",
      '=1+1',
      '@SUM(A1)',
      '-cmd',
      '=HYPERLINK("x")',
      '+A1',
      '＝1+1',
      '＠SUM(A1)',
    ])
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
