import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { makeInput } from '../../entry/browser/field.ts';
import { nameState } from '../../entry/browser/name-state.ts';
import { type State, states } from '../../entry/core/entry.ts';
import { doubtSeveral, type SeveralChange } from '../core/several.ts';

type Name = 'owner' | 'due' | 'state';

const labels: Record<Name, string> = { owner: 'Owner', due: 'Day', state: 'State' };

/** What to set for all rows that are chosen: one thing at a time, so that the bar stays small. */
export class SeveralForm {
  readonly element = make('form', { autocomplete: 'off' });
  private readonly what = make('select', { id: 'several-what' });
  private readonly fields = {
    owner: makeInput('several-owner', 'text'),
    due: makeInput('several-due', 'date'),
    state: make('select', { id: 'several-state' }),
  };
  private readonly reason = makeInput('several-reason', 'text');
  private readonly send = make('button', { class: 'button' });
  private readonly problem = makeStatus({ class: 'missing' });
  private count = 0;

  /** `take` hears what to set. */
  constructor(take: (change: SeveralChange) => void) {
    for (const [value, label] of Object.entries(labels)) this.what.append(make('option', { value }, label));
    for (const state of states) this.fields.state.append(make('option', { value: state }, nameState(state)));
    this.reason.placeholder = 'Why they do not apply';
    const named = Object.entries(this.fields).map(([name, field]) => {
      field.setAttribute('aria-label', labels[name as Name]);
      return make('span', { class: name }, field);
    });
    this.reason.setAttribute('aria-label', this.reason.placeholder);
    const what = make('div', {}, make('label', { for: this.what.id }, 'Set'), ' ', this.what);
    this.element.append(what, ...named, this.reason, this.send, this.problem);
    this.element.addEventListener('input', () => this.show(this.count));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const problem = this.count === 0 ? 'No check is chosen.' : doubtSeveral(this.change);
      say(this.problem, problem ?? '');
      if (problem === undefined) take(this.change);
      else if (this.count > 0) this.reason.focus();
    });
    this.show(0);
  }

  /** Says for how many rows it will be set, and whether that takes something away. */
  show(count: number): void {
    this.count = count;
    const name = this.what.value as Name;
    for (const [other, field] of Object.entries(this.fields))
      (field.parentElement as HTMLElement).hidden = other !== name;
    this.reason.hidden = name !== 'state' || this.fields.state.value !== 'not-applicable';
    const checks = count === 1 ? '1 check' : `${count} checks`;
    const isEmpty = name !== 'state' && this.fields[name].value.trim() === '';
    const label = `${isEmpty ? `Clear the ${labels[name].toLowerCase()} of` : 'Set it for'} ${checks}`;
    say(this.send, count === 0 ? 'Set it' : label);
    this.send.ariaDisabled = count === 0 ? 'true' : null;
    say(this.problem, '');
  }

  private get change(): SeveralChange {
    const { owner, due, state } = this.fields;
    if (this.what.value === 'owner') return { owner: owner.value.trim() };
    if (this.what.value === 'due') return { due: due.value };
    return { state: state.value as State, reason: this.reason.value.trim() };
  }
}
