import { make } from '../../dom/make.ts';
import { sayDays } from '../../text/day.ts';
import type { Attention } from '../core/find-attention.ts';
import type { BoardItem } from '../core/plan-data.ts';

/** So few gates are named without being asked for. */
const fewGates = 5;

/** Says what needs attention, each matter as a fold with its checks. Folds that are open stay open. */
export function showAttention(place: HTMLElement, matters: Attention<BoardItem>[]): void {
  const says = JSON.stringify(
    matters.map(({ says, checks }) => [says, checks.map(({ item, says }) => [item.id, says])]),
  );
  // While somebody types, most of the time nothing changes here.
  if (place.dataset['says'] === says) return;
  const isFirst = place.dataset['says'] === undefined;
  place.dataset['says'] = says;
  const open = new Set([...place.querySelectorAll('details[open]')].map((fold) => fold.getAttribute('data-kind')));
  const folds = matters.map(({ kind, says, checks }) => {
    const fold = make(
      'details',
      { 'data-kind': kind },
      make('summary', {}, says),
      make('ul', {}, ...checks.map(toLine)),
    );
    fold.open = open.has(kind) || (isFirst && kind === 'blocks' && checks.length <= fewGates);
    return fold;
  });
  const calm = make('p', {}, 'No gate blocks the launch, nothing is late, and nothing runs out soon.');
  place.replaceChildren(...(folds.length > 0 ? folds : [calm]));
}

function toLine({ item, says }: { item: BoardItem; says: string }): HTMLElement {
  return make(
    'li',
    {},
    make('a', { href: `#${item.id}` }, item.title),
    ' ',
    make('span', { class: 'quiet' }, sayDays(says)),
  );
}
