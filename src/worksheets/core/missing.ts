import { checkField } from './check.ts';
import { type FilledRow, type FilledSection, listAsking, whereOf } from './filled.ts';

/** Needed fields of one row that are empty. */
export interface Missing {
  /** The part and the row, in words. */
  where: string;
  labels: string[];
  /** Id of the first of them. */
  first: string;
}

/** What is still to be filled in, row by row. A row that the reader added and left empty asks for nothing, unless it is the only one. */
export function listMissing(sections: FilledSection[]): Missing[] {
  return sections.flatMap((section) => listAsking(section).flatMap((row) => inRow(section.title, row)));
}

function inRow(section: string, row: FilledRow): Missing[] {
  const open = row.fields.filter(({ needed, value }) => needed && value === '');
  const [first] = open;
  if (!first) return [];
  return [{ where: whereOf(section, row), labels: open.map(({ label }) => label), first: first.id }];
}

/** An entry that cannot be meant, or that does not do what the worksheet is for. */
export interface Doubt {
  where: string;
  label: string;
  says: string;
  id: string;
}

/** Entries to look at again: two names where one is asked for, numbers and days that are none. */
export function listDoubts(sections: FilledSection[]): Doubt[] {
  return sections.flatMap(({ title, rows }) =>
    rows.flatMap((row) =>
      row.fields.flatMap((field) => {
        const says = checkField(field, field.value);
        return says === undefined ? [] : [{ where: whereOf(title, row), label: field.label, says, id: field.id }];
      }),
    ),
  );
}

/** How much is missing and in doubt, in words. */
export function sayMissing(missing: Missing[], doubts: Doubt[]): string {
  const count = missing.reduce((sum, { labels }) => sum + labels.length, 0);
  const empty = count === 1 ? 'One needed field is empty.' : `${count} needed fields are empty.`;
  const again = doubts.length === 1 ? 'Look at one entry again.' : `Look at ${doubts.length} entries again.`;
  const parts = [...(count > 0 ? [empty] : []), ...(doubts.length > 0 ? [again] : [])];
  return parts.length > 0 ? parts.join(' ') : 'Every needed field is filled in.';
}
