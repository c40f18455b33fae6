import { make } from '../../dom/make.ts';
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
  return rows.length > 0 ? [makeTable(rows)] : [];
}

function showRow({ id, title }: BoardItem, proposal: Proposal | undefined): HTMLElement {
  const { begin = '', due = '', short = false } = proposal ?? {};
  const cell = (head: string, text: string) => make('td', { role: 'cell', 'data-head': head }, text);
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, make('a', { href: `#${id}` }, title)),
    cell('Begin by', short ? `${begin}, which is past` : begin),
    cell('Due', due),
  );
}

function makeTable(rows: HTMLElement[]): HTMLElement {
  const heads = ['Check', 'Begin by', 'Due'].map((head) => make('th', { scope: 'col', role: 'columnheader' }, head));
  return make(
    'table',
    // The roles say again what the elements say: Safari forgets that once cells become blocks on a phone.
    { class: 'plain', role: 'table' },
    make('caption', { class: 'unseen' }, 'Proposed days for the checks that have none'),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
    make('tbody', { role: 'rowgroup' }, ...rows),
  );
}
