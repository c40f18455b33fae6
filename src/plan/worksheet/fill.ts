import { type Kept, rowsOf } from './kept.ts';
import { nameOf, type Sheet, type SheetField, type SheetSection, titleOf } from './sheet.ts';

/** One row with what was entered in it. */
export interface FilledRow {
  title: string;
  fields: (SheetField & { id: string; value: string })[];
}

/** A part of a worksheet with what was entered in it. */
export interface FilledSection {
  id: string;
  title: string;
  add?: SheetSection['add'];
  rows: FilledRow[];
}

/** The worksheet with what was entered, in its order. */
export function fillIn({ sections }: Sheet, kept: Kept): FilledSection[] {
  return sections.map((section) => ({
    id: section.id,
    title: section.title,
    ...(section.add && { add: section.add }),
    rows: rowsOf(kept, section).map((row, place) => ({
      title: titleOf(section, row, place),
      fields: section.fields.map((field) => {
        const id = nameOf(section.id, row, field.name);
        return { ...field, id, value: kept.values[id]?.trim() ?? '' };
      }),
    })),
  }));
}

/** Whether nothing was entered in a row. */
export const isBlank = ({ fields }: FilledRow): boolean => fields.every(({ value }) => value === '');
