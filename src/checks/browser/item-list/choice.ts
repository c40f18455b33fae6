import { make } from '../../../dom/make.ts';
import { makeStatus } from '../../../dom/status.ts';
import type { Filter } from './filter.ts';
import type { ListRow } from './row.ts';

/** Which checks to take: all that are shown, or those that the reader chooses, each with a box of its own. */
export class ChosenChecks {
  readonly element: HTMLElement;
  private readonly boxes = new Map<string, HTMLInputElement>();
  private readonly count = makeStatus({}, 'span');
  private readonly some = make('input', { type: 'radio', name: 'which', value: 'some' });
  private readonly rows: ListRow[];
  private readonly filter: Filter;

  constructor(rows: ListRow[], filter: Filter) {
    this.rows = rows;
    this.filter = filter;
    const all = make('input', { type: 'radio', name: 'which', value: 'all', checked: '' });
    this.element = make(
      'fieldset',
      { class: 'which' },
      make('legend', {}, 'Which checks'),
      make('label', {}, all, ' All that are shown'),
      make('label', {}, this.some, ' Only those I choose below'),
      this.count,
    );
    this.element.addEventListener('change', () => this.offer());
  }

  /** Ids of the checks to take, in the order of the list. */
  get ids(): string[] {
    const taken = this.some.checked ? this.rows.filter(({ id }) => this.boxes.get(id)?.checked) : this.filter.shown;
    return taken.map(({ id }) => id);
  }

  private offer(): void {
    for (const row of this.rows) {
      const box = this.boxes.get(row.id) ?? this.makeBox(row);
      if (box.parentElement) box.parentElement.hidden = !this.some.checked;
    }
    this.say();
  }

  private makeBox({ id, title, element }: ListRow): HTMLInputElement {
    const box = make('input', { type: 'checkbox', autocomplete: 'off', 'aria-label': `Take along: ${title}` });
    box.addEventListener('change', () => this.say());
    this.boxes.set(id, box);
    element.append(make('label', { class: 'choose no-print' }, box, ' Take along'));
    return box;
  }

  private say(): void {
    this.count.textContent = this.some.checked ? `${this.ids.length} chosen` : '';
  }
}
