import { make } from '../../dom/make.ts';
import { makeStatus, say } from '../../dom/status.ts';
import { today } from '../../dom/today.ts';
import type { Entry } from '../core/entry.ts';
import { entryFields } from '../core/entry-fields.ts';
import { type WaiverName, waiverNames } from '../core/field-lists.ts';
import { findMissing, hasWaiver, isLong, isOver, sayLong, sayUnwaivable } from '../core/waiver.ts';
import { addField, fillIn, makeEntryInput } from './field.ts';
import type { FieldsFor } from './fields-for.ts';

/** The small fold in which a reader waives a gate for a while. All its fields are needed, and it says which are missing. */
export class WaiverFields {
  readonly element: HTMLDetailsElement;
  private readonly controls: Record<WaiverName, HTMLInputElement>;
  private readonly problem = makeStatus({ class: 'missing' });
  private readonly check: Pick<FieldsFor, 'id' | 'unwaivable'>;

  constructor(check: Pick<FieldsFor, 'id' | 'unwaivable'>, change: (change: Partial<Entry>) => void) {
    this.check = check;
    const { id } = check;
    const inputs = waiverNames.map((name) => [name, makeEntryInput(id, name)] as const);
    this.controls = Object.fromEntries(inputs) as typeof this.controls;
    const parts = inputs.map(([name, input]) =>
      addField(name, entryFields[name].asks, input, (value) => change({ [name]: value })),
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
    for (const name of waiverNames) fillIn(this.controls[name], entry[name] ?? '');
    say(
      this.problem,
      this.check.unwaivable && hasWaiver(entry)
        ? `${sayUnwaivable}, so what is written here does not hold.`
        : sayProblem(entry),
    );
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
