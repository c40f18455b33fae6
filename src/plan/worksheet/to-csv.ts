import { toCsv } from '../csv.ts';
import { fillIn } from './fill.ts';
import type { Kept } from './kept.ts';
import type { Sheet } from './sheet.ts';

/** The worksheet as a table: one line for each field, empty ones included. */
export function sheetToCsv(sheet: Sheet, kept: Kept): string {
  const lines = fillIn(sheet, kept).flatMap(({ title, rows }) =>
    rows.flatMap((row) => row.fields.map(({ label, value, unit = '' }) => [title, row.title, label, value, unit])),
  );
  return toCsv([['Part', 'Row', 'Field', 'Entry', 'Unit'], ...lines]);
}
