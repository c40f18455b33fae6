import { sayWrong } from '../../dom/say-wrong.ts';
import { checkField } from '../core/check.ts';
import { between, type WorksheetForm } from '../core/worksheet.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** All controls of a worksheet; of those that share a name, one is chosen. */
export const listControls = (root: HTMLElement): Control[] => [
  ...root.querySelectorAll<Control>('.fields input, .fields textarea'),
];

/** What a control says. A choice that is not the chosen one says what its group says. */
export function readControl(control: Control): string {
  if (control.type !== 'radio') return control.value;
  const group = control.closest('.choice')?.querySelector<HTMLInputElement>('input:checked');
  return group?.value ?? '';
}

/** Puts a kept text into a control. */
export function writeControl(control: Control, text: string): void {
  if (control.type === 'radio') (control as HTMLInputElement).checked = control.value === text;
  else control.value = text;
}

/** Lets a text area grow with its text where the browser does not do it, so that print shows all of it. */
export function fitHeight(control: Control): void {
  if (control instanceof HTMLInputElement || CSS.supports('field-sizing', 'content')) return;
  while (control.scrollHeight > control.clientHeight && control.rows < 20) control.rows += 1;
}

/** Says below a control what should be different in it. What was typed stays. */
export function checkControl(sheet: WorksheetForm, target: HTMLElement): void {
  const control = target as Control;
  const [section, , name] = control.name?.split(between) ?? [];
  const field = sheet.sections.find(({ id }) => id === section)?.fields.find((one) => one.name === name);
  if (!field || field.kind === 'choice') return;
  // A warning about a name is advice; a number that cannot be read is an error.
  sayWrong(control, checkField(field, control.value), field.kind !== 'person');
}
