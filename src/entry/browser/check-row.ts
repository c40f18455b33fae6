import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import { sayDays } from '../../text/day.ts';
import type { Entry } from '../core/entry.ts';
import { askedNames } from '../core/field-lists.ts';
import { findNotices } from '../core/find-notices.ts';
import { type AskedMark, sayAsked } from '../core/heed-threshold.ts';
import type { DueItem } from '../core/is-due.ts';
import { sayNotDue } from '../core/say-not-due.ts';
import type { EntryStore } from '../core/store/entry-store.ts';
import type { SystemKeep } from '../core/store/system-keep.ts';
import { sayDamage } from './damage.ts';
import { Fields } from './fields.ts';
import type { FieldsFor } from './fields-for.ts';
import { judgeNow, loadJudge } from './later-judge.ts';
import { nameState } from './name-state.ts';

/** A check as a row shows it. */
export interface Check extends Omit<FieldsFor, 'condition'>, DueItem {
  /** How many days its evidence counts. */
  days: number;
  /** True where it is the decision itself. */
  last?: boolean | undefined;
  condition?: AskedMark | undefined;
}

/** A row with a check: its tick, what was entered, what has to be seen of it, and the fold to enter it. */
export class CheckRow {
  readonly check: Check;
  readonly element: HTMLElement;
  protected readonly kept: EntryStore;
  private readonly tick: HTMLInputElement;
  private readonly fields: Fields;
  private readonly change: (change: Partial<Entry>) => void;
  private readonly startAnew: () => void;
  private readonly system: SystemKeep;

  /** `element` has the title and the places for what was entered; `change` keeps what is entered, `startAnew` removes what cannot be read, `opens` is the name of the fold. */
  constructor(
    element: HTMLElement,
    check: Check,
    kept: EntryStore,
    {
      system,
      change,
      startAnew,
      opens,
    }: { system: SystemKeep; change(change: Partial<Entry>): void; startAnew(): void; opens?: string },
  ) {
    this.element = element;
    this.check = check;
    this.kept = kept;
    this.system = system;
    this.change = change;
    this.startAnew = () => {
      startAnew();
      this.tick.focus();
    };
    this.tick = make('input', { type: 'checkbox', class: 'tick', 'aria-label': `Done: ${check.title}` });
    this.tick.autocomplete = 'off';
    this.tick.addEventListener('change', () => this.change({ state: this.tick.checked ? 'done' : 'open' }));
    this.fields = new Fields(toFields(check), () => this.entry, this.change, opens);
    element.prepend(this.tick);
    element.querySelector('.own')?.prepend(this.fields.element);
    this.show();
  }

  get id(): string {
    return this.check.id;
  }

  get entry(): Entry {
    return this.kept.entry(this.id);
  }

  /** Why the check is not due for the system of the reader; nothing where it is. */
  get notDue(): string | undefined {
    const { system } = this.system;
    return system && sayNotDue(this.check, system);
  }

  /** Shows what is kept now. */
  show(): void {
    const { entry } = this;
    const damage = this.kept.damage(this.id);
    const isDamaged = damage !== undefined;
    const { state, reason, owner, due } = entry;
    this.element.dataset['state'] = state;
    const isNamed = state === 'doing' || ['reason' as const, ...askedNames].some((name) => entry[name]);
    this.element.toggleAttribute('data-entered', isNamed);
    this.tick.checked = state === 'done';
    this.tick.disabled = isDamaged;
    this.fields.element.hidden = isDamaged;
    this.element.querySelector('.damage')?.remove();
    if (isDamaged) this.element.append(sayDamage(damage, this.startAnew));
    this.fill('state', state === 'doing' || state === 'not-applicable' ? sayState(nameState(state), reason) : '');
    this.fill('owner', owner ?? '');
    this.fill('due', sayDays(due ?? ''));
    this.fill('evidence', ...showEvidence(entry, this.check.condition?.unit));
    this.showNotices(entry);
    this.fields.show(entry);
    if (state === 'done' && !judgeNow()) void loadJudge().then(() => this.show(), ignore);
  }

  private showNotices(entry: Entry): void {
    const { notDue, check } = this;
    const says = notDue && `Not due for your system: ${notDue}`;
    const notices = says
      ? [{ kind: 'not-due', says }]
      : findNotices(entry, check.days, today(), { ...check, missed: judgeNow()?.sayMissed(check, entry) });
    this.element.toggleAttribute('data-not-due', notDue !== undefined);
    this.element.querySelector('.notices')?.remove();
    const marks = notices.map(({ kind, says }) => make('span', { class: kind }, sayDays(says)));
    if (marks.length > 0) this.element.querySelector('.entered')?.after(make('p', { class: 'notices' }, ...marks));
  }

  private fill(of: string, ...content: (Node | string)[]): void {
    this.element.querySelector(`[data-of=${of}]`)?.replaceChildren(...content.filter((part) => part !== ''));
  }
}

/** What the fold has to know of a check. The value that is wanted may be another one by the time it is shown. */
function toFields(check: Check): FieldsFor {
  const { id, title, gate, unwaivable, condition } = check;
  const wanted = condition && {
    unit: condition.unit,
    get wanted() {
      return sayAsked(check.condition ?? condition);
    },
  };
  return { id, title, gate, unwaivable, condition: wanted };
}

/** Without the judge a row says what was entered. */
const ignore = () => {};

const sayState = (words: string, reason: string | undefined) => (reason ? `${words}: ${reason}` : words);

/** Where the evidence is, as a link where it is one, the day it is from, and what was measured. */
function showEvidence({ evidence = '', checked, measured }: Entry, unit = ''): (Node | string)[] {
  const isLink = /^https?:\/\/\S+$/i.test(evidence);
  const words = [checked && `from ${sayDays(checked)}`, measured && `measured: ${measured} ${unit}`]
    .filter(Boolean)
    .join(', ');
  return [
    isLink ? make('a', { href: evidence, rel: 'external noopener nofollow' }, evidence) : evidence,
    evidence && words ? `, ${words}` : words,
  ];
}
