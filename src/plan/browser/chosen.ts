import { make } from '../../dom/make.ts';
import type { Board } from './board.ts';

/** The boxes by which rows are chosen: one beside each, and one beside each heading for all rows below it. */
export class Chosen {
  readonly root: HTMLElement;
  private readonly board: Board;
  private readonly told: () => void;
  private readonly picked = new Set<string>();

  /** `told` hears that another choice was made. */
  constructor(root: HTMLElement, board: Board, told: () => void) {
    this.root = root;
    this.board = board;
    this.told = told;
    // Another fold has other rows in sight; the event of a fold does not bubble.
    root.addEventListener('toggle', () => root.hasAttribute('data-choosing') && this.look(), true);
  }

  /** Ids of the rows that are chosen, in their order. What cannot be read cannot be changed either. */
  get ids(): string[] {
    const { plan, shown } = this.board;
    return shown().filter((id) => this.picked.has(id) && !plan.kept.isDamaged(id));
  }

  /** Puts the boxes there, or takes them away. */
  turn(isOn: boolean): void {
    this.root.toggleAttribute('data-choosing', isOn);
    this.picked.clear();
    if (isOn) this.look();
    else for (const box of this.root.querySelectorAll('.pick, .pick-all')) box.remove();
  }

  /** Chooses all rows in sight, not those in a fold that is closed. */
  chooseAll(): void {
    this.choose(inSight(this.root), true);
  }

  /** Chooses no row. */
  clear(): void {
    this.choose([...this.picked], false);
  }

  /** Shows what is chosen, beside rows that came since, too. */
  look(): void {
    for (const section of this.root.querySelectorAll('section')) {
      for (const row of section.querySelectorAll<HTMLElement>('.item')) this.lookAt(row);
      const ids = inSight(section);
      const chosen = ids.filter((id) => this.picked.has(id)).length;
      const all = section.querySelector<HTMLInputElement>('.pick-all input') ?? this.addAll(section);
      all.checked = chosen > 0 && chosen === ids.length;
      all.indeterminate = chosen > 0 && chosen < ids.length;
      all.disabled = ids.length === 0;
    }
    this.told();
  }

  private choose(ids: string[], isChosen: boolean): void {
    for (const id of ids)
      if (isChosen) this.picked.add(id);
      else this.picked.delete(id);
    this.look();
  }

  private lookAt(row: HTMLElement): void {
    const box = row.querySelector<HTMLInputElement>('.pick') ?? this.addBox(row);
    box.checked = this.picked.has(row.id);
    box.disabled = this.board.plan.kept.isDamaged(row.id);
    row.toggleAttribute('data-chosen', box.checked);
  }

  private addBox(row: HTMLElement): HTMLInputElement {
    const title = row.querySelector('h4')?.textContent;
    const box = make('input', {
      ...{ type: 'checkbox', class: 'pick no-print', autocomplete: 'off', 'aria-label': `Choose: ${title}` },
    });
    box.addEventListener('change', () => this.choose([row.id], box.checked));
    row.prepend(box);
    return box;
  }

  private addAll(section: Element): HTMLInputElement {
    const title = section.getAttribute('data-group');
    const box = make('input', { type: 'checkbox', autocomplete: 'off' });
    box.addEventListener('change', () => this.choose(inSight(section), box.checked));
    const about = make('span', { class: 'unseen' }, ` of ${title}`);
    section.querySelector('h3')?.after(make('label', { class: 'pick-all no-print' }, box, 'Choose all', about));
    return box;
  }
}

/** What is folded away is not chosen unseen. */
const inSight = (root: Element): string[] =>
  [...root.querySelectorAll('.item')].filter((row) => !row.closest('.settled:not([open])')).map(({ id }) => id);
