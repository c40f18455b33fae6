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

  /** Chooses these rows, or no longer. */
  choose(ids: string[], isChosen: boolean): void {
    for (const id of ids)
      if (isChosen) this.picked.add(id);
      else this.picked.delete(id);
    this.look();
  }

  /** Shows what is chosen, beside rows that came since, too. */
  look(): void {
    for (const section of this.root.querySelectorAll('section')) {
      const rows = [...section.querySelectorAll<HTMLElement>('.item')];
      for (const row of rows) this.lookAt(row);
      const chosen = rows.filter(({ id }) => this.picked.has(id)).length;
      const all = section.querySelector<HTMLInputElement>('.pick-all input') ?? this.addAll(section);
      all.checked = chosen === rows.length;
      all.indeterminate = chosen > 0 && chosen < rows.length;
    }
    this.told();
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
    box.addEventListener('change', () => {
      const rows = [...section.querySelectorAll('.item')];
      this.choose(
        rows.map(({ id }) => id),
        box.checked,
      );
    });
    const about = make('span', { class: 'unseen' }, ` of ${title}`);
    section.querySelector('h3')?.after(make('label', { class: 'pick-all no-print' }, box, 'Choose all', about));
    return box;
  }
}
