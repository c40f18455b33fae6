import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { say } from '../../dom/status.ts';
import { fillIn, makeInput } from '../../entry/browser/field.ts';
import type { GateItem } from '../../entry/core/gate.ts';

/** The field for what a gate means here, behind a button until there is something in it. */
export class NoteField {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  private readonly input: HTMLInputElement;
  private readonly line: HTMLElement;

  constructor({ id, title }: GateItem, line: HTMLElement, set: (note: string) => void) {
    this.line = line;
    this.input = makeInput(`note-${id}`, 'text');
    this.input.addEventListener('input', () => set(this.input.value.trim()));
    const words = make('label', { for: this.input.id }, 'What it means here, in your words');
    this.element = make('div', { class: 'note-field', hidden: '' }, words, this.input);
    const open = () => {
      this.element.hidden = false;
      this.button.hidden = true;
      this.input.focus();
    };
    const label = 'Say what it means here';
    this.button = textButton(label, open, title);
  }

  show(note: string): void {
    fillIn(this.input, note);
    this.line.hidden = note === '';
    say(this.line, note && `Here: ${note}`);
    if (note === '') return;
    this.element.hidden = false;
    this.button.hidden = true;
  }
}
