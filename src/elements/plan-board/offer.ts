import { make } from '../../dom/make.ts';
import type { Entry } from '../../plan/entry.ts';
import { type Imported, takeOver } from '../../plan/imports/imported.ts';
import { writeKept } from '../../plan/kept-entry.ts';
import { listDifferences } from '../../plan/list-differences.ts';
import { type Choice, mergeEntry } from '../../plan/merge-entries.ts';
import { makeChoice, type Offered, showOfferRow } from './offer-row.ts';
import type { Desk } from './panels.ts';

/** How another plan is shown. */
export interface Manner {
  /** What the other side is called above its column. */
  head: string;
  /** True where at first only what the own plan lacks is taken. */
  careful: boolean;
}

/** What another plan says beside the own one. Nothing changes before the reader takes over what is chosen. */
export class Offer {
  readonly element = make('div', { class: 'offer' });
  private readonly desk: Desk;
  private readonly theirs: Imported;
  private readonly manner: Manner;
  private before = new Map<string, string | undefined>();
  private readonly selects = new Map<string, HTMLSelectElement>();
  private readonly take = make('button', { type: 'button', class: 'button' });
  private readonly status = make('p', { role: 'status' });

  constructor(desk: Desk, theirs: Imported, manner: Manner) {
    this.desk = desk;
    this.theirs = theirs;
    this.manner = manner;
    this.take.addEventListener('click', () => this.takeChosen());
    this.element.addEventListener('change', () => this.count());
    this.show();
  }

  /** Compares with what the own plan says now. */
  private show(): void {
    const { plan } = this.desk;
    const ids = [...plan.items.keys()].filter((id) => this.theirs.entries[id]);
    this.before = new Map(ids.map((id) => [id, plan.kept.text(id)]));
    this.selects.clear();
    const offered = ids.flatMap((id) => this.find(id) ?? []);
    const rows = offered.map((one) => {
      const select = makeChoice(one);
      if (!one.isDamaged) this.selects.set(one.item.id, select);
      return showOfferRow(one, this.manner.head, select);
    });
    this.element.replaceChildren(make('p', {}, sayCounts(offered, ids.length)));
    if (rows.length > 0)
      this.element.append(this.makeAll(), this.makeTable(rows), make('p', { class: 'doors' }, this.take), this.status);
    this.count();
  }

  /** The check as it is offered, where the other plan says something else of it. */
  private find(id: string): Offered | undefined {
    const { plan } = this.desk;
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
    const mine = this.desk.plan.entries[id];
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
    const choose = (label: string, choice: Choice) => {
      const button = make('button', { type: 'button', class: 'text-button' }, label);
      button.addEventListener('click', () => {
        for (const select of this.selects.values()) select.value = choice;
        this.count();
      });
      return button;
    };
    return make(
      'p',
      { class: 'choose-all' },
      choose('Take all of theirs', 'theirs'),
      ' ',
      choose('Keep all of mine', 'mine'),
    );
  }

  private makeTable(rows: HTMLElement[]): HTMLElement {
    const heads = ['Check', 'Yours', this.manner.head, 'What to do'];
    const cells = heads.map((head) => make('th', { scope: 'col', role: 'columnheader' }, head));
    return make(
      'table',
      { class: 'plain', role: 'table' },
      make('caption', { class: 'unseen' }, 'What each plan says, check by check'),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...cells)),
      make('tbody', { role: 'rowgroup' }, ...rows),
    );
  }

  private count(): void {
    const { length } = this.chosen;
    const says = length === 1 ? 'Take over 1 check' : `Take over ${length} checks`;
    this.take.textContent = length === 0 ? 'Take over what you choose' : says;
    this.status.textContent = '';
  }

  private takeChosen(): void {
    const { plan, said } = this.desk;
    const { chosen } = this;
    if (chosen.length === 0) {
      this.status.textContent = 'Nothing is chosen. Choose what to take over in the table.';
    } else if (chosen.some(([id]) => plan.kept.text(id) !== this.before.get(id))) {
      this.show();
      this.status.textContent = 'Your plan has changed since. Look at the table again, then take over what you choose.';
    } else {
      const undo = plan.putAll(new Map(chosen.map(([id, entry]) => [id, writeKept(entry, plan.revisionOf(id))])));
      this.show();
      said.say(`Took over ${chosen.length === 1 ? '1 check' : `${chosen.length} checks`}.`, () => {
        undo();
        this.show();
      });
    }
  }
}

/** What the other plan has, in a sentence. */
function sayCounts(offered: Offered[], all: number): string {
  const missing = offered.filter(({ isIn }) => !isIn).length;
  const differ = offered.length - missing;
  const checks = all === 1 ? 'It has 1 check.' : `It has ${all} checks.`;
  if (all === 0) return 'It has no check that this site knows.';
  if (offered.length === 0) return `${checks} Your plan says the same of ${all === 1 ? 'it' : 'all of them'}.`;
  const parts = [
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} not in your plan`] : []),
    ...(differ > 0 ? [`${differ} ${differ === 1 ? 'says' : 'say'} something else than yours`] : []),
  ];
  return `${checks} ${parts.join(', ')}. Nothing is taken over before you say so.`;
}
