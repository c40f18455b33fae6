import { keepFragment } from '../../dom/keep-fragment.ts';
import { readData } from '../../dom/read-data.ts';
import { keyOf } from '../../entry/core/entry.ts';
import type { GateItem } from '../core/model.ts';
import { offerToCompare } from './compare-view.ts';
import { Desk } from './desk.ts';
import { Gates } from './gates.ts';
import { Head } from './head.ts';
import { ownKey, signedKey } from './keys.ts';
import { Notes } from './notes.ts';
import { SignView } from './sign-view.ts';
import { showTakeAlong } from './take-view.ts';
import { VerdictView } from './verdict-view.ts';

/** Lets a leader fix a threshold, and shows whether it is met: conditions in, verdict out. */
class ThresholdSheet extends HTMLElement {
  connectedCallback(): void {
    const part = (name: string) => this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
    const desk: Desk = new Desk(readData<GateItem[]>(this), new Notes(part('notes')), () => {
      for (const view of views) view.show();
    });
    const views = [
      new Head(this, desk),
      new Gates(this, desk),
      new VerdictView(part('result'), desk),
      new SignView(part('sign'), desk),
    ];
    showTakeAlong(part('take'), desk);
    offerToCompare(part('signed'), desk);
    keepFragment();
    addEventListener('storage', (event) => hear(desk, event));
    // A page that comes back as it was left has heard of nothing in the meantime.
    addEventListener('pageshow', ({ persisted }) => persisted && desk.refresh());
    addEventListener('popstate', () => void desk.open());
    desk.refresh();
    void desk.open();
  }
}

/** Takes in what another tab wrote, and puts back what that tab had not heard of. */
function hear(desk: Desk, { key, oldValue, newValue }: StorageEvent): void {
  const gate = desk.shown.threshold.gates.find(({ id }) => keyOf(id) === key);
  if (gate) desk.kept.mend(gate.id, oldValue, newValue);
  if (key === ownKey) void desk.getPapers().then((papers) => papers.hear(oldValue, newValue));
  else if (gate || key === null) desk.refresh();
  else if (key?.startsWith(keyOf(''))) void desk.learnPlan();
  else if (key === signedKey) void desk.getPapers().then(() => desk.refresh());
}

customElements.define('threshold-sheet', ThresholdSheet);
