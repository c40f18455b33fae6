import { checkField } from './check.ts';
import { type FilledRow, isBlank } from './filled.ts';

/** One row in short: how much of it is answered, and the answers that tell it from the others. */
export interface RowSum {
  counts: string;
  /** `whole`: every needed field is filled in and nothing is in doubt. */
  state: 'blank' | 'begun' | 'whole';
  says: string;
}

/** How many answers tell a row from the others, and how long each may be. */
const [some, longest] = [3, 60];

/** Sums up a row for its card. */
export function sumRow(row: FilledRow): RowSum {
  const answered = row.fields.filter(({ value }) => value !== '');
  const isOpen = row.fields.some((field) => (field.needed && field.value === '') || checkField(field, field.value));
  return {
    counts: `${answered.length} of ${row.fields.length} answered`,
    state: isBlank(row) ? 'blank' : isOpen ? 'begun' : 'whole',
    says: answered
      .filter(({ kind }) => kind !== 'number' && kind !== 'day')
      .slice(0, some)
      .map(({ value }) => shorten(value))
      .join(' · '),
  };
}

function shorten(value: string): string {
  const [line = ''] = value.split('\n');
  const letters = [...line];
  return letters.length > longest || line !== value ? `${letters.slice(0, longest).join('').trimEnd()} …` : line;
}
