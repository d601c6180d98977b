/** Rows that the source says to leave out: closed clubs, other towns. */
import type { Source } from '../../schema/source.ts';
import { cellText } from '../spreadsheet/sheet.ts';
import { headingKey, type Row } from '../spreadsheet/table.ts';

/** `Closed: Yes`, of several rows. */
export interface LeftOutBecause {
  column: string;
  says: string;
  rows: number;
}

/** The rows that stay, and why the others do not. */
export function withoutLeftOut(
  rows: Row[],
  source: Pick<Source, 'leaveOut'>,
): { rows: Row[]; because: LeftOutBecause[] } {
  const because = new Map<string, LeftOutBecause>();
  const kept = rows.filter((row) => {
    const reason = reasonFor(row, source);
    if (!reason) return true;
    const key = JSON.stringify(reason);
    because.set(key, { ...reason, rows: (because.get(key)?.rows ?? 0) + 1 });
    return false;
  });
  return { rows: kept, because: [...because.values()] };
}

function reasonFor(row: Row, { leaveOut }: Pick<Source, 'leaveOut'>): { column: string; says: string } | null {
  for (const { column, is } of leaveOut) {
    const says = cellText(row.cells.get(headingKey(column)));
    const isMeant = is.length === 0 ? says !== '' && !saysNo(says) : is.some((each) => sameWord(each, says));
    if (isMeant) return { column, says };
  }
  return null;
}

const sameWord = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a cell of a column like “Closed” says that the row is not. */
export const saysNo = (text: string) => /^(?:no?|false|0|open|current|active|not closed|never)\.?$/i.test(text.trim());
