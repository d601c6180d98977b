import type { ImportField, Source } from '../../schema/source.ts';
import type { PostcodeTable } from '../postcodes/postcode-table.ts';
import type { Trouble } from '../spreadsheet/sheet.ts';
import type { Row } from '../spreadsheet/table.ts';
import { fieldValue, type Value } from './cell-values.ts';
import type { Cleaned } from './cleaning/cleaned.ts';
import type { InterestWords } from './interests.ts';

/** What every row of a sheet is read with. */
export interface SheetContext {
  source: Source;
  words: InterestWords;
  postcodes: PostcodeTable;
}

/** One row being read: its values by our fields, and a place to tell what is wrong with them. */
export interface RowReader {
  row: Row;
  source: Source;
  troubles: Trouble[];
  value: (field: ImportField) => Value;
  /** The clean value, or undefined when there is none or it had to be left out (which is told). */
  cleaned: <T>(value: Value, cleaner: (value: Value) => Cleaned<T>) => T | undefined;
  warn: (field: ImportField, code: string, message: string) => void;
}

export function rowReader(row: Row, source: Source): RowReader {
  const troubles: Trouble[] = [];
  const told = new Set<string>();
  const tell = (trouble: Trouble) => {
    const key = `${trouble.field} ${trouble.code}`;
    if (!told.has(key)) troubles.push(trouble);
    told.add(key);
  };
  const value = (field: ImportField) => fieldValue(row, source, field, tell);
  return {
    row,
    source,
    troubles,
    value,
    cleaned: (found, cleaner) => {
      const result = cleaner(found);
      const about = { row: row.number, field: found.heading, severity: 'warning' as const };
      if (result.state === 'refused') tell({ ...about, code: result.code, message: result.message });
      if (result.state !== 'clean') return undefined;
      if (result.repaired) tell({ ...about, ...result.repaired });
      return result.value;
    },
    warn: (field, code, message) =>
      tell({ row: row.number, field: value(field).heading, code, message, severity: 'warning' }),
  };
}
