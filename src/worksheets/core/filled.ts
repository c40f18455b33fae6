import type { FormField, FormSection } from './worksheet.ts';

/** One row with what was entered in it. */
export interface FilledRow {
  /** Id of the row. */
  row: string;
  title: string;
  fields: (FormField & { id: string; value: string })[];
}

/** What is said of an entry: that it does not fit, or what it comes to. */
export interface Point {
  /** The part and the row, in words. */
  where: string;
  says: string;
  /** Id of the field to look at. */
  id: string;
}

/** What the entries come to together. */
export interface Finding {
  /** `unmet`: what speaks against a result that says passed. `counts`: what the figures of a trial come to. */
  kind: 'unmet' | 'counts';
  says: string;
  points: Point[];
}

/** A part of a worksheet with what was entered in it. */
export interface FilledSection {
  id: string;
  title: string;
  add?: FormSection['add'];
  rows: FilledRow[];
  finding?: Finding;
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
