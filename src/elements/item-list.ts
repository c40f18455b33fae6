import { make } from '../dom/make.ts';
import { Kept } from '../entries/kept.ts';
import { keyOf } from '../plan/entry.ts';
import { sayProgress } from '../plan/say-progress.ts';
import { clearButton } from './item-list/clear.ts';
import { Filter } from './item-list/filter.ts';
import { Row } from './item-list/row.ts';
import { offerToTake } from './item-list/take.ts';

const notKept =
  'This browser keeps nothing more for this site: its storage is full or switched off. What you enter works until you leave this page, so take it along before you do.';

/** A list of checks to tick, to filter and to take along. What is entered is kept for each check, so that every list shows the same. */
class ItemList extends HTMLElement {
  private readonly kept = new Kept((id) => document.getElementById(id)?.dataset['revision']);
  private rows: Row[] = [];

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('.item')].map(
      (item) => new Row(item, this.kept, (isKept) => this.tell(isKept)),
    );
    const filter = new Filter(this.find('.filter'), this.find('.shown'), this.rows, (problems) =>
      this.note('filter', ...problems.map((problem) => make('p', {}, problem))),
    );
    this.find('.clear').append(
      clearButton(this.kept, this.rows, (isKept, ...said) => {
        this.tell(isKept);
        this.note('cleared', ...said);
      }),
    );
    offerToTake(this.find('.take') as HTMLDetailsElement, this.rows, filter, this.kept, this.dataset['name'] ?? '');
    this.find('.print').addEventListener('click', () => print());
    addEventListener('storage', ({ key, oldValue, newValue }) => {
      const row = this.rows.find(({ id }) => key === keyOf(id));
      if (row) this.kept.mend(row.id, oldValue, newValue);
      if (row || key === null) this.look(row);
    });
    // A page that comes back as it was left has heard of nothing in the meantime.
    addEventListener('pageshow', ({ persisted }) => persisted && this.look());
    this.measure();
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  /** Shows again what is kept for a check, or for all of them. */
  private look(only?: Row): void {
    for (const row of only ? [only] : this.rows) row.show();
    this.measure();
  }

  private tell(isKept: boolean): void {
    this.note('kept', ...(isKept ? [] : [make('p', {}, notKept)]));
    this.note('cleared');
    this.measure();
  }

  private measure(): void {
    const said = sayProgress(this.rows.map(({ gate, entry }) => ({ gate, state: entry.state })));
    const progress = this.find('.progress');
    if (progress.textContent !== said) progress.textContent = said;
    this.find('.clear').hidden = this.rows.every(({ id }) => this.kept.text(id) === undefined);
  }

  private note(name: string, ...content: Node[]): void {
    const notes = this.find('.notes');
    notes.querySelector(`[data-note=${name}]`)?.remove();
    if (content.length > 0) notes.append(make('div', { 'data-note': name }, ...content));
  }
}

customElements.define('item-list', ItemList);
