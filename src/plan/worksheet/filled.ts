import type { SheetField, SheetSection } from './sheet.ts';

/** One row with what was entered in it. */
export interface FilledRow {
  /** Id of the row. */
  row: string;
  title: string;
  fields: (SheetField & { id: string; value: string })[];
}

/** An entry that does not fit a result that says passed. */
export interface Unmet {
  /** The part and the row, in words. */
  where: string;
  says: string;
  /** Id of the field to look at. */
  id: string;
}

/** A part of a worksheet with what was entered in it. */
export interface FilledSection {
  id: string;
  title: string;
  add?: SheetSection['add'];
  rows: FilledRow[];
  /** In the part with the result: what speaks against it. */
  unmet?: { says: string; points: Unmet[] };
}

/** Whether nothing was entered in a row. */
export const isBlank = ({ fields }: FilledRow): boolean => fields.every(({ value }) => value === '');

/** The rows that ask for something: of those that the reader adds, the ones begun, and the first where none is. */
export function listAsking({ add, rows }: FilledSection): FilledRow[] {
  const begun = add ? rows.filter((row) => !isBlank(row)) : rows;
  return begun.length > 0 ? begun : rows.slice(0, 1);
}

/** The part and the row, in words. */
export const whereOf = (section: string, { title }: FilledRow): string => (title ? `${section}: ${title}` : section);
