import { toCsv } from '../csv.ts';
import { fillIn } from './fill.ts';
import type { Kept } from './kept.ts';
import type { Sheet } from './sheet.ts';

/** The worksheet as a table: one line for each field, empty ones included, and one for each entry that does not fit the result. */
export function sheetToCsv(sheet: Sheet, kept: Kept): string {
  const lines = fillIn(sheet, kept).flatMap(({ title, rows, unmet }) => [
    ...rows.flatMap((row) => row.fields.map(({ label, value, unit = '' }) => [title, row.title, label, value, unit])),
    ...(unmet?.points ?? []).map(({ where, says }) => [title, '', 'Does not fit the result', `${where}: ${says}`, '']),
  ]);
  return toCsv([['Part', 'Row', 'Field', 'Entry', 'Unit'], ...lines]);
}
