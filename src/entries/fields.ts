import { make } from '../dom/make.ts';
import { type Entry, type State, states } from '../plan/entry.ts';
import { nameState } from './name-state.ts';

type Control = HTMLInputElement | HTMLSelectElement;
type Name = keyof Entry;

const lines: [Exclude<Name, 'state' | 'reason'>, string, string][] = [
  ['owner', 'Owner: one person', 'text'],
  ['due', 'Due', 'date'],
  ['evidence', 'Evidence: a link, or where to find it', 'text'],
  ['checked', 'Evidence from', 'date'],
];

/** The fold in which a reader enters the state, the owner, the day and the evidence. It is built when it is opened. */
export class Fields {
  readonly element: HTMLDetailsElement;
  private readonly controls = new Map<Name, Control>();
  private readonly problem = make('p', { class: 'missing', role: 'status' });
  private readonly id: string;
  private readonly read: () => Entry;
  private readonly change: (change: Partial<Entry>) => void;

  constructor(id: string, title: string, read: () => Entry, change: (change: Partial<Entry>) => void) {
    this.id = id;
    this.read = read;
    this.change = change;
    const summary = make('summary', {}, 'State, owner, evidence', make('span', { class: 'unseen' }, `: ${title}`));
    this.element = make('details', { class: 'enter no-print' }, summary);
    // The event of the fold itself comes later, when the focus may have moved on already.
    summary.addEventListener('click', () => this.build(), { once: true });
  }

  /** Shows what is kept now, except where the reader is typing, or has still to give a reason. */
  show(entry: Entry): void {
    for (const [name, control] of this.controls) {
      if (control === document.activeElement || (name === 'state' && this.isPending)) continue;
      // The reason waits in its field, in case the check does not apply after all.
      if (name === 'reason' && entry.reason === undefined) continue;
      control.value = entry[name] ?? '';
    }
    this.askForReason();
  }

  private get isWithout(): boolean {
    return this.controls.get('state')?.value === 'not-applicable';
  }

  private get reason(): string {
    return this.controls.get('reason')?.value.trim() ?? '';
  }

  private get isPending(): boolean {
    return this.isWithout && this.reason === '';
  }

  private build(): void {
    const choice = make(
      'select',
      { id: `${this.id}-state` },
      ...states.map((state) => make('option', { value: state }, nameState(state))),
    );
    const parts = [
      this.addControl('state', 'State', choice),
      this.addControl('reason', 'Why it does not apply', this.makeInput('reason', 'text')),
      ...lines.map(([name, label, type]) => this.addControl(name, label, this.makeInput(name, type))),
    ];
    const note = 'Kept in this browser alone, and shown on every list with this check.';
    this.element.append(make('div', { class: 'fields' }, ...parts, this.problem, make('p', { class: 'quiet' }, note)));
    this.show(this.read());
  }

  private makeInput(name: Name, type: string): HTMLInputElement {
    return make('input', { id: `${this.id}-${name}`, type, autocomplete: 'off', maxlength: '500' });
  }

  private addControl(name: Name, label: string, control: Control): HTMLElement {
    this.controls.set(name, control);
    control.addEventListener('input', () => this.take(name, control.value.trim()));
    return make('div', { class: name }, make('label', { for: control.id }, label), control);
  }

  private take(name: Name, value: string): void {
    this.askForReason();
    if ((name === 'state' || name === 'reason') && this.isWithout) {
      // Not applicable without a reason is no answer, so it is not kept until there is one.
      if (!this.isPending) this.change({ state: 'not-applicable', reason: this.reason });
    } else this.change(name === 'state' ? { state: value as State } : { [name]: value });
  }

  private askForReason(): void {
    const field = this.controls.get('reason');
    if (!field?.parentElement) return;
    field.parentElement.hidden = !this.isWithout;
    field.ariaInvalid = this.isPending ? 'true' : null;
    field.required = true;
    const { state, reason } = this.read();
    const until = reason ? 'the reason before it counts' : `the state stays “${nameState(state)}”`;
    const say = this.isPending ? `Say why it does not apply. Until then ${until}.` : '';
    if (this.problem.textContent !== say) this.problem.textContent = say;
  }
}
