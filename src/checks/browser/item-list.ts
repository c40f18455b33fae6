import { today } from '../../dom/today.ts';
import { Kept } from '../../entry/browser/kept.ts';
import { note, notKept } from '../../entry/browser/notes.ts';
import { keyOf } from '../../entry/core/entry.ts';
import { sayProgress } from '../../entry/core/say-progress.ts';
import { holds } from '../../entry/core/waiver.ts';
import { offerToClear } from './item-list/clear.ts';
import { Filter } from './item-list/filter.ts';
import { Row } from './item-list/row.ts';
import { offerToTake } from './item-list/take.ts';

/** A list of checks to tick, to filter and to take along. What is entered is kept for each check, so that every list shows the same. */
class ItemList extends HTMLElement {
  private readonly kept = new Kept((id) => document.getElementById(id)?.dataset['revision']);
  private rows: Row[] = [];

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('.item')].map(
      (item) => new Row(item, this.kept, (isKept) => this.tell(isKept)),
    );
    const filter = new Filter(this.find('.filter'), this.find('.shown'), this.rows, (problems) => {
      this.note('filter', ...problems);
      this.measure();
    });
    offerToClear(this.find('.clear'), this.kept, this.rows, (isKept, ...said) => {
      this.tell(isKept);
      this.note('cleared', ...said);
    });
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
    this.note('kept', ...(isKept ? [] : [notKept]));
    this.note('cleared');
    this.measure();
  }

  private measure(): void {
    const shown = this.rows.filter(({ element }) => !element.hidden);
    const far = sayProgress(
      shown.map(({ gate, entry }) => ({ gate, state: entry.state, waived: holds(entry, today()) })),
    );
    const said = shown.length === this.rows.length ? far : shown.length === 0 ? '' : `In this view: ${far}`;
    const progress = this.find('.progress');
    if (progress.textContent !== said) progress.textContent = said;
    const isEmpty = this.rows.every(({ id }) => this.kept.text(id) === undefined);
    this.find('.clear').toggleAttribute('data-empty', isEmpty);
  }

  private note(name: string, ...lines: (string | Node)[]): void {
    note(this.find('.notes'), name, ...lines);
  }
}

customElements.define('item-list', ItemList);
