import { make } from '../../../dom/make.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import type { Row } from './row.ts';

type Tell = (isKept: boolean, ...said: Node[]) => void;

/** Lets a button clear what is kept for the checks of a list, and then offers to undo it. */
export function offerToClear(button: HTMLElement, kept: EntryStore, rows: Row[], tell: Tell): void {
  button.addEventListener('click', () => {
    const saved = rows.filter(({ id }) => kept.has(id)).map(({ id }) => ({ id, was: kept.save(id) }));
    for (const { id } of saved) kept.put(id, undefined);
    for (const row of rows) row.show();
    const undo = make('button', { type: 'button', class: 'text-button' }, 'Undo');
    undo.addEventListener('click', () => {
      // What was entered in the meantime, here or in another tab, is newer.
      const lost = saved.filter(({ id }) => !kept.has(id));
      const isKept = lost.map(({ id, was }) => kept.restore(id, was)).every(Boolean);
      for (const row of rows) row.show();
      tell(isKept, make('p', {}, 'Everything is back.'));
      button.focus();
    });
    const count = saved.length === 1 ? 'one check' : `${saved.length} checks`;
    tell(true, make('p', {}, `Cleared what was saved for ${count}, on every list that holds them. `, undo));
    undo.focus();
  });
}
