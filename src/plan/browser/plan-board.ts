import { sayShown } from '../../checks/core/filter-items.ts';
import { keepFragment } from '../../dom/keep-fragment.ts';
import { make } from '../../dom/make.ts';
import { readData } from '../../dom/read-data.ts';
import { today } from '../../dom/today.ts';
import { note, notKept } from '../../entry/browser/notes.ts';
import { keyOf } from '../../entry/core/entry.ts';
import { sayProgress } from '../../entry/core/say-progress.ts';
import { findAttention } from '../core/find-attention.ts';
import { findStandings } from '../core/find-standings.ts';
import type { PlanData } from '../core/plan-data.ts';
import { Add } from './add.ts';
import { showAttention } from './attention.ts';
import { Changes } from './changes.ts';
import { Groups } from './groups.ts';
import { offerLinked, offerPanels, openLinked } from './panels.ts';
import { Plan } from './plan.ts';
import { Said } from './said.ts';
import { View } from './view.ts';

/** Everything that was picked or entered on any list, in one place. What is entered stays in the browser; how it is shown stands in the query. */
class PlanBoard extends HTMLElement {
  private plan!: Plan;
  private said!: Said;
  private groups!: Groups;
  private view!: View;
  private add!: Add;
  private changes!: Changes;
  private readonly watches = new Set<() => void>();

  connectedCallback(): void {
    const { items, retired } = readData<PlanData>(this);
    this.plan = new Plan(items, (isKept, only) => {
      note(this.find('.notes'), 'kept', ...(isKept ? [] : [notKept]));
      this.look(only);
    });
    this.said = new Said(this.find('.said'));
    this.add = new Add(this.find('#add'), this.plan, this.said);
    this.changes = new Changes(this.find('#changed'), this.plan, this.said, retired);
    this.groups = new Groups(this.find('.groups'), this.plan, (id) => this.takeOut(id));
    this.view = new View(this.find('.filter'), (problems) => {
      note(this.find('.notes'), 'view', ...problems);
      this.look();
    });
    this.listen();
    const desk = { plan: this.plan, said: this.said, retired, shown: () => this.groups.ids, watches: this.watches };
    offerPanels(this, desk);
    this.view.read();
    (this.find('#add') as HTMLDetailsElement).open = this.plan.ids.length === 0;
    this.find('.board').hidden = false;
    // Last, since it may name a check that is shown by now.
    offerLinked(this.find('[data-part=other]'), desk);
  }

  private listen(): void {
    addEventListener('storage', ({ key, oldValue, newValue }) => {
      const id = [...this.plan.items.keys()].find((one) => key === keyOf(one));
      if (id) this.plan.kept.mend(id, oldValue, newValue);
      if (key === null || (id && !this.groups.ids.includes(id))) this.look();
      else if (id) this.look(id);
    });
    // A page that comes back as it was left has heard of nothing in the meantime.
    addEventListener('pageshow', ({ persisted }) => persisted && this.look());
    this.addEventListener('click', (event) =>
      openLinked(event, (id) => !this.groups.ids.includes(id) && this.view.showAll()),
    );
    keepFragment();
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  /** Shows again what is kept: for one check, where it is, or for all of them, each where it belongs. */
  private look(only?: string): void {
    if (only === undefined) this.groups.arrange(this.view.current);
    else this.groups.refresh(only);
    const { planned, entries } = this.plan;
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = (element.dataset['when'] === 'empty') !== (planned.length === 0);
    const attention = findAttention(planned, entries, today());
    showAttention(this.find('#attention > div'), attention);
    const progress = sayProgress(findStandings(planned, entries, attention, today()));
    if (this.find('.progress').textContent !== progress) this.find('.progress').textContent = progress;
    this.sayShown();
    this.add.show();
    if (only === undefined) this.changes.show();
    for (const watch of this.watches) watch();
  }

  private sayShown(): void {
    const { ids, items } = this.plan;
    const shown = new Set(this.groups.ids);
    const hidden = ids.filter((id) => !shown.has(id));
    const counts = { shown: ids.length - hidden.length, all: ids.length };
    const hiddenGates = hidden.filter((id) => items.get(id)?.gate).length;
    const stale = this.groups.isStale(this.view.current);
    this.find('.shown').replaceChildren(
      ...(hidden.length > 0
        ? [sayShown({ ...counts, hiddenGates }), ' ', makeButton('Show all', () => this.view.showAll())]
        : []),
      ...(stale ? [' Some rows have not moved yet. ', makeButton('Arrange them again', () => this.look())] : []),
    );
  }

  private takeOut(id: string): void {
    const undo = this.plan.putAll(new Map([[id, undefined]]));
    this.said.say(`Removed, with all that was entered for it: ${this.plan.items.get(id)?.title}.`, undo);
  }
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'text-button' }, label);
  button.addEventListener('click', act);
  return button;
}

customElements.define('plan-board', PlanBoard);
