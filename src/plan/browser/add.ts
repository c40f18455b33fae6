import { make } from '../../dom/make.ts';
import { findChecks } from '../core/find-checks.ts';
import type { Plan } from './plan.ts';
import type { UndoBar } from './undo-bar.ts';

/** The most checks that a search shows at once. */
const mostFound = 10;

/** Adds checks to the plan: all of a checklist, or single ones that a search finds. */
export class Add {
  private readonly element: HTMLElement;
  private readonly plan: Plan;
  private readonly said: UndoBar;
  private readonly field: HTMLInputElement;
  private texts: ReadonlyMap<string, { done: string; why: string }> | undefined;

  constructor(element: HTMLElement, plan: Plan, said: UndoBar) {
    this.element = element;
    this.plan = plan;
    this.said = said;
    this.field = element.querySelector('input') as HTMLInputElement;
    this.field.addEventListener('input', () => this.find());
    this.field.addEventListener('focus', () => void this.loadTexts());
    for (const list of this.lists)
      list.querySelector('button')?.addEventListener('click', () => this.add(missingOf(list, plan), nameOf(list)));
  }

  /** Says of each list how many of its checks are not in the plan yet. */
  show(): void {
    for (const list of this.lists) {
      const [all, missing] = [idsOf(list).length, missingOf(list, this.plan).length];
      const button = list.querySelector('button') as HTMLButtonElement;
      const label =
        missing === 0 ? `All ${all} are in` : missing === all ? `Add ${all} checks` : `Add ${missing} of ${all}`;
      button.ariaDisabled = missing === 0 ? 'true' : null;
      if (button.textContent === label) continue;
      button.textContent = label;
      button.setAttribute('aria-label', `${label}: ${nameOf(list)}`);
    }
    this.find();
  }

  private get lists(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[data-items]')];
  }

  private add(ids: string[], from: string): void {
    if (ids.length === 0) return;
    const pressed = document.activeElement;
    const placeOf = () => pressed?.getBoundingClientRect().top ?? 0;
    const before = placeOf();
    const undo = this.plan.changeAll(new Map(ids.map((id) => [id, { picked: 'yes' }])));
    // The rows come above the lists, and what was pressed stays where the reader looks.
    scrollBy(0, placeOf() - before);
    const count = ids.length === 1 ? '1 check' : `${ids.length} checks`;
    // The next list or check is often added right after it, so the focus stays.
    this.said.say(`Added ${count}: ${from}.`, undo, { stay: true });
  }

  /** What a check asks for and why is searched too, once it is there. Until then, and where it does not come, its title is. */
  private async loadTexts(): Promise<void> {
    if (this.texts) return;
    try {
      const items = await (await import('../../entry/browser/load-items.ts')).loadItems();
      this.texts = new Map([...items].map(([id, { done, why }]) => [id, { done, why }]));
    } catch {
      return;
    }
    this.find();
  }

  private find(): void {
    const query = this.field.value.trim();
    const textOf = (id: string) => Object.values(this.texts?.get(id) ?? {}).join(' ');
    const hits = findChecks([...this.plan.items.values()], query, textOf);
    const shown = hits.slice(0, mostFound);
    const status = this.element.querySelector('[role=status]') as HTMLElement;
    const says = query === '' ? '' : sayFound(hits.length, this.texts !== undefined);
    if (status.textContent !== says) status.textContent = says;
    const focused = document.activeElement?.id;
    this.element.querySelector('.found')?.replaceChildren(...shown.map(({ id, title }) => this.makeHit(id, title)));
    if (focused?.startsWith('add-')) document.getElementById(focused)?.focus();
  }

  private makeHit(id: string, title: string): HTMLElement {
    const isIn = this.plan.holds(id);
    const button = make(
      'button',
      { type: 'button', class: 'quiet-button', id: `add-${id}` },
      isIn ? 'In the plan' : 'Add',
    );
    button.setAttribute('aria-label', `${isIn ? 'In the plan' : 'Add'}: ${title}`);
    if (isIn) button.ariaDisabled = 'true';
    button.addEventListener('click', () => this.add(this.plan.holds(id) ? [] : [id], title));
    return make('li', {}, make('a', { href: `/i/${id}/` }, title), ' ', make('code', {}, id), button);
  }
}

const idsOf = (list: HTMLElement) => (list.dataset['items'] ?? '').split(' ');
const missingOf = (list: HTMLElement, plan: Plan) => idsOf(list).filter((id) => !plan.holds(id));
const nameOf = (list: HTMLElement) => list.querySelector('a')?.textContent ?? '';

function sayFound(count: number, isWhole: boolean): string {
  if (count === 0)
    return isWhole
      ? 'No check has these words in its title, in what it asks for or in why. Try fewer of them.'
      : 'No check has these words in its title. Try fewer of them.';
  if (count > mostFound) return `${count} checks fit. These are the first ${mostFound}.`;
  return count === 1 ? '1 check fits.' : `${count} checks fit.`;
}
