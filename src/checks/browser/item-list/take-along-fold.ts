import { make } from '../../../dom/make.ts';
import { notLoaded } from '../../../dom/not-loaded.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import type { Filter } from './filter.ts';
import type { ListRow } from './row.ts';

/** Fills the fold *Plan or export these checks* when it is opened: nobody else waits for the exports. */
export function offerToTake(
  fold: HTMLDetailsElement,
  rows: ListRow[],
  filter: Filter,
  kept: EntryStore,
  title: string,
): void {
  const place = fold.querySelector('div');
  let isThere = false;
  fold.addEventListener('toggle', async () => {
    if (!fold.open || isThere || !place) return;
    try {
      const { showTakeAlong } = await import('./take-along.ts');
      if (!isThere) place.replaceChildren(showTakeAlong(rows, filter, kept, title));
      isThere = true;
    } catch {
      place.replaceChildren(make('p', { role: 'alert' }, notLoaded));
    }
  });
}
