import type { Grouping } from '../core/group-plan.ts';
import { type PlanView, readPlanView, writePlanView } from '../core/plan-view.ts';

/** How the reader wants to see the plan: the controls for it, and the query of the address, which always say the same. */
export class ViewControls {
  private readonly by: HTMLSelectElement;
  private readonly open: HTMLInputElement;
  private readonly gates: HTMLInputElement;
  private readonly all: HTMLInputElement;
  private readonly told: (problems: string[]) => void;
  current: PlanView = { by: 'gap', open: false, gates: false, all: false };

  /** `told` hears that the view is another one, and what of the address cannot be used. */
  constructor(controls: HTMLElement, told: (problems: string[]) => void) {
    const find = (name: string) => controls.querySelector(`[name=${name}]`);
    this.by = find('by') as HTMLSelectElement;
    this.open = find('open') as HTMLInputElement;
    this.gates = find('gates') as HTMLInputElement;
    this.all = find('all') as HTMLInputElement;
    this.told = told;
    controls.addEventListener('change', () =>
      this.choose({
        by: this.by.value as Grouping,
        open: this.open.checked,
        gates: this.gates.checked,
        all: this.all.checked,
      }),
    );
    addEventListener('popstate', () => this.read());
  }

  /** Shows everything again, in the same groups; what is not due for the system, too, where there is any. */
  showAll({ notDue }: { notDue: number }): void {
    this.choose({ ...this.current, open: false, gates: false, all: notDue > 0 });
  }

  /** Offers to show what is not due for the system where there is any. */
  offerAll({ notDue }: { notDue: number }): void {
    (this.all.parentElement as HTMLElement).hidden = notDue === 0 && !this.all.checked;
  }

  /** Takes the view from the address. */
  read(): void {
    const { view, problems } = readPlanView(location.search);
    this.current = view;
    this.by.value = view.by;
    this.open.checked = view.open;
    this.gates.checked = view.gates;
    this.all.checked = view.all;
    this.told(problems);
  }

  private choose(view: PlanView): void {
    // The plan of somebody else may stand in the fragment.
    history.pushState(history.state, '', location.pathname + writePlanView(view) + location.hash);
    this.read();
  }
}
