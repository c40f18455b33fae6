import { nameOf, startRows, type WorksheetForm } from './worksheet.ts';

/** What a reader entered in a worksheet. */
export interface Kept {
  /** Texts by the name of their field. */
  values: Record<string, string>;
  /** The rows of sections in which readers add some, where they differ from those at the start. */
  rows: Record<string, string[]>;
}

/** A worksheet that nobody touched. */
export const nothing: Kept = { values: {}, rows: {} };

/** The key under which the browser keeps a worksheet. */
export const keyOfSheet = (id: string): string => `worksheet-${id}`;

/** What a kept text holds; nothing where it cannot be read. An empty text is a worksheet that nobody touched. */
export function readKept(text: string | undefined): Kept | undefined {
  if (text === undefined) return nothing;
  try {
    const { values, rows } = JSON.parse(text) as { values: unknown; rows: unknown };
    if (!isRecord(values, isText) || !isRecord(rows, isTexts)) return undefined;
    return { values, rows };
  } catch {
    return undefined;
  }
}

/** The text to keep; nothing where there is nothing to keep. */
export function writeKept({ values, rows }: Kept): string | undefined {
  const none = Object.keys(values).length + Object.keys(rows).length === 0;
  return none ? undefined : JSON.stringify({ v: 1, values, rows });
}

/** The worksheet with another text in one field. */
export function setValue({ values, rows }: Kept, name: string, text: string): Kept {
  const { [name]: _, ...others } = values;
  return { rows, values: text === '' ? others : { ...others, [name]: text } };
}

/** The ids of the rows of a section, in order. */
export function rowsOf(kept: Kept, section: WorksheetForm['sections'][number]): string[] {
  return section.add ? (kept.rows[section.id] ?? startRows(section)) : startRows(section);
}

/** The worksheet with one more row at the end of a section. */
export function addRow(kept: Kept, section: WorksheetForm['sections'][number], row: string): Kept {
  return { ...kept, rows: { ...kept.rows, [section.id]: [...rowsOf(kept, section), row] } };
}

/** The worksheet without a row and without what stood in it. */
export function removeRow(kept: Kept, section: WorksheetForm['sections'][number], row: string): Kept {
  const values = Object.entries(kept.values).filter(([name]) => !name.startsWith(nameOf(section.id, row, '')));
  const left = rowsOf(kept, section).filter((id) => id !== row);
  return { values: Object.fromEntries(values), rows: { ...kept.rows, [section.id]: left } };
}

/** The worksheet with all that was taken out since `before`; what was entered meanwhile stays. */
export function restore(before: Kept, now: Kept, { sections }: WorksheetForm): Kept {
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
