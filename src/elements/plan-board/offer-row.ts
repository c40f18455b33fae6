import { make } from '../../dom/make.ts';
import type { Difference } from '../../plan/list-differences.ts';
import type { Choice } from '../../plan/merge-entries.ts';
import type { BoardItem } from '../../plan/plan-data.ts';

/** A check about which another plan says something else. */
export interface Offered {
  item: BoardItem;
  differences: Difference[];
  /** False where the own plan does not have it. */
  isIn: boolean;
  isDamaged: boolean;
  /** What can be chosen; the first one is chosen at first. */
  choices: Choice[];
}

const words: Record<Choice, string> = { theirs: 'Take theirs', fill: 'Add what mine lacks', mine: 'Keep mine' };
const newWords: Partial<typeof words> = { theirs: 'Add it', mine: 'Leave it out' };

/** The choice between the own plan and the other one for a check. */
export function makeChoice({ item, isIn, choices }: Offered): HTMLSelectElement {
  const named = isIn ? words : { ...words, ...newWords };
  const options = choices.map((choice) => make('option', { value: choice }, named[choice]));
  return make('select', { 'aria-label': `What to do with ${item.title}`, autocomplete: 'off' }, ...options);
}

/** A line of the table: what the own plan says, what the other one says, and the choice between them. */
export function showOfferRow({ item, differences, isIn, isDamaged }: Offered, head: string, choice: Node): HTMLElement {
  const cell = (name: string, ...content: (Node | string)[]) =>
    make('td', { role: 'cell', 'data-head': name }, make('div', {}, ...content));
  const lines = (side: 'mine' | 'theirs') =>
    differences.map((difference) =>
      make('p', {}, `${difference.label}: `, make('b', {}, difference[side] || 'nothing')),
    );
  const title = make('a', { href: `/i/${item.id}/` }, item.title);
  const mine = isIn ? lines('mine') : [make('span', { class: 'quiet' }, 'Not in your plan')];
  const theirs = differences.length > 0 ? lines('theirs') : ['In the plan, with nothing entered'];
  const damaged = 'What this browser keeps cannot be read. It is left as it is.';
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, title, ' ', make('code', {}, item.id)),
    cell('Yours', ...(isDamaged ? [damaged] : mine)),
    cell(head, ...theirs),
    cell('What to do', ...(isDamaged ? [] : [choice])),
  );
}
