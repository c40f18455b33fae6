import type { FilledSection } from './filled.ts';
import { judgeResult } from './judge.ts';
import { type Kept, rowsOf } from './kept.ts';
import { nameOf, type Sheet, titleOf } from './sheet.ts';

/** The worksheet with what was entered, in its order, and with what speaks against its result. */
export function fillIn({ sections, passing }: Sheet, kept: Kept): FilledSection[] {
  const filled = sections.map((section) => ({
    id: section.id,
    title: section.title,
    ...(section.add && { add: section.add }),
    rows: rowsOf(kept, section).map((row, place) => ({
      row,
      title: titleOf(section, row, place),
      fields: section.fields.map((field) => {
        const id = nameOf(section.id, row, field.name);
        return { ...field, id, value: kept.values[id]?.trim() ?? '' };
      }),
    })),
  }));
  const unmet = passing && judgeResult(passing, filled);
  return unmet ? filled.map((section) => (section.id === passing.section ? { ...section, unmet } : section)) : filled;
}
