import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import { sayDamage } from '../../entries/damage.ts';
import { Fields } from '../../entries/fields.ts';
import type { Kept } from '../../entries/kept.ts';
import { nameState } from '../../entries/name-state.ts';
import type { Entry } from '../../plan/entry.ts';
import { findNotices } from '../../plan/find-notices.ts';
import type { FilteredItem } from '../../readiness/filter-items.ts';

/** One check of the list: its tick, what was entered, and the fold to enter it. */
export class Row implements FilteredItem {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly role: string;
  readonly systems: string[];
  readonly gate: boolean;
  private readonly days: number;
  private readonly unit: string;
  private readonly tick: HTMLInputElement;
  private readonly fields: Fields;
  readonly element: HTMLElement;
  private readonly kept: Kept;
  private readonly told: (isKept: boolean) => void;

  constructor(element: HTMLElement, kept: Kept, told: (isKept: boolean) => void) {
    this.element = element;
    this.kept = kept;
    this.told = told;
    const link = element.querySelector<HTMLAnchorElement>('h3 a');
    const { role = '', systems = '', gate, days, wanted, unit = '' } = element.dataset;
    this.id = element.id;
    this.title = link?.textContent ?? '';
    this.address = link?.getAttribute('href') ?? '';
    this.role = role;
    this.systems = systems.split(' ');
    this.gate = gate !== undefined;
    this.days = Number(days);
    this.unit = unit;
    this.tick = make('input', { type: 'checkbox', class: 'tick', 'aria-label': `Done: ${this.title}` });
    this.tick.autocomplete = 'off';
    this.tick.addEventListener('change', () => this.change({ state: this.tick.checked ? 'done' : 'open' }));
    this.fields = new Fields(
      { id: this.id, title: this.title, gate: this.gate, condition: wanted ? { wanted, unit } : undefined },
      () => this.entry,
      (change) => this.change(change),
    );
    element.prepend(this.tick);
    element.querySelector('.own')?.append(this.fields.element);
    this.show();
  }

  get entry(): Entry {
    return this.kept.entry(this.id);
  }

  /** Shows what is kept now. */
  show(): void {
    const { entry } = this;
    const isDamaged = this.kept.isDamaged(this.id);
    this.element.dataset['state'] = entry.state;
    const { reason, owner, due, evidence, checked, measured } = entry;
    const isNamed = entry.state === 'doing' || [reason, owner, due, evidence, checked, measured].some(Boolean);
    this.element.toggleAttribute('data-entered', isNamed);
    this.tick.checked = entry.state === 'done';
    this.tick.disabled = isDamaged;
    this.fields.element.hidden = isDamaged;
    this.element.querySelector('.damage')?.remove();
    if (isDamaged) this.element.append(sayDamage(this.kept.text(this.id) ?? '', () => this.startAnew()));
    const { state } = entry;
    this.fill('state', state === 'doing' || state === 'not-applicable' ? sayState(nameState(state), reason) : '');
    this.fill('owner', owner ?? '');
    this.fill('due', due ?? '');
    this.fill('evidence', ...showEvidence(entry, this.unit));
    this.showNotices(entry);
    this.fields.show(entry);
  }

  private change(change: Partial<Entry>): void {
    // Between the last look and now another tab may have left something that cannot be read.
    const isKept = this.kept.isDamaged(this.id) || this.kept.change(this.id, change);
    this.show();
    this.told(isKept);
  }

  private startAnew(): void {
    const isKept = this.kept.put(this.id, undefined);
    this.show();
    this.tick.focus();
    this.told(isKept);
  }

  private showNotices(entry: Entry): void {
    const notices = findNotices(entry, this.days, today());
    this.element.querySelector('.notices')?.remove();
    const marks = notices.map(({ kind, says }) => make('span', { class: kind }, says));
    if (marks.length > 0) this.element.querySelector('.entered')?.after(make('p', { class: 'notices' }, ...marks));
  }

  private fill(of: string, ...content: (Node | string)[]): void {
    this.element.querySelector(`[data-of=${of}]`)?.replaceChildren(...content.filter((part) => part !== ''));
  }
}

const sayState = (words: string, reason: string | undefined) => (reason ? `${words}: ${reason}` : words);

/** Where the evidence is, as a link where it is one, the day it is from, and what was measured. */
function showEvidence({ evidence = '', checked, measured }: Entry, unit: string): (Node | string)[] {
  const isLink = /^https?:\/\/\S+$/i.test(evidence);
  const words = [checked && `from ${checked}`, measured && `measured: ${measured} ${unit}`].filter(Boolean).join(', ');
  return [
    isLink ? make('a', { href: evidence, rel: 'external noopener nofollow' }, evidence) : evidence,
    evidence && words ? `, ${words}` : words,
  ];
}
