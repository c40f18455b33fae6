import { nameOf, startRows, type WorksheetForm } from './worksheet.ts';

/** What a reader entered in a worksheet. */
export interface WorksheetEntries {
  /** Texts by the name of their field. */
  values: Record<string, string>;
  /** The rows of sections in which readers add some, where they differ from those at the start. */
  rows: Record<string, string[]>;
}

/** A worksheet that nobody touched. */
export const nothing: WorksheetEntries = { values: {}, rows: {} };

/** What a text holds as browsers kept a worksheet before there were records; nothing where it cannot be read. */
export function readKept(text: string): WorksheetEntries | undefined {
  try {
    const { values, rows } = JSON.parse(text) as { values: unknown; rows: unknown };
    if (!isRecord(values, isText) || !isRecord(rows, isTexts)) return undefined;
    return { values, rows };
  } catch {
    return undefined;
  }
}

/** The worksheet with another text in one field. */
export function setValue({ values, rows }: WorksheetEntries, name: string, text: string): WorksheetEntries {
  const { [name]: _, ...others } = values;
  return { rows, values: text === '' ? others : { ...others, [name]: text } };
}

/** The ids of the rows of a section, in order. */
export function rowsOf(kept: WorksheetEntries, section: WorksheetForm['sections'][number]): string[] {
  return section.add ? (kept.rows[section.id] ?? startRows(section)) : startRows(section);
}

/** The worksheet with one more row at the end of a section. */
export function addRow(
  kept: WorksheetEntries,
  section: WorksheetForm['sections'][number],
  row: string,
): WorksheetEntries {
  return { ...kept, rows: { ...kept.rows, [section.id]: [...rowsOf(kept, section), row] } };
}

/** The worksheet without a row and without what stood in it. */
export function removeRow(
  kept: WorksheetEntries,
  section: WorksheetForm['sections'][number],
  row: string,
): WorksheetEntries {
  const values = Object.entries(kept.values).filter(([name]) => !name.startsWith(nameOf(section.id, row, '')));
  const left = rowsOf(kept, section).filter((id) => id !== row);
  return { values: Object.fromEntries(values), rows: { ...kept.rows, [section.id]: left } };
}

/** The worksheet with all that was taken out since `before`; what was entered meanwhile stays. */
export function restore(
  before: WorksheetEntries,
  now: WorksheetEntries,
  { sections }: WorksheetForm,
): WorksheetEntries {
  const changed = sections.filter(({ id }) => before.rows[id] ?? now.rows[id]);
  const rows = changed.map((section): [string, string[]] => {
    const ids = rowsOf(before, section);
    // A cleared worksheet has the rows of the start again, which nobody added.
    const added = (now.rows[section.id] ?? []).filter((row) => !ids.includes(row));
    return [section.id, [...ids, ...added]];
  });
  return { values: { ...before.values, ...now.values }, rows: Object.fromEntries(rows) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const isRecord = <Value>(value: unknown, is: (one: unknown) => one is Value): value is Record<string, Value> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(is);
