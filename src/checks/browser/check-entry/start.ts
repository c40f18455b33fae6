import { make } from '../../../dom/make.ts';
import { CheckRow } from '../../../entry/browser/check-row.ts';
import { openEntries } from '../../../entry/browser/open-entries.ts';
import { note, notKept } from '../../../entry/browser/page-notes.ts';
import { readCheck } from '../../../entry/browser/read-check.ts';

/** Shows what is kept for the check of a page, as a row of a list does, and does what the reader asked for. */
export function start(element: HTMLElement, act?: 'tick' | 'open'): void {
  if (element.querySelector('.own')) return;
  const { id = '', title = '', revision } = element.dataset;
  const spans = ['state', 'owner', 'due', 'evidence'].map((of) => make('span', { 'data-of': of }));
  const notes = make('div', { class: 'notes', role: 'alert' });
  const label = make('label', { for: `${id}-done` }, 'Done');
  element.replaceChildren(label, make('p', { class: 'entered' }, ...spans), make('div', { class: 'own' }), notes);
  const kept = openEntries(
    'checks',
    () => revision,
    (heard) => (heard === undefined || heard === id) && row.show(),
  );
  const write = (put: () => boolean) => {
    const isKept = put();
    row.show();
    note(notes, 'kept', ...(isKept ? [] : [notKept]));
  };
  const row: CheckRow = new CheckRow(element, readCheck(element, id, title), kept, {
    change: (change) => write(() => kept.change(id, change)),
    startAnew: () => write(() => kept.put(id, undefined)),
  });
  const tick = element.querySelector('.tick') as HTMLInputElement;
  tick.id = `${id}-done`;
  if (act === 'tick') tick.click();
  if (act === 'open') element.querySelector<HTMLElement>('.own summary')?.click();
  if (act) (act === 'tick' ? tick : element.querySelector<HTMLElement>('.own summary'))?.focus();
}
