import { tellingButton } from './button.ts';
import { make } from './make.ts';

/** What to say when a part of the page that is loaded on intent did not come. */
export const notLoaded = 'A part of this page could not be loaded. Check the connection and try again.';

/** Why a text cannot be had, in words for the reader. */
export class Refusal extends Error {}

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
