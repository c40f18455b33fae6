import { type FilledRow, type FilledSection, isBlank } from './fill.ts';

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
  return sections.flatMap(({ title, add, rows }) => {
    const begun = add ? rows.filter((row) => !isBlank(row)) : rows;
    return (begun.length > 0 ? begun : rows.slice(0, 1)).flatMap((row) => inRow(title, row));
  });
}

function inRow(section: string, { title, fields }: FilledRow): Missing[] {
  const open = fields.filter(({ needed, value }) => needed && value === '');
  const [first] = open;
  if (!first) return [];
  return [{ where: title ? `${section}: ${title}` : section, labels: open.map(({ label }) => label), first: first.id }];
}

/** How much is missing, in words. */
export function sayMissing(missing: Missing[]): string {
  const count = missing.reduce((sum, { labels }) => sum + labels.length, 0);
  if (count === 0) return 'Every needed field is filled in.';
  return count === 1 ? 'One needed field is empty.' : `${count} needed fields are empty.`;
}
