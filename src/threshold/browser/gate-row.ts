import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import { sayDamage } from '../../entry/browser/damage.ts';
import { Fields } from '../../entry/browser/fields.ts';
import type { FieldsFor } from '../../entry/browser/fields-for.ts';
import type { Entry } from '../../entry/core/entry.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { isDue } from '../../entry/core/is-due.ts';
import { sayUnit, sayWanted } from '../../entry/core/item-words.ts';
import { unknownSystem } from '../../entry/core/system.ts';
import { sayEntered, sayInstead, sayTerms, sayValidity, sayWaiver, wordsAround } from '../core/gate-words.ts';
import { isEntered } from '../core/is-entered.ts';
import type { GateStanding, JudgedGate } from '../core/judge.ts';
import { sayReworded, sentenceOf } from '../core/sentence.ts';
import { NoteField } from './note-field.ts';
import type { ThresholdTool } from './tool.ts';
import { ValueField } from './value-field.ts';

const standings: Record<GateStanding, string> = {
  met: 'Met.',
  waived: 'Waived.',
  unmet: 'Not met.',
  'to-decide': 'Comes last.',
};

/** One gate: its value, what it means here, what was measured, and where it stands. */
export class GateRow {
  readonly element: HTMLElement;
  readonly item: GateItem;
  private readonly tool: ThresholdTool;
  private readonly value: ValueField | undefined;
  private readonly note: NoteField;
  private readonly fields: Fields;
  private readonly own: HTMLElement;
  private readonly out: HTMLButtonElement;
  private readonly bound = make('span', { class: 'quiet', hidden: '' }, 'It stays while it is due.');
  private readonly instead = make('p', { class: 'instead', hidden: '' });
  private last = '';

  constructor(element: HTMLElement, item: GateItem, tool: ThresholdTool) {
    this.element = element;
    this.item = item;
    this.tool = tool;
    if (element.id === '') this.fill();
    const { id, condition } = item;
    this.find('.done')?.after(this.instead);
    const place = this.find('.value');
    if (place && condition)
      this.value = new ValueField(place, condition, (value) => tool.dispatch({ kind: 'set-value', id, value }));
    const line = this.find('.note-line') as HTMLElement;
    this.note = new NoteField(item, line, (note) => tool.dispatch({ kind: 'set-note', id, note }));
    this.fields = new Fields(
      this.describe(),
      () => this.entry,
      (change) => tool.dispatch({ kind: 'enter', id, change }),
    );
    this.own = this.find('.own') as HTMLElement;
    this.out = this.takeOut();
    this.own.append(this.fields.element, this.note.button, this.out, this.bound, this.note.element);
  }

  /** Shows the gate as it is chosen, and where it stands. */
  show(judged: JudgedGate): void {
    const { gate, item, standing, says, told, early, waiver } = judged;
    const { isOwn, entries } = this.tool.shown;
    const damage = this.tool.state.damaged[this.item.id];
    const now = JSON.stringify([
      judged,
      isOwn,
      damage,
      this.tool.shown.threshold.system,
      this.entry,
      entries[this.item.id],
    ]);
    // A change of one gate leaves the others as they are.
    if (now === this.last) return;
    this.last = now;
    const { id } = this.item;
    const isDamaged = isOwn && damage !== undefined;
    this.find('h4 code')?.replaceChildren(`${id}-${gate.revision}.${gate.wording}`);
    this.value?.show(gate.value, isOwn);
    const done = this.find('.done');
    if (item && done) say(done, sentenceOf(gate, item));
    const instead = [sayInstead(this.item, gate.value), item ? sayReworded(gate, item) : ''].filter(Boolean).join(' ');
    say(this.instead, instead);
    this.instead.hidden = instead === '';
    this.note.show(gate.note ?? '');
    this.own.hidden = !isOwn;
    const stays =
      this.isAsked && item?.unwaivable === true && isDue(item, this.tool.shown.threshold.system ?? unknownSystem);
    this.out.hidden = stays;
    this.bound.hidden = !stays;
    this.fields.element.hidden = isDamaged || !item;
    this.fields.show(this.entry);
    this.element.querySelector('.damage')?.remove();
    if (isDamaged) {
      this.element.append(sayDamage(damage, () => this.tool.dispatch({ kind: 'start-anew', id })));
    }
    const isKnown = isEntered(judged, this.tool.shown);
    if (isKnown) this.element.dataset['standing'] = standing;
    else delete this.element.dataset['standing'];
    const stands = this.find('.stands') as HTMLElement;
    stands.hidden = !isKnown;
    const terms = waiver && (standing === 'waived' ? sayTerms(waiver) : sayWaiver(waiver, standing === 'met'));
    const rest = [says, told, early, terms, item && sayEntered(item, entries[id])].filter(Boolean).join(' ');
    stands.replaceChildren(...(isKnown ? [make('b', {}, standings[standing]), ` ${rest}`] : []));
  }

  /** What the fold has to know. Whether it may be waived follows from the sheet that is shown, which may be another one by then. */
  private describe(): FieldsFor {
    const { id, title, condition, unwaivable } = this.item;
    const isAsked = () => this.isAsked;
    return {
      ...{ id, title, gate: true, condition: condition && this.wants(condition) },
      get unwaivable() {
        return unwaivable && isAsked();
      },
    };
  }

  /** What is wanted is the value of the leader, whatever the check says. */
  private wants({ operator, unit }: NonNullable<GateItem['condition']>): FieldsFor['condition'] {
    const { tool, item } = this;
    return {
      unit,
      get wanted() {
        const value = tool.shown.threshold.gates.find(({ id }) => id === item.id)?.value;
        return value === undefined ? 'no value is set' : `${sayWanted({ operator, value })} ${sayUnit(unit, value)}`;
      },
    };
  }

  /** Whether the sheet says what the system is like, so that there are gates which nobody may waive. */
  private get isAsked(): boolean {
    return this.tool.shown.threshold.system !== undefined;
  }

  /** What the reader entered, whatever a link says. */
  private get entry(): Entry {
    return this.tool.state.entries[this.item.id] ?? { state: 'open' };
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
    const out = () => this.tool.dispatch({ kind: 'take-out', id });
    return textButton('Take it out', out, title);
  }
}
