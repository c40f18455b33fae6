import { make } from '../../dom/make.ts';
import type { Difference } from '../../plan/list-differences.ts';
import type { BoardItem } from '../../plan/plan-data.ts';

/** A check about which another plan says something else. */
export interface Offered {
  item: BoardItem;
  differences: Difference[];
  /** False where the own plan does not have it. */
  isIn: boolean;
  isDamaged: boolean;
}

/** A line of the table: what the own plan says, what the other one says, and the box to take that over. */
export function showOfferRow({ item, differences, isIn, isDamaged }: Offered, head: string, box: Node): HTMLElement {
  const cell = (name: string, ...content: (Node | string)[]) =>
    make('td', { role: 'cell', 'data-head': name }, make('div', {}, ...content));
  const lines = (side: 'mine' | 'theirs') =>
    differences.map((difference) =>
      make('p', {}, `${difference.label}: `, make('b', {}, difference[side] || 'nothing')),
    );
  const title = make('a', { href: `/i/${item.id}/` }, item.title);
  const mine = isIn ? lines('mine') : [make('span', { class: 'quiet' }, 'Not in your plan')];
  const theirs = differences.length > 0 ? lines('theirs') : ['In the plan, with nothing entered'];
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, title, ' ', make('code', {}, item.id)),
    cell('Yours', ...(isDamaged ? ['What this browser keeps cannot be read. It is left as it is.'] : mine)),
    cell(head, ...theirs),
    cell('Take over', box),
  );
}
