/** Tables of postcodes as people have them: a CSV, a folder of them, or the zip that was downloaded. */
import { closeSync, existsSync, globSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { writeWhole } from '../../src/disk/write-whole.ts';
import { type PostcodeRow, postcodeReader, type TableKind } from '../../src/exchange/postcodes/postcode-table.ts';

/** A table whose text comes in pieces of whole lines: the national one is larger than a text may be. */
interface Table {
  name: string;
  pieces(): Iterable<string>;
}

export interface TablesRead {
  kinds: Set<TableKind>;
  /** The licence that lies beside them, or nothing. */
  licence: string;
  /** Tables that hold no postcodes, and why. */
  passedOver: string[];
}

/** Reads every row of every table at `path`. Throws an Error that says what to do where there is none. */
export function readTables(path: string, use: (row: PostcodeRow) => void): TablesRead {
  if (!existsSync(path)) throw new Error(`There is no file or folder “${path}”; check its name, or download it`);
  const { tables, licence } = tablesAt(path);
  const read: TablesRead = { kinds: new Set(), licence, passedOver: [] };
  for (const table of tables) {
    try {
      const kind = readTable(table, use);
      if (kind) read.kinds.add(kind);
    } catch (error) {
      read.passedOver.push(`${table.name} ${(error as Error).message}`);
    }
  }
  if (read.kinds.size === 0) {
    throw new Error(`${path} holds no postcodes.${read.passedOver.map((line) => `\n  ${line}`).join('')}`);
  }
  return read;
}

function readTable(table: Table, use: (row: PostcodeRow) => void): TableKind | null {
  let reader: ReturnType<typeof postcodeReader> | null = null;
  let rows = 0;
  for (const piece of table.pieces()) {
    reader ??= postcodeReader(piece);
    reader.read(piece, (row) => {
      rows++;
      use(row);
    });
  }
  return rows > 0 ? reader!.kind : null;
}

function tablesAt(path: string): { tables: Table[]; licence: string } {
  if (statSync(path).isDirectory()) {
    const names = globSync('**/*.csv', { cwd: path }).map((name) => name.replaceAll('\\', '/'));
    const [licence] = globSync('**/licence.txt', { cwd: path });
    return {
      tables: tablesAmong(names).map((name) => ({ name, pieces: () => piecesOfFile(join(path, name)) })),
      licence: licence ? readFileSync(join(path, licence), 'latin1') : '',
    };
  }
  if (!/\.zip$/i.test(path))
    return { tables: [{ name: basename(path), pieces: () => piecesOfFile(path) }], licence: '' };
  const bytes = readFileSync(path);
  const names: string[] = [];
  const texts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return /(?:^|\/)licence\.txt$/i.test(name);
    },
  });
  const unzipped = (name: string) => unzipSync(bytes, { filter: (file) => file.name === name })[name]!;
  return {
    tables: tablesAmong(names).map((name) => ({ name, pieces: () => piecesOfBytes(unzipped(name)) })),
    licence: Object.values(texts)
      .map((text) => new TextDecoder('latin1').decode(text))
      .join('\n'),
  };
}

/** Beside its one large table, the ONS directory has the same in many small ones; its `Documents` are no tables. */
function tablesAmong(names: string[]): string[] {
  const all = names.filter((name) => /\.csv$/i.test(name)).toSorted();
  const inFolders = all.filter((name) => /(?:^|\/)(?:CSV|multi_csv)\/[^/]+$/i.test(name));
  return inFolders.length > 0
    ? inFolders
    : all.filter((name) => !/(?:^|\/)(?:Documents|Doc|Column_Headers\.csv)(?:\/|$)/i.test(name));
}

const pieceBytes = 32 * 1024 * 1024;
const lineEnd = 10;

function* piecesOfFile(path: string): Iterable<string> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(pieceBytes);
    let rest = Buffer.alloc(0);
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const bytes = Buffer.concat([rest, buffer.subarray(0, size)]);
      const end = bytes.lastIndexOf(lineEnd) + 1;
      if (end > 0) yield bytes.toString('utf8', 0, end);
      rest = Buffer.from(bytes.subarray(end));
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function* piecesOfBytes(bytes: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const whole = bytes.lastIndexOf(lineEnd, from + pieceBytes) + 1;
    const end = from + pieceBytes >= bytes.length || whole <= from ? bytes.length : whole;
    yield decoder.decode(bytes.subarray(from, end));
    from = end;
  }
}

/** Fetches a table and gives back where it lies. Throws an Error that says what to do where it cannot be had. */
export async function downloaded(address: string, folder: string): Promise<string> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) {
    const why = response ? `answered ${response.status}` : 'could not be reached';
    throw new Error(
      `${address} ${why}; look at the address, or download the file in a browser and name it with --from`,
    );
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // The name it was saved under often tells the year, which belongs in the words of the licence.
  const name =
    basename(new URL(response.url).pathname)
      .replace(/\.(?:zip|csv)$/i, '')
      .replace(/[^\w-]/g, '') || 'postcodes';
  const path = join(folder, `${name}.${isZip ? 'zip' : 'csv'}`);
  writeWhole(path, bytes);
  return path;
}
