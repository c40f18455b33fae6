import { make } from '../../dom/make.ts';
import { type Imported, takeOver } from '../../plan/imports/imported.ts';
import { writeKept } from '../../plan/kept-entry.ts';
import { listDifferences } from '../../plan/list-differences.ts';
import { type Offered, showOfferRow } from './offer-row.ts';
import type { Desk } from './panels.ts';

/** How another plan is shown. */
interface Manner {
  /** What the other side is called above its column. */
  head: string;
  /** True where only what the own plan lacks is chosen at first, and not what differs. */
  careful: boolean;
}

/** What another plan says beside the own one. Nothing changes before the reader takes over what is chosen. */
export class Offer {
  readonly element = make('div', { class: 'offer' });
  private readonly desk: Desk;
  private readonly theirs: Imported;
  private readonly manner: Manner;
  private before = new Map<string, string | undefined>();
  private readonly boxes = new Map<string, HTMLInputElement>();
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
  show(): void {
    const { plan } = this.desk;
    const ids = [...plan.items.keys()].filter((id) => this.theirs.entries[id]);
    const result = this.result;
    this.before = new Map(ids.map((id) => [id, plan.kept.text(id)]));
    this.boxes.clear();
    const offered = ids.flatMap((id) => {
      const item = plan.items.get(id);
      const isIn = plan.holds(id);
      const differences = listDifferences(plan.entries[id], result[id]);
      return item && (!isIn || differences.length > 0)
        ? [{ item, differences, isIn, isDamaged: plan.kept.isDamaged(id) }]
        : [];
    });
    const rows = offered.map((one) => showOfferRow(one, this.manner.head, this.makeBox(one)));
    this.element.replaceChildren(make('p', {}, sayCounts(offered, ids.length)));
    if (rows.length > 0)
      this.element.append(this.makeAll(), this.makeTable(rows), make('p', { class: 'doors' }, this.take), this.status);
    this.count();
  }

  private get result() {
    return takeOver(this.desk.plan.entries, this.theirs);
  }

  private get chosen(): string[] {
    return [...this.boxes].filter(([, box]) => box.checked).map(([id]) => id);
  }

  private makeBox({ item, isIn, isDamaged }: Offered): HTMLElement {
    const box = make('input', { type: 'checkbox', autocomplete: 'off', 'aria-label': `Take over: ${item.title}` });
    box.checked = !isDamaged && (!isIn || !this.manner.careful);
    box.disabled = isDamaged;
    this.boxes.set(item.id, box);
    return make('label', {}, box);
  }

  private makeAll(): HTMLElement {
    const choose = (label: string, checked: boolean) => {
      const button = make('button', { type: 'button', class: 'text-button' }, label);
      button.addEventListener('click', () => {
        for (const box of this.boxes.values()) box.checked = checked && !box.disabled;
        this.count();
      });
      return button;
    };
    return make('p', { class: 'choose-all' }, choose('Choose all', true), ' ', choose('Choose none', false));
  }

  private makeTable(rows: HTMLElement[]): HTMLElement {
    const heads = ['Check', 'Yours', this.manner.head, 'Take over'];
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
    this.take.textContent = length === 1 ? 'Take over 1 check' : `Take over ${length} checks`;
    this.status.textContent = '';
  }

  private takeChosen(): void {
    const { plan, said } = this.desk;
    const { chosen, result } = this;
    if (chosen.length === 0) {
      this.status.textContent = 'Nothing is chosen. Tick at least one check.';
    } else if (chosen.some((id) => plan.kept.text(id) !== this.before.get(id))) {
      this.show();
      this.status.textContent = 'Your plan has changed since. Look at the table again, then take over what you choose.';
    } else {
      const texts = chosen.map((id) => [id, result[id] && writeKept(result[id], plan.revisionOf(id))] as const);
      const undo = plan.putAll(new Map(texts));
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
