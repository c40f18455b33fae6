import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import { groupPlan, isSettled } from '../core/group-plan.ts';
import type { PlanView } from '../core/plan-view.ts';
import type { Plan } from './plan.ts';
import { PlanRow } from './row.ts';

interface Group {
  title: string;
  ids: string[];
}

/** The rows of the plan under their headings. They move only when they are asked to, never while somebody types in one. */
export class Groups {
  private readonly place: HTMLElement;
  private readonly plan: Plan;
  private readonly takeOut: (id: string) => void;
  private readonly rows = new Map<string, PlanRow>();
  private readonly texts = new Map<string, string>();
  private shown: Group[] = [];

  constructor(place: HTMLElement, plan: Plan, takeOut: (id: string) => void) {
    this.place = place;
    this.plan = plan;
    this.takeOut = takeOut;
  }

  /** Ids of the rows that are shown, in their order. */
  get ids(): string[] {
    return this.shown.flatMap(({ ids }) => ids);
  }

  /** Shows again what is kept for a check, or for all whose text is another one than was shown. */
  refresh(only?: string): void {
    for (const id of only === undefined ? this.ids : [only]) {
      const item = this.plan.items.get(id);
      const asked = item?.condition?.value;
      const text = `${this.plan.kept.imprint(id)} ${item && this.plan.sayNotDue(item)} ${asked}`;
      if (only === undefined && this.texts.get(id) === text) continue;
      this.texts.set(id, text);
      this.rows.get(id)?.show();
    }
    for (const { title, ids } of this.shown) this.count(title, ids);
  }

  /** Whether what was entered since has other rows or other groups. */
  isStale(view: PlanView): boolean {
    return JSON.stringify(this.find(view)) !== JSON.stringify(this.shown);
  }

  /** Puts the rows where they belong. One that has the focus keeps it, wherever it goes. */
  arrange(view: PlanView): void {
    const focused = document.activeElement as HTMLElement | null;
    const sections = new Map([...this.place.children].map((section) => [section.getAttribute('data-group'), section]));
    this.shown = this.find(view);
    const wanted = this.shown.map((group) => this.fill(sections.get(group.title) ?? makeSection(group), group));
    const isSame = wanted.every((section, index) => this.place.children[index] === section);
    if (!isSame || this.place.childElementCount !== wanted.length) this.place.replaceChildren(...wanted);
    this.refresh();
    if (focused !== document.activeElement && focused?.isConnected) focused.focus({ preventScroll: true });
  }

  private find({ by, open, gates, all }: PlanView): Group[] {
    const { entries, items, ids } = this.plan;
    const shown = ids
      .flatMap((id) => items.get(id) ?? [])
      .filter(
        (item) =>
          (!gates || item.gate) &&
          !(open && isSettled(item, entries[item.id] ?? { state: 'open' }, today())) &&
          (all || this.plan.sayNotDue(item) === undefined),
      );
    const groups = groupPlan(shown, entries, by, today());
    return groups.map((group) => ({ title: group.title, ids: group.items.map(({ id }) => id) }));
  }

  /** What is settled goes into the fold at the end, except where the focus is in it. */
  private fill(section: Element, { ids }: Group): Element {
    const rows = ids.map((id) => this.rowOf(id));
    const isFolded = ({ check, entry, element }: PlanRow) =>
      isSettled(check, entry, today()) &&
      (element.closest('.settled[open]') !== null || !element.matches(':focus-within'));
    const folded = rows.filter(isFolded);
    fillList(
      section.querySelector(':scope > ol') as HTMLElement,
      rows.filter((row) => !folded.includes(row)),
    );
    const fold = section.querySelector('.settled') as HTMLElement;
    fillList(fold.querySelector('ol') as HTMLElement, folded);
    fold.hidden = folded.length === 0;
    say(fold.querySelector('summary') as HTMLElement, `${folded.length} settled`);
    return section;
  }

  private rowOf(id: string): PlanRow {
    const item = this.plan.items.get(id);
    const row = this.rows.get(id) ?? (item && new PlanRow(item, this.plan, () => this.takeOut(id)));
    if (!row) throw new Error(`There is no check ${id}.`);
    this.rows.set(id, row);
    return row;
  }

  private count(title: string, ids: string[]): void {
    const section = [...this.place.children].find((one) => one.getAttribute('data-group') === title);
    const count = section?.querySelector('h3 .quiet');
    const due = ids.flatMap((id) => this.plan.items.get(id) ?? []).filter((item) => !this.plan.sayNotDue(item));
    const settled = due.filter((item) => isSettled(item, this.plan.kept.entry(item.id), today()));
    const says = `${settled.length} of ${due.length} settled`;
    if (count && count.textContent !== says) count.textContent = says;
  }
}

function fillList(list: HTMLElement, rows: PlanRow[]): void {
  for (const [index, { element }] of rows.entries())
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  while (list.childElementCount > rows.length) list.lastElementChild?.remove();
}

function makeSection({ title }: Group): Element {
  const heading = make('h3', {}, `${title} `, make('span', { class: 'quiet' }));
  const summary = make('summary');
  const fold = make('details', { class: 'settled' }, summary, make('ol', { class: 'items' }));
  return make('section', { 'data-group': title }, heading, make('ol', { class: 'items' }), fold);
}
