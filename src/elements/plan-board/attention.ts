import { make } from '../../dom/make.ts';
import type { BoardItem } from '../../plan/plan-data.ts';

/** Checks that need the same attention. */
export interface Matter {
  kind: string;
  says: string;
  ids: string[];
}

/** Says what needs attention, each as a fold with the checks in it. Folds that are open stay open. */
export function showAttention(place: HTMLElement, matters: Matter[], items: ReadonlyMap<string, BoardItem>): void {
  const says = JSON.stringify(matters);
  // While somebody types, most of the time nothing changes here.
  if (place.dataset['says'] === says) return;
  place.dataset['says'] = says;
  const open = new Set([...place.querySelectorAll('details[open]')].map((fold) => fold.getAttribute('data-kind')));
  const folds = matters.map(({ kind, says: words, ids }) => {
    const links = ids.map((id) => make('li', {}, make('a', { href: `#${id}` }, items.get(id)?.title ?? id)));
    const summary = make('summary', {}, make('b', {}, String(ids.length)), ` ${words}`);
    const fold = make('details', { 'data-kind': kind }, summary, make('ul', {}, ...links));
    fold.open = open.has(kind);
    return fold;
  });
  const calm = make('p', {}, 'No gate is open, nothing is overdue, and no evidence or waiver runs out soon.');
  place.replaceChildren(...(folds.length > 0 ? folds : [calm]));
}
