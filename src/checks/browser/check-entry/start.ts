import { make } from '../../../dom/make.ts';
import { CheckRow } from '../../../entry/browser/check-row.ts';
import { Kept } from '../../../entry/browser/kept.ts';
import { note, notKept } from '../../../entry/browser/notes.ts';
import { readCheck } from '../../../entry/browser/read-check.ts';
import { keyOf } from '../../../entry/core/entry.ts';

/** Shows what is kept for the check of a page, as a row of a list does, and does what the reader asked for. */
export function start(element: HTMLElement, act?: 'tick' | 'open'): void {
  if (element.querySelector('.own')) return;
  const { id = '', title = '', revision } = element.dataset;
  const spans = ['state', 'owner', 'due', 'evidence'].map((of) => make('span', { 'data-of': of }));
  const notes = make('div', { class: 'notes', role: 'alert' });
  const label = make('label', { for: `${id}-done` }, 'Done');
  element.replaceChildren(label, make('p', { class: 'entered' }, ...spans), make('div', { class: 'own' }), notes);
  const kept = new Kept(() => revision);
  const write = (put: () => boolean) => {
    const isKept = put();
    row.show();
    note(notes, 'kept', ...(isKept ? [] : [notKept]));
  };
  const row: CheckRow = new CheckRow(element, readCheck(element, id, title), kept, {
    change: (change) => write(() => kept.isDamaged(id) || kept.change(id, change)),
    startAnew: () => write(() => kept.put(id, undefined)),
  });
  addEventListener('storage', ({ key, oldValue, newValue }) => {
    if (key === keyOf(id)) kept.mend(id, oldValue, newValue);
    if (key === keyOf(id) || key === null) row.show();
  });
  // A page that comes back as it was left has heard of nothing in the meantime.
  addEventListener('pageshow', ({ persisted }) => persisted && row.show());
  const tick = element.querySelector('.tick') as HTMLInputElement;
  tick.id = `${id}-done`;
  if (act === 'tick') tick.click();
  if (act === 'open') element.querySelector<HTMLElement>('.own summary')?.click();
  if (act) (act === 'tick' ? tick : element.querySelector<HTMLElement>('.own summary'))?.focus();
}
