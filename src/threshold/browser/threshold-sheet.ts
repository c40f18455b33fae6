import { firstAct } from '../../dom/first-act.ts';
import { holdTyped } from '../../dom/hold-typed.ts';
import { keepFragment } from '../../dom/keep-fragment.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { readData } from '../../dom/read-data.ts';
import type { ThresholdStart } from '../core/start.ts';
import { Gates } from './gates.ts';
import { Head } from './head.ts';
import { NotesView } from './notes-view.ts';
import { ThresholdStore } from './store.ts';
import { VerdictView } from './verdict-view.ts';

/** Lets a leader fix a threshold, and shows whether it is met: conditions in, verdict out. */
class ThresholdSheet extends HTMLElement {
  connectedCallback(): void {
    const enterTyped = holdTyped(this);
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
    const store = new ThresholdStore(readData<ThresholdStart>(this), () => {
      for (const view of views) view.show();
    });
    const notes = new NotesView(part('notes'), store);
    const views: { show(): void }[] = [
      new Head(this, store),
      new Gates(this, store),
      new VerdictView(part('result'), store),
      notes,
    ];
    // What stands in a fold or at the end of the page comes once the reader acts, or where there is something to show.
    const showRest = async () => {
      const { showLaterViews } = await import('./later-views.ts');
      const later = showLaterViews(this, store, notes);
      views.push(...later);
      for (const view of later) view.show();
    };
    const { own, signed, entries } = store.state;
    void firstAct(Boolean(own ?? signed) || location.hash !== '' || Object.keys(entries).length > 0)
      .then(showRest)
      .catch(() => part('take').append(notLoaded));
    keepFragment();
    void store.start().then(enterTyped);
  }
}

customElements.define('threshold-sheet', ThresholdSheet);
