import { sayShown } from '../../checks/core/filter-items.ts';
import { textButton } from '../../dom/button.ts';
import { keepFragment } from '../../dom/keep-fragment.ts';
import { readData } from '../../dom/read-data.ts';
import { say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import { useJudge } from '../../entry/browser/later-judge.ts';
import { note, notKept } from '../../entry/browser/page-notes.ts';
import { SystemFold } from '../../entry/browser/system-fold.ts';
import { findStanding, sayDoubted, sayMissed } from '../../entry/core/find-standing.ts';
import { sayProgress } from '../../entry/core/say-progress.ts';
import { saySystem } from '../../entry/core/say-system.ts';
import { layDueLine } from '../core/due-line.ts';
import { findAttention } from '../core/find-attention.ts';
import type { PlanData } from '../core/plan-data.ts';
import { Add } from './add.ts';
import { showAttention } from './attention.ts';
import { Changes } from './changes.ts';
import { showDueLine } from './due-line.ts';
import { readGoLive } from './go-live.ts';
import { Groups } from './groups.ts';
import { offerSeveral } from './offer-several.ts';
import { offerOwners } from './owners.ts';
import { offerLinked, offerPanels, openLinked } from './panels.ts';
import { Plan } from './plan.ts';
import { UndoBar } from './undo-bar.ts';
import { ViewControls } from './view-controls.ts';

/** Everything that was picked or entered on any list, in one place. What is entered stays in the browser; how it is shown stands in the query. */
class PlanBoard extends HTMLElement {
  private plan!: Plan;
  private said!: UndoBar;
  private groups!: Groups;
  private view!: ViewControls;
  private add!: Add;
  private changes!: Changes;
  private ownSystem!: SystemFold;
  private readonly watches = new Set<() => void>();

  connectedCallback(): void {
    useJudge({ findStanding, sayDoubted, sayMissed });
    const { items, retired } = readData<PlanData>(this);
    this.plan = new Plan(
      items,
      (isKept, only) => this.tell(isKept, only),
      // A check that another page just added has no row yet.
      (id) => this.look(id !== undefined && this.groups.ids.includes(id) ? id : undefined),
    );
    this.said = new UndoBar(this.find('.said'));
    this.add = new Add(this.find('#add'), this.plan, this.said);
    this.changes = new Changes(this.find('#changed'), this.plan, this.said, retired);
    this.groups = new Groups(this.find('.groups'), this.plan, (id) => this.takeOut(id));
    this.view = new ViewControls(this.find('.filter'), (problems) => {
      note(this.find('.notes'), 'view', ...problems);
      this.look();
    });
    this.ownSystem = new SystemFold(this.find('.own-system'), this.plan.system, (isKept) => this.tell(isKept));
    this.listen();
    const { plan, said, watches } = this;
    const board = { plan, said, watches, retired, saySystem, shown: () => this.groups.ids };
    offerPanels(this, board);
    offerOwners(this, plan);
    offerSeveral(this.find('[name=several]'), this.find('.several'), board);
    this.view.read();
    (this.find('#add') as HTMLDetailsElement).open = this.plan.ids.length === 0;
    this.find('.board').hidden = false;
    // Last, since it may name a check that is shown by now.
    offerLinked(this.find('[data-part=other]'), board);
  }

  private listen(): void {
    this.addEventListener('click', (event) =>
      openLinked(event, (id) => this.plan.holds(id) && !this.groups.ids.includes(id) && this.view.showAll(this.counts)),
    );
    keepFragment();
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  private tell(isKept: boolean, only?: string): void {
    note(this.find('.notes'), 'kept', ...(isKept ? [] : [notKept]));
    this.look(only);
  }

  /** Shows again what is kept: for one check, where it is, or for all of them, each where it belongs. */
  private look(only?: string): void {
    if (only === undefined) this.groups.arrange(this.view.current);
    else this.groups.refresh(only);
    const { planned, due, entries } = this.plan;
    this.ownSystem.show();
    for (const element of this.querySelectorAll<HTMLElement>('[data-when]'))
      element.hidden = (element.dataset['when'] === 'empty') !== (planned.length === 0);
    const attention = findAttention(due, entries, today());
    showAttention(this.find('#attention > div'), attention);
    this.showDue(attention.find(({ kind }) => kind === 'blocks')?.checks.length ?? 0);
    const progress = sayProgress(
      due.map((item) => findStanding(item, entries[item.id] ?? { state: 'open' }, today())),
      sayDoubted,
    );
    say(this.find('.progress'), progress);
    this.sayShown();
    this.add.show();
    if (only === undefined) this.changes.show();
    for (const watch of this.watches) watch();
  }

  private showDue(blocked: number): void {
    const { due, entries } = this.plan;
    const launch = { goLive: readGoLive(this.plan), blocked, today: today() };
    showDueLine(this.find('.due > div'), layDueLine(due, entries, launch.goLive, launch.today), launch);
  }

  /** How much of the plan is shown, and how much of it is not due for the system. */
  private get counts() {
    const { planned, due } = this.plan;
    const shown = new Set(this.groups.ids);
    const hidden = planned.filter(({ id }) => !shown.has(id));
    return {
      ...{ shown: planned.length - hidden.length, all: planned.length, notDue: planned.length - due.length },
      hiddenGates: hidden.filter((item) => item.gate && due.includes(item)).length,
    };
  }

  private sayShown(): void {
    const { counts } = this;
    this.view.offerAll(counts);
    const stale = this.groups.isStale(this.view.current);
    this.find('.shown').replaceChildren(
      ...(counts.shown < counts.all || counts.notDue > 0 ? [sayShown(counts), ' '] : []),
      ...(counts.shown < counts.all ? [textButton('Show all', () => this.view.showAll(counts))] : []),
      ...(stale ? [' Some rows have not moved yet. ', textButton('Arrange them again', () => this.look())] : []),
    );
  }

  private takeOut(id: string): void {
    const undo = this.plan.putAll(new Map([[id, undefined]]));
    this.said.say(`Removed, with all that was entered for it: ${this.plan.items.get(id)?.title}.`, undo);
  }
}

customElements.define('plan-board', PlanBoard);
