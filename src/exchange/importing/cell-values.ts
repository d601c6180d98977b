import type { ImportField, Source } from '../../schema/source.ts';
import { type Cell, cellText, isFormula, type Trouble } from '../spreadsheet/sheet.ts';
import { headingKey, type Row } from '../spreadsheet/table.ts';
import { inUsualCase, isDamaged } from './cleaning/names.ts';

/** What a row says of one of our fields. `cell` is there when it comes from a single column. */
export interface Value {
  cell: Cell;
  text: string;
  parts: string[];
  /** The heading a person looks for in the sheet. */
  heading: string;
}

const certificate = /\b(?:dbs|crb|certificate)\b.{0,30}\b\d{12}\b|\b\d{12}\b.{0,30}\b(?:dbs|crb)\b/i;

/** The value of a field in a row; '' when nothing is mapped or there. What must not come in is told and left out. */
export function fieldValue(row: Row, source: Source, field: ImportField, tell: (trouble: Trouble) => void): Value {
  const mapping = source.columns.find((each) => each.field === field);
  const nothing: Value = { cell: null, text: '', parts: [], heading: mapping?.from[0] ?? field };
  if (!mapping) return nothing;
  const cells = mapping.from.map((name) => row.cells.get(headingKey(name)) ?? null);
  const texts = cells.map(cellText);
  const bad = texts.map(badText).find((problem) => problem !== null);
  if (bad) {
    tell({ row: row.number, field: nothing.heading, ...bad, severity: 'warning' });
    return { ...nothing, text: '', cell: null };
  }
  const parts = texts.filter((text) => text !== '');
  const text = parts.join(mapping.join);
  if (text !== '')
    return { cell: cells.length === 1 ? (cells[0] ?? null) : null, text, parts, heading: nothing.heading };
  const value = mapping.value ?? '';
  // “nil” is nothing to read, and yet a price.
  const cell = cells.length === 1 ? (cells[0] ?? null) : null;
  return { ...nothing, cell, text: value, parts: value === '' ? [] : [value] };
}

function badText(text: string): { code: string; message: string } | null {
  if (isFormula(text)) {
    return {
      code: 'text.formula',
      message: `is a formula (“${text.slice(0, 40)}”); write the words or the number itself`,
    };
  }
  if (isDamaged(text)) {
    return {
      code: 'text.damaged',
      message: `has damaged letters (“${text.slice(0, 40)}”); write them again, or save the sheet as UTF-8`,
    };
  }
  if (certificate.test(text)) {
    return {
      code: 'pii.certificate',
      message: 'has a certificate number in it, which is never kept; delete it from the sheet',
    };
  }
  return null;
}

/** Words with {name}, {category} or a heading in braces filled in: '{category} with {name}.' */
export function filledIn(text: string, known: Record<string, string>, row: Row): string {
  return text
    .replace(
      /\{([^{}]+)\}/g,
      (_whole, name: string) => known[name] ?? inUsualCase(cellText(row.cells.get(headingKey(name)))),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
