import { make } from '../../dom/make.ts';
import { listOwners } from '../core/list-owners.ts';
import type { Plan } from './plan.ts';

/** Offers the owners that were typed already wherever one is asked for. The names come from what this browser keeps. */
export function offerOwners(root: HTMLElement, plan: Plan): void {
  const list = make('datalist', { id: 'owners-typed' });
  root.append(list);
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.owner')) return;
    list.replaceChildren(...listOwners(plan.entries).map((value) => make('option', { value })));
    target.setAttribute('list', list.id);
  });
}
