import { make } from '../../dom/make.ts';
import { type Entry, type State, states } from '../core/entry.ts';
import { readMeasured } from '../core/measured.ts';
import { hasWaiver } from '../core/waiver.ts';
import { addField, type Control, fillIn, makeInput, say } from './field.ts';
import type { FieldsFor } from './fields-for.ts';
import { nameState } from './name-state.ts';
import { WaiverFields } from './waiver-fields.ts';

type Name = 'state' | 'reason' | 'owner' | 'due' | 'evidence' | 'checked' | 'measured';

const lines: [Name, string, string][] = [
  ['owner', 'Owner: one person', 'text'],
  ['due', 'Due', 'date'],
  ['evidence', 'Evidence: a link, or where to find it', 'text'],
  ['checked', 'Evidence from', 'date'],
];

/** The controls for the state, the owner, the day, the evidence and a waiver. */
export class FieldsForm {
  readonly element: HTMLElement;
  private readonly controls = new Map<Name, Control>();
  private readonly problem = make('p', { class: 'missing', role: 'status' });
  private readonly doubt = make('p', { class: 'missing', role: 'status' });
  private readonly wanted = make('p', { class: 'quiet' });
  private readonly content = make('div', { class: 'fields' });
  private waiver: WaiverFields | undefined;
  private readonly check: FieldsFor;
  private readonly read: () => Entry;
  private readonly change: (change: Partial<Entry>) => void;

  constructor(check: FieldsFor, read: () => Entry, change: (change: Partial<Entry>) => void) {
    this.check = check;
    this.read = read;
    this.change = change;
    const { id, condition } = check;
    const choice = make(
      'select',
      { id: `${id}-state` },
      ...states.map((state) => make('option', { value: state }, nameState(state))),
    );
    this.content.append(
      this.add('state', 'State', choice),
      this.add('reason', 'Why it does not apply', makeInput(`${id}-reason`, 'text')),
      this.problem,
      ...lines.map(([name, label, type]) => this.add(name, label, makeInput(`${id}-${name}`, type))),
      ...(condition ? this.addMeasured(condition.unit) : []),
    );
    const note = 'Kept in this browser alone, and shown on every list with this check.';
    this.element = make('div', {}, this.content, make('p', { class: 'quiet' }, note));
    this.show(read());
  }

  /** Shows what is kept now, except where the reader is typing, or has still to give a reason. */
  show(entry: Entry): void {
    for (const [name, control] of this.controls) {
      if (name === 'state' && this.isPending) continue;
      // The reason waits in its field, in case the check does not apply after all.
      if (name === 'reason' && entry.reason === undefined) continue;
      fillIn(control, entry[name] ?? '');
    }
    this.askForReason();
    // A threshold may want another value by now.
    say(this.wanted, `Wanted: ${this.check.condition?.wanted}.`);
    const { measured = '' } = entry;
    const isNumber = measured === '' || readMeasured(measured) !== undefined;
    say(this.doubt, isNumber ? '' : `“${measured}” is no number, so it counts as not measured. Write it like 12.5.`);
    if (this.waiver === undefined && (this.check.gate || hasWaiver(entry))) {
      this.waiver = new WaiverFields(this.check.id, this.change);
      this.waiver.element.open = hasWaiver(entry);
      this.content.after(this.waiver.element);
    }
    this.waiver?.show(entry);
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

  private addMeasured(unit: string): Node[] {
    const input = makeInput(`${this.check.id}-measured`, 'text');
    input.inputMode = 'decimal';
    this.wanted.id = `${input.id}-wanted`;
    input.setAttribute('aria-describedby', this.wanted.id);
    return [this.add('measured', `Measured (${unit})`, input, this.wanted), this.doubt];
  }

  private add(name: Name, label: string, control: Control, ...notes: Node[]): HTMLElement {
    this.controls.set(name, control);
    return addField(name, label, control, (value) => this.take(name, value), ...notes);
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
    say(this.problem, this.isPending ? `Say why it does not apply. Until then ${until}.` : '');
  }
}
