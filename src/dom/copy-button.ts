import { tellingButton } from './button.ts';
import { make } from './make.ts';
import { notLoaded } from './not-loaded.ts';
import { Refusal } from './refusal.ts';

/** A button that copies a text. Where the browser refuses, the text is shown, ready to be copied by hand. */
export function copyButton(label: string, done: string, text: () => string | Promise<string>): HTMLElement {
  const copy = async (status: HTMLElement) => {
    whole.querySelector('textarea')?.remove();
    let copied: string;
    try {
      copied = await text();
    } catch (error) {
      status.textContent = error instanceof Refusal ? error.message : notLoaded;
      return;
    }
    try {
      await navigator.clipboard.writeText(copied);
      status.textContent = done;
    } catch {
      status.textContent = 'The browser did not allow copying. Here is the text to copy by hand.';
      const field = make('textarea', { readonly: '', rows: '4', 'aria-label': label });
      field.value = copied;
      whole.append(field);
      field.focus();
      field.select();
    }
  };
  const whole = tellingButton(label, label, (status) => void copy(status));
  return whole;
}
