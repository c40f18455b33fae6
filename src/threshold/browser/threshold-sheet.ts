import { holdTyped } from '../../dom/hold-typed.ts';
import { keepFragment } from '../../dom/keep-fragment.ts';
import { readData } from '../../dom/read-data.ts';
import type { ThresholdStart } from '../core/start.ts';
import { offerToCompare } from './compare-view.ts';
import { Gates } from './gates.ts';
import { Head } from './head.ts';
import { NotesView } from './notes-view.ts';
import { SignView } from './sign-view.ts';
import { ThresholdStore } from './store.ts';
import { showTakeAlong } from './take-view.ts';
import { VerdictView } from './verdict-view.ts';

/** Lets a leader fix a threshold, and shows whether it is met: conditions in, verdict out. */
class ThresholdSheet extends HTMLElement {
  connectedCallback(): void {
    const enterTyped = holdTyped(this);
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
    const store = new ThresholdStore(readData<ThresholdStart>(this), () => {
      for (const view of views) view.show();
    });
    const views: { show(): void }[] = [
      new Head(this, store),
      new Gates(this, store),
      new VerdictView(part('result'), store),
      new SignView(part('sign'), store),
      new NotesView(part('notes'), store),
    ];
    // The questions about the system stand in a fold, so their script need not come with the page.
    void import('./system-view.ts').then(({ SystemView }) => {
      const system = new SystemView(part('system'), store);
      views.push(system);
      system.show();
    });
    showTakeAlong(part('take'), store);
    offerToCompare(part('signed'), store);
    keepFragment();
    void store.start().then(enterTyped);
  }
}

customElements.define('threshold-sheet', ThresholdSheet);
