import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import type { GateItem } from '../../entry/core/gate.ts';
import { readMeasured } from '../../entry/core/measured.ts';
import { sayBasis, wordsAround } from '../core/gate-words.ts';

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
    const value = readMeasured(this.input.value);
    // Nothing that a check measures is asked to be less than nothing, or more than all.
    const most = /^percent\b/.test(this.condition.unit) ? 100 : Number.POSITIVE_INFINITY;
    return value !== undefined && (value < 0 || value > most) ? undefined : value;
  }

  private get isReadable(): boolean {
    return this.input.value.trim() === '' || this.value !== undefined;
  }

  private check(): void {
    this.wrong.hidden = this.isReadable;
    this.input.ariaInvalid = this.isReadable ? null : 'true';
    if (this.isReadable) this.input.removeAttribute('aria-describedby');
    else this.input.setAttribute('aria-describedby', this.wrong.id);
    say(
      this.wrong,
      this.isReadable
        ? ''
        : `Write one number that is not below zero${/^percent\b/.test(this.condition.unit) ? ' and not above 100' : ''}, such as 12 or 1.5. Until then the value before it counts.`,
    );
  }
}
