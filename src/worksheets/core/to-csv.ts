import { toCsv } from '../../text/csv.ts';
import { fillIn } from './fill.ts';
import type { WorksheetForm } from './worksheet.ts';
import type { WorksheetEntries } from './worksheet-entries.ts';

/** The worksheet as a table: one line for each field, empty ones included, and one for each thing that the entries come to. */
export function sheetToCsv(sheet: WorksheetForm, kept: WorksheetEntries): string {
  const lines = fillIn(sheet, kept).flatMap(({ title, rows, finding }) => [
    ...rows.flatMap((row) => row.fields.map(({ label, value, unit = '' }) => [title, row.title, label, value, unit])),
    ...(finding?.points ?? []).map(({ where, says }) => [
      title,
      '',
      kinds[finding?.kind ?? 'unmet'],
      `${where}: ${says}`,
      '',
    ]),
  ]);
  return toCsv([['Part', 'Row', 'Field', 'Entry', 'Unit'], ...lines]);
}

const kinds = { unmet: 'Does not fit the result', counts: 'What it comes to' };
