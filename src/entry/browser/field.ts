import { make } from '../../dom/make.ts';
import type { FieldName } from '../core/entry-fields.ts';
import { isDayField } from '../core/field-lists.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** A field to type in. */
export const makeInput = (id: string, type: string): HTMLInputElement =>
  make('input', { id, type, autocomplete: 'off', maxlength: '500' });

/** A field to type what is entered for a check. */
export const makeEntryInput = (id: string, name: FieldName): HTMLInputElement =>
  makeInput(`${id}-${name}`, isDayField(name) ? 'date' : 'text');

/** A control with its label, which hands on what is entered. */
export function addField(
  name: string,
  label: string,
  control: Control,
  take: (value: string) => void,
  ...notes: Node[]
): HTMLElement {
  control.addEventListener('input', () => take(control.value.trim()));
  return make('div', { class: name }, make('label', { for: control.id }, label), control, ...notes);
}

/** Shows a value, except where the reader is typing. */
export function fillIn(control: Control, value: string): void {
  if (control !== document.activeElement) control.value = value;
}
