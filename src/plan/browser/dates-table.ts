import { make } from '../../dom/make.ts';
import { table, tableCell, tableRow } from '../../dom/table.ts';
import { sayDays } from '../../text/day.ts';
import type { BoardItem } from '../core/plan-data.ts';
import type { Proposal } from '../core/timeline.ts';

/** The proposed days of the checks that have none, the first day first; nothing where all have one. */
export function showDatesTable(
  planned: BoardItem[],
  wanted: ReadonlyMap<string, unknown>,
  proposals: ReadonlyMap<string, Proposal>,
): HTMLElement[] {
  const dueOf = ({ id }: BoardItem) => proposals.get(id)?.due ?? '';
  const rows = planned
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)))
    .map((item) => showRow(item, proposals.get(item.id)));
  if (rows.length === 0) return [];
  return [table('Proposed days for the checks that have none', 'plain', ['Check', 'Begin by', 'Due'], rows)];
}

function showRow({ id, title }: BoardItem, proposal: Proposal | undefined): HTMLElement {
  const { begin = '', due = '', short = false } = proposal ?? {};
  return tableRow(
    [make('a', { href: `#${id}` }, title)],
    [
      tableCell({ 'data-head': 'Begin by' }, sayDays(short ? `${begin}, which is past` : begin)),
      tableCell({ 'data-head': 'Due' }, sayDays(due)),
    ],
  );
}
