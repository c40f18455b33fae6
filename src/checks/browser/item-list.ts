import { today } from '../../dom/today.ts';
import { judgeNow, loadJudge, useJudge } from '../../entry/browser/later-judge.ts';
import { openEntries } from '../../entry/browser/open-entries.ts';
import { openOwn } from '../../entry/browser/open-own.ts';
import { note, notKept } from '../../entry/browser/page-notes.ts';
import { standPlainly } from '../../entry/core/plain-standing.ts';
import { sayProgress } from '../../entry/core/say-progress.ts';
import { offerToClear } from './item-list/clear.ts';
import { showFar } from './item-list/far.ts';
import { Filter } from './item-list/filter.ts';
import { offerQuestions } from './item-list/own-system-fold.ts';
import { ListRow } from './item-list/row.ts';
import { holdSheet } from './item-list/sheet.ts';
import { offerToTake } from './item-list/take-along-fold.ts';

/** A list of checks to tick, to filter and to take along. What is entered is kept for each check, so that every list shows the same. */
class ItemList extends HTMLElement {
  private readonly kept = openEntries(
    'checks',
    (id) => document.getElementById(id)?.dataset['revision'],
    (id) => this.hear(id),
  );
  private readonly own = openOwn('checks', () => this.showOwn());
  private rows: ListRow[] = [];
  private filter: Filter | undefined;
  private showOwnSystem: (() => void) | undefined;

  connectedCallback(): void {
    useJudge(() => import('../../entry/core/find-standing.ts'));
    const fold = this.querySelector<HTMLDetailsElement>('.own-system');
    this.rows = [...this.querySelectorAll<HTMLElement>('.item')].map(
      (item) =>
        new ListRow(item, { kept: this.kept, own: this.own, leavesOut: fold !== null }, (isKept) => this.tell(isKept)),
    );
    const filter = new Filter(this.find('.filter'), this.find('.shown'), this.rows, (problems) => {
      this.note('filter', ...problems);
      this.measure();
    });
    this.filter = filter;
    holdSheet(this.find('.filter'), this.find('.strip'));
    if (fold)
      this.showOwnSystem = offerQuestions(this, fold, this.own.system, (isKept) => {
        this.tell(isKept);
        this.showOwn();
      });
    offerToClear(this.find('.clear'), this.kept, this.rows, (isKept, ...said) => {
      this.tell(isKept);
      this.note('cleared', ...said);
    });
    offerToTake(this.find('.take') as HTMLDetailsElement, this.rows, filter, this.kept, this.dataset['name'] ?? '');
    // The address on paper is that of the page it was printed from, which may be a copy on another host.
    for (const { dataset } of this.querySelectorAll<HTMLElement>('.entered'))
      dataset['at'] = dataset['at']?.replace(/^[^/]+/, location.host);
    this.find('.print').addEventListener('click', () => print());
    this.measure();
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) as HTMLElement;
  }

  /** Shows again what follows from what is said of the system and the threshold. */
  private showOwn(): void {
    this.showOwnSystem?.();
    for (const row of this.rows) row.show();
    this.filter?.read();
  }

  private hear(id: string | undefined): void {
    const row = this.rows.find((one) => one.id === id);
    if (row || id === undefined) this.look(row);
  }

  /** Shows again what is kept for a check, or for all of them. */
  private look(only?: ListRow): void {
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
    const judge = judgeNow();
    // Nothing is called settled before it was judged.
    if (!judge && shown.some(({ entry }) => entry.state === 'done')) {
      void loadJudge().then(() => this.measure(), ignore);
      return;
    }
    const standings = new Map(
      shown
        .filter(({ notDue }) => notDue === undefined)
        .map((row) => [row, (judge?.findStanding ?? standPlainly)(row.check, row.entry, today())]),
    );
    const far = sayProgress([...standings.values()], judge?.sayDoubted);
    showFar(this, standings);
    const isWhole = this.rows.every(({ element, isLeftOut }) => !element.hidden || isLeftOut);
    const said = isWhole ? far : shown.length === 0 ? '' : `In this view: ${far}`;
    const progress = this.find('.progress');
    if (progress.textContent !== said) progress.textContent = said;
    const isEmpty = this.rows.every(({ id }) => !this.kept.has(id));
    this.find('.clear').toggleAttribute('data-empty', isEmpty);
  }

  private note(name: string, ...lines: (string | Node)[]): void {
    note(this.find('.notes'), name, ...lines);
  }
}

/** Without the judge the progress stays as it was. */
const ignore = () => {};

customElements.define('item-list', ItemList);
