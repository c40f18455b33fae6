import { make } from '../../dom/make.ts';
import { today } from '../../dom/today.ts';
import type { Entry } from '../core/entry.ts';
import { findMissing, hasWaiver, isLong, isOver, sayLong, type Waiver, waiverFields } from '../core/waiver.ts';
import { addField, fillIn, makeInput, say } from './field.ts';

const labels: Record<keyof Waiver, [string, string]> = {
  waived: ['Why it may stay unmet', 'text'],
  approver: ['Approved by', 'text'],
  until: ['Last day of the waiver', 'date'],
  control: ['What limits the harm until then', 'text'],
};

/** The small fold in which a reader waives a gate for a while. All four fields are needed, and it says which are missing. */
export class WaiverFields {
  readonly element: HTMLDetailsElement;
  private readonly controls: Record<keyof Waiver, HTMLInputElement>;
  private readonly problem = make('p', { class: 'missing', role: 'status' });

  constructor(id: string, change: (change: Partial<Entry>) => void) {
    const make4 = (name: keyof Waiver) => [name, makeInput(`${id}-${name}`, labels[name][1])] as const;
    this.controls = Object.fromEntries(waiverFields.map(make4)) as typeof this.controls;
    const parts = waiverFields.map((name) =>
      addField(name, labels[name][0], this.controls[name], (value) => change({ [name]: value })),
    );
    const note = 'A waived gate is not met. It counts as waived until its last day, and every list shows it.';
    this.element = make(
      'details',
      { class: 'waive' },
      make('summary', {}, 'Waive this gate for a while'),
      make('p', { class: 'quiet' }, note),
      make('div', { class: 'fields' }, ...parts, this.problem),
    );
  }

  /** Shows what is kept now, and what the waiver still lacks. */
  show(entry: Entry): void {
    for (const name of waiverFields) fillIn(this.controls[name], entry[name] ?? '');
    say(this.problem, sayProblem(entry));
    this.controls.until.ariaInvalid = isOver(entry, today()) ? 'true' : null;
  }
}

function sayProblem(entry: Entry): string {
  if (!hasWaiver(entry)) return '';
  const missing = findMissing(entry);
  if (missing.length > 0) return `The waiver does not hold yet. Still missing: ${missing.join(', ')}.`;
  if (isOver(entry, today())) return 'The last day is past, so the waiver no longer holds.';
  return [
    ...(isLong(entry, today()) ? [sayLong] : []),
    ...(entry.owner ? [] : ['Name who owns the risk meanwhile, as the owner above.']),
  ].join(' ');
}
