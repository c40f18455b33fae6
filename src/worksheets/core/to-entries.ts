import { nameOf, type WorksheetForm } from './worksheet.ts';
import type { WorksheetEntries } from './worksheet-entries.ts';

/** What was entered, by part, row and field. */
export type Filled = Record<string, Record<string, Record<string, string>>>;

/** What was entered by part, row and field, as a browser keeps it. */
export function toEntries({ sections }: WorksheetForm, filled: Filled): WorksheetEntries {
  const values = Object.entries(filled).flatMap(([section, rows]) =>
    Object.entries(rows).flatMap(([row, fields]) =>
      Object.entries(fields).map(([field, value]): [string, string] => [nameOf(section, row, field), value]),
    ),
  );
  const added = sections.filter(({ add }) => add).map(({ id }) => [id, Object.keys(filled[id] ?? {})]);
  return { values: Object.fromEntries(values), rows: Object.fromEntries(added) };
}
