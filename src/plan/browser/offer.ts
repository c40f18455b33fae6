import { make } from '../../dom/make.ts';
import type { Entry } from '../../entry/core/entry.ts';
import { type Imported, takeOver } from '../../exchange/core/imports/imported.ts';
import { listDifferences } from '../core/list-differences.ts';
import { type Choice, mergeEntry } from '../core/merge-entries.ts';
import type { Board } from './board.ts';
import type { Manner } from './manner.ts';
import { makeChoice, makeOfferTable, type Offered, sayCounts, showOfferRow } from './offer-row.ts';

/** From so many rows on, the button stands below the table too. */
const longTable = 6;

/** What another plan says beside the own one. Nothing changes before the reader takes over what is chosen. */
export class Offer {
  readonly element = make('div', { class: 'offer' });
  private readonly board: Board;
  private readonly theirs: Imported;
  private readonly manner: Manner;
  private before = new Map<string, string>();
  private readonly selects = new Map<string, HTMLSelectElement>();
  private readonly touched = new Map<string, string>();
  private readonly takes = [0, 1].map(() => make('button', { type: 'button', class: 'button' }));
  private readonly status = make('p', { role: 'status' });

  constructor(board: Board, theirs: Imported, manner: Manner) {
    this.board = board;
    this.theirs = theirs;
    this.manner = manner;
    for (const take of this.takes) take.addEventListener('click', () => this.takeChosen());
    this.element.addEventListener('change', ({ target }) => {
      for (const [id, select] of this.selects) if (select === target) this.touched.set(id, select.value);
      this.count();
    });
    this.show();
    const watch = () => (this.element.isConnected ? this.refresh() : void board.watches.delete(watch));
    board.watches.add(watch);
  }

  /** Compares with what the own plan says now. What was chosen by hand stays, as far as it can still be chosen. */
  private show(): void {
    const { plan } = this.board;
    const ids = [...plan.items.keys()].filter((id) => this.theirs.entries[id]);
    this.before = new Map(ids.map((id) => [id, plan.kept.imprint(id)]));
    this.selects.clear();
    const offered = ids.flatMap((id) => this.find(id) ?? []);
    const rows = offered.map((one) => {
      const { id } = one.item;
      const select = makeChoice(one);
      select.value = one.choices.find((choice) => choice === this.touched.get(id)) ?? select.value;
      if (!one.isDamaged) this.selects.set(id, select);
      return showOfferRow(one, this.manner.head, select);
    });
    const [above, below] = this.takes.map((take) => make('p', { class: 'doors' }, take));
    const table = [makeOfferTable(rows, this.manner.head), ...(rows.length >= longTable && below ? [below] : [])];
    this.element.replaceChildren(
      make('p', {}, sayCounts(offered, ids.length)),
      ...(rows.length > 0 && above ? [this.makeAll(), above, this.status, ...table] : []),
    );
    this.count();
  }

  private refresh(): void {
    if ([...this.before].every(([id, text]) => this.board.plan.kept.imprint(id) === text)) return;
    const focused = [...this.selects].find(([, select]) => select === document.activeElement)?.[0] ?? '';
    this.show();
    this.selects.get(focused)?.focus({ preventScroll: true });
  }

  /** The check as it is offered, where the other plan says something else of it. */
  private find(id: string): Offered | undefined {
    const { plan } = this.board;
    const item = plan.items.get(id);
    const isIn = plan.holds(id);
    const mine = plan.entries[id];
    const differences = listDifferences(mine, this.merge(id, 'theirs'));
    if (!item || (isIn && differences.length === 0)) return undefined;
    const fills = isIn && listDifferences(mine, this.merge(id, 'fill')).length > 0;
    const careful: Choice[] = isIn ? [...(fills ? ['fill' as const] : []), 'mine', 'theirs'] : ['theirs', 'mine'];
    const choices: Choice[] = this.manner.careful ? careful : ['theirs', ...(fills ? ['fill' as const] : []), 'mine'];
    return { item, differences, isIn, isDamaged: plan.kept.isDamaged(id), choices };
  }

  /** What would be kept for a check. A file that says all there is to say also takes away; a link does not. */
  private merge(id: string, choice: Choice): Entry | undefined {
    const mine = this.board.plan.entries[id];
    const theirs = this.theirs.entries[id];
    if (!theirs || choice === 'mine') return mine;
    if (choice === 'fill' || !this.theirs.whole) return mergeEntry(mine, theirs, choice);
    return takeOver(mine ? { [id]: mine } : {}, { entries: { [id]: theirs }, whole: true })[id];
  }

  private get chosen(): [string, Entry][] {
    return [...this.selects].flatMap(([id, { value }]) => {
      const merged = value === 'mine' ? undefined : this.merge(id, value as Choice);
      return merged ? [[id, merged]] : [];
    });
  }

  private makeAll(): HTMLElement {
    const choose = (label: string, choice: Choice, says: string) => {
      const button = make('button', { type: 'button', class: 'text-button' }, label);
      button.addEventListener('click', () => {
        for (const [id, select] of this.selects) {
          select.value = choice;
          this.touched.set(id, choice);
        }
        this.count();
        // Where each of them was chosen already, nothing else would show that the button works.
        this.status.textContent = `In ${this.selects.size} of ${this.selects.size} rows ${says} chosen now.`;
      });
      return button;
    };
    return make(
      'p',
      { class: 'choose-all' },
      choose('Choose theirs in all rows', 'theirs', 'theirs is'),
      ' ',
      choose('Choose mine in all rows', 'mine', 'yours is'),
    );
  }

  private count(): void {
    const { length } = this.chosen;
    const says = length === 1 ? 'Take over 1 check' : `Take over ${length} checks`;
    for (const take of this.takes) take.textContent = length === 0 ? 'Take over what you choose' : says;
    this.status.textContent = '';
  }

  private takeChosen(): void {
    const { plan, said } = this.board;
    const { chosen } = this;
    if (chosen.length === 0) {
      this.status.textContent = 'Nothing is chosen. Choose what to take over in the table.';
    } else if (chosen.some(([id]) => plan.kept.imprint(id) !== this.before.get(id))) {
      this.show();
      this.status.textContent = 'Your plan has changed since. Look at the table again, then take over what you choose.';
    } else {
      this.touched.clear();
      const undo = plan.putAll(new Map(chosen), this.manner.writer);
      this.manner.taken?.();
      said.say(`Took over ${chosen.length === 1 ? '1 check' : `${chosen.length} checks`}.`, undo);
    }
  }
}
