import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { sayDamage } from '../../entry/browser/damage.ts';
import { say } from '../../entry/browser/field.ts';
import { Fields, type FieldsFor } from '../../entry/browser/fields.ts';
import { sayUnit, sayWanted } from '../../entry/core/item-words.ts';
import { sayEntered, sayInstead, sayTerms, sayValidity, sayWaiver, wordsAround } from '../core/gate-words.ts';
import type { JudgedGate, Standing } from '../core/judge.ts';
import type { ChosenGate, GateItem } from '../core/model.ts';
import { isEntered } from './is-entered.ts';
import { NoteField } from './note-field.ts';
import type { Sheet } from './sheet.ts';
import { ValueField } from './value-field.ts';

const standings: Record<Standing, string> = { met: 'Met.', waived: 'Waived.', unmet: 'Not met.' };

/** One gate: its value, what it means here, what was measured, and where it stands. */
export class GateRow {
  readonly element: HTMLElement;
  readonly item: GateItem;
  private readonly sheet: Sheet;
  private readonly value: ValueField | undefined;
  private readonly note: NoteField;
  private readonly fields: Fields;
  private readonly own: HTMLElement;
  private readonly instead = make('p', { class: 'instead', hidden: '' });
  private last = '';

  constructor(element: HTMLElement, item: GateItem, sheet: Sheet) {
    this.element = element;
    this.item = item;
    this.sheet = sheet;
    if (element.id === '') this.fill();
    const change = (part: { value?: number | undefined; note?: string }) =>
      sheet.change((threshold) => ({
        ...threshold,
        gates: threshold.gates.map((gate) => (gate.id === item.id ? withPart(gate, part) : gate)),
      }));
    this.find('.done')?.after(this.instead);
    const place = this.find('.value');
    if (place && item.condition) this.value = new ValueField(place, item.condition, (value) => change({ value }));
    this.note = new NoteField(item, this.find('.note-line') as HTMLElement, (note) => change({ note }));
    const { id, title, condition } = item;
    this.fields = new Fields(
      { id, title, gate: true, condition: condition && this.wants(condition) },
      () => sheet.kept.entry(id),
      (part) => sheet.enter(id, part),
    );
    this.own = this.find('.own') as HTMLElement;
    this.own.append(this.fields.element, this.note.button, this.takeOut(), this.note.element);
  }

  /** Shows the gate as it is chosen, and where it stands. */
  show(judged: JudgedGate): void {
    const { gate, item, standing, says, told, early, waiver } = judged;
    const { isOwn, entries } = this.sheet.shown;
    const text = this.sheet.kept.text(this.item.id);
    const now = JSON.stringify([judged, isOwn, text, entries[this.item.id]]);
    // A change of one gate leaves the others as they are.
    if (now === this.last) return;
    this.last = now;
    const { id } = this.item;
    const isDamaged = isOwn && this.sheet.kept.isDamaged(id);
    this.find('h4 code')?.replaceChildren(`${id}-${gate.revision}.${gate.wording}`);
    this.value?.show(gate.value, isOwn);
    const instead = sayInstead(this.item, gate.value);
    say(this.instead, instead);
    this.instead.hidden = instead === '';
    this.note.show(gate.note ?? '');
    this.own.hidden = !isOwn;
    this.fields.element.hidden = isDamaged || !item;
    this.fields.show(this.sheet.kept.entry(id));
    this.element.querySelector('.damage')?.remove();
    if (isDamaged) {
      this.element.append(sayDamage(text ?? '', () => this.sheet.forget(id)));
    }
    const isKnown = isEntered(judged, this.sheet.shown);
    if (isKnown) this.element.dataset['standing'] = standing;
    else delete this.element.dataset['standing'];
    const stands = this.find('.stands') as HTMLElement;
    stands.hidden = !isKnown;
    const terms = waiver && (standing === 'waived' ? sayTerms(waiver) : sayWaiver(waiver, standing === 'met'));
    const rest = [says, told, early, terms, item && sayEntered(item, entries[id])].filter(Boolean).join(' ');
    stands.replaceChildren(...(isKnown ? [make('b', {}, standings[standing]), ` ${rest}`] : []));
  }

  /** What is wanted is the value of the leader, whatever the check says. */
  private wants({ operator, unit }: NonNullable<GateItem['condition']>): FieldsFor['condition'] {
    const { sheet, item } = this;
    return {
      unit,
      get wanted() {
        const value = sheet.shown.threshold.gates.find(({ id }) => id === item.id)?.value;
        return value === undefined ? 'no value is set' : `${sayWanted({ operator, value })} ${sayUnit(unit, value)}`;
      },
    };
  }

  private find(selector: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(selector);
  }

  /** Fills a copy of the pattern with what is known of the check. */
  private fill(): void {
    const { id, title, done, condition, days } = this.item;
    this.element.id = `gate-${id}`;
    const put = (selector: string, text: string) => this.find(selector)?.replaceChildren(text);
    this.find('h4 a')?.setAttribute('href', `/i/${id}/`);
    put('h4 a', title);
    put('.done', done);
    if (days > 0) this.find('.valid')?.replaceChildren(this.find('.valid span') ?? '', sayValidity(this.item));
    else this.find('.valid')?.remove();
    if (!condition) {
      this.find('.value')?.remove();
      return;
    }
    const [before, after] = wordsAround(condition);
    const [label, input] = [this.find('label') as HTMLLabelElement, this.find('input') as HTMLInputElement];
    put('label', before);
    input.id = `value-${id}`;
    input.value = '';
    label.htmlFor = input.id;
    put('.unit', after);
  }

  private takeOut(): HTMLButtonElement {
    const { id, title } = this.item;
    const out = () =>
      this.sheet.change((threshold) => ({ ...threshold, gates: threshold.gates.filter((gate) => gate.id !== id) }));
    return button('Take it out', out, { class: 'text-button', 'aria-label': `Take it out: ${title}` });
  }
}

function withPart(gate: ChosenGate, part: { value?: number | undefined; note?: string }): ChosenGate {
  const { value, note, ...rest } = { ...gate, ...part };
  return { ...rest, ...(value !== undefined && { value }), ...(note && { note }) };
}
