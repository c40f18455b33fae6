import { sayWrong } from '../../dom/say-wrong.ts';
import type { Field } from '../core/calculator.ts';
import { checkTyped, sayReading, type Typed } from '../core/read-entered.ts';

/** The control of each field, by its name. */
export const findControls = (root: HTMLElement): Map<string, HTMLInputElement> =>
  new Map([...root.querySelectorAll<HTMLInputElement>('.field input')].map((control) => [control.name, control]));

/** What stands in the form. */
export const readForm = (controls: Map<string, HTMLInputElement>): Typed =>
  Object.fromEntries([...controls].map(([name, { value }]) => [name, value]));

/** Says below a field what is wrong with its number, or how one was read that may be meant in two ways. */
export function checkControl(control: HTMLInputElement, field: Field): void {
  const wrong = checkTyped(field, control.value);
  sayWrong(control, wrong ?? sayReading(control.value), wrong !== undefined);
}
