import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { readMeasured } from '../../entry/core/measured.ts';
import { doubtValue, sayBasis, wordsAround } from '../core/gate-words.ts';

/** The field for the value that the leader sets for a gate. */
export class ValueField {
  private readonly input: HTMLInputElement;
  private readonly wrong = make('span', { class: 'wrong', role: 'alert', hidden: '' });
  private readonly place: HTMLElement;
  private readonly condition: NonNullable<GateItem['condition']>;

  constructor(
    place: HTMLElement,
    condition: NonNullable<GateItem['condition']>,
    set: (value: number | undefined) => void,
  ) {
    this.place = place;
    this.condition = condition;
    this.input = place.querySelector('input') as HTMLInputElement;
    this.wrong.id = `${this.input.id}-wrong`;
    place.append(this.wrong);
    this.input.addEventListener('input', () => {
      if (this.isReadable) set(this.value);
      this.check();
    });
  }

  /** Shows the value, except where the reader is typing or typed what is no number yet. */
  show(value: number | undefined, isOwn: boolean): void {
    this.input.disabled = !isOwn;
    const isTyped = this.input === document.activeElement || !this.isReadable;
    if (this.value !== value && !(isOwn && isTyped)) this.input.value = value === undefined ? '' : String(value);
    say(
      this.place.querySelector('.printed') as HTMLElement,
      value === undefined ? 'done, without a value' : String(value),
    );
    say(this.place.querySelector('.unit') as HTMLElement, wordsAround(this.condition, value)[1]);
    say(this.place.querySelector('.basis') as HTMLElement, sayBasis(this.condition, value));
    this.check();
  }

  private get value(): number | undefined {
    return this.doubt === '' ? readMeasured(this.input.value) : undefined;
  }

  private get isReadable(): boolean {
    return this.doubt === '';
  }

  private get doubt(): string {
    return doubtValue(this.input.value, this.condition);
  }

  private check(): void {
    const { doubt } = this;
    this.wrong.hidden = doubt === '';
    this.input.ariaInvalid = doubt === '' ? null : 'true';
    if (doubt === '') this.input.removeAttribute('aria-describedby');
    else this.input.setAttribute('aria-describedby', this.wrong.id);
    say(this.wrong, doubt && `${doubt} Until then the value before it counts.`);
  }
}
