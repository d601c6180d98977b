/** A spreadsheet on the disk, and the postcode tables beside it. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PostcodeTable, postcodeAreaLetters, postcodesIn } from '../../src/exchange/postcodes/postcode-table.ts';
import type { Source } from '../../src/schema/source.ts';

/** The file a source names; with a `*` in it, the last by name. Throws an Error that says what to do. */
export function sheetFile(source: Source, sourcePath: string): string {
  if (source.file === undefined)
    throw new Error(`${sourcePath}, File: is missing; write where the sheet is on this computer`);
  if (!/[*?]/.test(source.file)) {
    if (existsSync(source.file) && statSync(source.file).isFile()) return source.file;
    throw new Error(`${sourcePath}, File: there is no file “${source.file}”; download it again, or write where it is`);
  }
  const last = globSync(source.file).toSorted().at(-1);
  if (last) return last;
  throw new Error(`${sourcePath}, File: no file is named like “${source.file}”; download it, or write where it is`);
}

/**
 * The positions of the wanted postcodes, from every table of the source in turn. Of a Code-Point Open folder
 * only the areas in question are read. Throws an Error that says which table is at fault.
 */
export function postcodeTable(source: Source, wanted: ReadonlySet<string>): PostcodeTable {
  const table: PostcodeTable = new Map();
  for (const { file, area } of source.postcodes) {
    for (const path of tableFiles(file, wanted)) {
      const missing = new Set([...wanted].filter((postcode) => !table.has(postcode)));
      try {
        for (const [postcode, known] of postcodesIn(readFileSync(path, 'utf8'), missing, area))
          table.set(postcode, known);
      } catch (error) {
        throw new Error(`The postcode table ${path} ${(error as Error).message}`);
      }
    }
  }
  return table;
}

function tableFiles(path: string, wanted: ReadonlySet<string>): string[] {
  if (!existsSync(path))
    throw new Error(`There is no postcode table “${path}”; download it, or take it out of the source file`);
  if (statSync(path).isFile()) return [path];
  const letters = [...new Set([...wanted].map(postcodeAreaLetters))].toSorted();
  const folders = [path, join(path, 'Data', 'CSV')];
  return letters.flatMap((area) => {
    const file = folders.map((folder) => join(folder, `${area}.csv`)).find(existsSync);
    return file ? [file] : [];
  });
}

/** The day a file was saved on this computer, `2026-11-02`: for a download, the day it was fetched. */
export const savedOn = (path: string) => statSync(path).mtime.toISOString().slice(0, 10);

/** A plain name made of a file's: 'sports_clubs-2026.csv' => 'sports clubs 2026'. */
export const nameOfFile = (path: string) =>
  basename(path)
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
