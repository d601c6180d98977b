/**
 * A spreadsheet as plain values: what every reader here gives back, whatever the file was.
 */

/** One cell. Excel tells numbers, dates and yes/no apart; CSV has only text. */
export type Cell = string | number | boolean | Date | null;

/** One sheet, cell for cell, from its first row. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** What was left out of it. */
  troubles?: Trouble[];
}

/** Something wrong with a file or a row, before we know which content file it would have become. */
export interface Trouble {
  /** The row as a spreadsheet program numbers it, the first is 1; null for the file as a whole. */
  row: number | null;
  /** What it is about: a heading, one of our fields, or “file”. */
  field: string;
  code: string;
  message: string;
  /** `error`: the row (or the file) was not read. `warning`: it was, without this field. */
  severity: 'error' | 'warning';
}

/** What a file held, and what of it could not be read. */
export interface Workbook {
  sheets: Sheet[];
  /** The names of those that are hidden, which are not among them. */
  hiddenSheets?: string[];
  troubles: Trouble[];
}

/** A file that cannot be read at all; `code` is one per cause. */
export class UnreadableFile extends Error {
  code: string;
  field: string;
  constructor(code: string, message: string, field = 'file') {
    super(message);
    this.code = code;
    this.field = field;
  }
}

const nothing = /^(?:n\.?\/?a\.?|#n\/a|none|null|nil|tbc|tba|unknown|not known|-+|–|—|\?+|\.+)$/i;

/** The words in a cell, spaces tidied; “N/A”, “-” and the like are ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return String(cell);
  const tidy = withoutTextMark(cell)
    // No-width characters come from web pages and change nothing anybody can see; other hidden ones are refused later.
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
  return nothing.test(tidy) ? '' : tidy;
}

/** Two ways of telling Excel that a number is text, the zero at its front and all: ="01632 960123" and '01632 960123. */
function withoutTextMark(cell: string): string {
  return /^\s*="([^"]*)"\s*$/.exec(cell)?.[1] ?? cell.replace(/^\s*['’](?=[+\d][\d\s()+./-]*$)/, '');
}

/** Whether a spreadsheet would run this cell as a formula (OWASP ASVS 1.2.10). A telephone number with + is data. */
export function isFormula(text: string): boolean {
  if (/^\+?[\d\s()./-]+$/.test(text)) return false;
  // The full-width signs of Chinese and Japanese keyboards are formulas to Excel too.
  return /^[=+@＝＋＠]/.test(text) || /^[-－][^\s\d.]/.test(text);
}
