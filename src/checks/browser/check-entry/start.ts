import { make } from '../../../dom/make.ts';
import { CheckRow } from '../../../entry/browser/check-row.ts';
import { useJudge } from '../../../entry/browser/later-judge.ts';
import { openEntries } from '../../../entry/browser/open-entries.ts';
import { openOwn } from '../../../entry/browser/open-own.ts';
import { note, notKept } from '../../../entry/browser/page-notes.ts';
import { readCheck } from '../../../entry/browser/read-check.ts';
import { findStanding, sayDoubted, sayMissed } from '../../../entry/core/find-standing.ts';

/** Shows what is kept for the check of a page, as a row of a list does, and does what the reader asked for. */
export function start(element: HTMLElement, act?: 'tick' | 'open'): void {
  useJudge({ findStanding, sayDoubted, sayMissed });
  // The reader may have acted while this was loading to show what is kept.
  if (!element.querySelector('.own')) show(element);
  const tick = element.querySelector('.tick') as HTMLInputElement;
  const fold = element.querySelector<HTMLElement>('.own summary');
  if (act === 'tick' && !tick.checked) tick.click();
  if (act === 'open') fold?.click();
  if (act) (act === 'tick' ? tick : fold)?.focus();
}

function show(element: HTMLElement): void {
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
  const { system, heed } = openOwn('checks', () => row.show());
  const row: CheckRow = new CheckRow(element, heed(readCheck(element, id, title)), kept, {
    system,
    change: (change) => write(() => kept.change(id, change)),
    startAnew: () => write(() => kept.put(id, undefined)),
  });
  (element.querySelector('.tick') as HTMLInputElement).id = `${id}-done`;
}
