import type { Source } from '../../../schema/source.ts';
import { type Cell, cellText, type Sheet } from '../../spreadsheet/sheet.ts';
import { cleanPostcode } from '../cleaning/postcode.ts';
import { headingMeaning } from '../heading-words.ts';

export type Layout = Pick<Source, 'headerRow' | 'groupRow' | 'firstRow'>;

const rowsLookedAt = 25;
const instructions = /^(?:description|need(?:ed)?|required\??|help|guidance|notes?|format|hints?|explanation)\b/i;

/** Whether a row's first cell says that the row explains the headings (“Description”, “Example”). */
export function isInstruction(cell: Cell | undefined, which: 'all' | 'but not examples'): boolean {
  const text = cellText(cell);
  return instructions.test(text) || (which === 'all' && /^examples?\b/i.test(text));
}

/** Where the headings of an unknown sheet are, with groups above and explanations below; null when there are none. */
export function layoutOf(sheet: Sheet): Layout | null {
  let best = { score: 1.5, at: -1 };
  sheet.rows.slice(0, rowsLookedAt).forEach((row, at) => {
    const score = headingScore(row);
    if (score > best.score) best = { score, at };
  });
  if (best.at < 0) return null;
  const layout: Layout = { headerRow: best.at + 1 };
  if (needsGroups(sheet, best.at)) layout.groupRow = best.at;
  let first = best.at + 1;
  while (isInstruction(sheet.rows[first]?.[0], 'all') && first < best.at + 6) first += 1;
  if (first > best.at + 1) layout.firstRow = first + 1;
  return layout;
}

/** High for a row of short, different words that we know as headings; low for values. */
function headingScore(row: Cell[]): number {
  const texts = row.map((cell) =>
    typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell === null ? '' : String(cell),
  );
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || new Set(filled).size < filled.length / 2) return 0;
  const known = filled.filter((text) => text.length <= 40 && headingMeaning(text).state !== 'unknown').length;
  const values = row.filter((cell) => cell !== null && isValue(cell)).length;
  const long = filled.filter((text) => text.length > 60).length;
  return known * 2 + (filled.length - known) * 0.1 - values * 2 - long;
}

function isValue(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell !== null;
  return /@|^https?:|^www\.|^\+?[\d\s().-]{5,}$/.test(cell.trim()) || cleanPostcode(cell.trim()).state === 'clean';
}

/** Two columns with one heading, told apart by the row above: “Contact” over one “Name”, “Venue” over the other. */
function needsGroups(sheet: Sheet, at: number): boolean {
  const above = sheet.rows[at - 1];
  if (!above) return false;
  const names = (sheet.rows[at] ?? []).map(cellText).filter(Boolean);
  const groups = above.map(cellText).filter(Boolean);
  return new Set(names).size < names.length && new Set(groups).size >= 2;
}
