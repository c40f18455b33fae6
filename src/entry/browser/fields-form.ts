import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { type Entry, type State, states } from '../core/entry.ts';
import { entryFields, type NameWhere } from '../core/entry-fields.ts';
import { type AskedName, askedNames, fieldOf } from '../core/field-lists.ts';
import { doubtMeasured } from '../core/measured.ts';
import { hasWaiver, sayUnwaivable } from '../core/waiver.ts';
import { addField, type Control, fillIn, makeEntryInput } from './field.ts';
import type { FieldsFor } from './fields-for.ts';
import { nameState } from './name-state.ts';
import { WaiverFields } from './waiver-fields.ts';

type Name = NameWhere<{ group: 'state' }> | AskedName;

/** The controls for the state, the owner, the day, the evidence and a waiver. */
export class FieldsForm {
  readonly element: HTMLElement;
  private readonly controls = new Map<Name, Control>();
  private readonly problem = makeStatus({ class: 'missing' });
  private readonly doubt = makeStatus({ class: 'missing' });
  private readonly wanted = make('p', { class: 'quiet' });
  private readonly content = make('div', { class: 'fields' });
  /** Another sheet may have other rules by now. */
  private readonly bounds = make('span');
  private waiver: WaiverFields | undefined;
  private readonly check: FieldsFor;
  private readonly read: () => Entry;
  private readonly change: (change: Partial<Entry>) => void;

  constructor(check: FieldsFor, read: () => Entry, change: (change: Partial<Entry>) => void) {
    this.check = check;
    this.read = read;
    this.change = change;
    const { id } = check;
    const choice = make(
      'select',
      { id: `${id}-state` },
      ...states.map((state) => make('option', { value: state }, nameState(state))),
    );
    this.content.append(
      this.add('state', choice),
      this.add('reason', makeEntryInput(id, 'reason')),
      this.problem,
      ...askedNames.flatMap((name) =>
        fieldOf(name).unit ? this.addMeasured(name) : this.add(name, makeEntryInput(id, name)),
      ),
    );
    const note = 'Kept in this browser alone, and shown on every list with this check.';
    this.element = make('div', {}, this.content, make('p', { class: 'quiet' }, this.bounds, note));
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
    const doubt = measured === '' ? undefined : doubtMeasured(measured);
    say(this.doubt, doubt ? `${doubt}, so it counts as not measured. Write it like 12.5 or 1500.` : '');
    const { gate, unwaivable } = this.check;
    say(this.bounds, unwaivable ? `${sayUnwaivable}. ` : '');
    if (this.waiver === undefined && ((gate && !unwaivable) || hasWaiver(entry))) {
      this.waiver = new WaiverFields(this.check, this.change);
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

  /** A field for a number, where the check has a condition for one. */
  private addMeasured(name: AskedName): Node[] {
    const { id, condition } = this.check;
    if (!condition) return [];
    const input = makeEntryInput(id, name);
    input.inputMode = 'decimal';
    this.wanted.id = `${input.id}-wanted`;
    input.setAttribute('aria-describedby', this.wanted.id);
    return [this.add(name, input, ` (${condition.unit})`, this.wanted), this.doubt];
  }

  private add(name: Name, control: Control, unit = '', ...notes: Node[]): HTMLElement {
    this.controls.set(name, control);
    return addField(name, `${entryFields[name].asks}${unit}`, control, (value) => this.take(name, value), ...notes);
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
