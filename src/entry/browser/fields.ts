import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import type { Entry } from '../core/entry.ts';
import type { FieldsFor } from './fields-for.ts';
import type { FieldsForm } from './fields-form.ts';

// Most checks are only ticked, so nobody waits for the rest.
const load = () => import('./fields-form.ts');

/** The fold in which a reader enters the state, the owner, the day, the evidence and a waiver. What is in it comes when it is opened. */
export class Fields {
  readonly element: HTMLDetailsElement;
  private readonly place = make('div');
  private form: FieldsForm | undefined;
  private readonly make: () => Promise<FieldsForm>;

  constructor(
    check: FieldsFor,
    read: () => Entry,
    change: (change: Partial<Entry>) => void,
    opens = 'State, owner, evidence',
  ) {
    this.make = async () => new (await load()).FieldsForm(check, read, change);
    const more = make('span', { class: 'unseen' }, `: ${check.title}`);
    const summary = make('summary', {}, opens, more);
    this.element = make('details', { class: 'enter no-print' }, summary, this.place);
    for (const intent of ['focus', 'pointerenter'])
      summary.addEventListener(intent, () => void load().catch(() => {}), { once: true });
    // The event of the fold itself comes later, when the focus may have moved on already.
    summary.addEventListener('click', () => void this.fill());
  }

  /** Shows what is kept now, except where the reader is typing, or has still to give a reason. */
  show(entry: Entry): void {
    this.form?.show(entry);
  }

  private async fill(): Promise<void> {
    if (this.form) return;
    try {
      const form = await this.make();
      this.form ??= form;
      this.place.replaceChildren(this.form.element);
    } catch {
      this.place.replaceChildren(make('p', { role: 'alert' }, notLoaded));
    }
  }
}
