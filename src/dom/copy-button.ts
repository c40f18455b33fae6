import { make } from './make.ts';

/** A button that copies a text. Where the browser refuses, the text is shown, ready to be copied by hand. */
export function copyButton(label: string, done: string, text: () => string): HTMLElement {
  const button = make('button', { type: 'button', class: 'quiet-button' }, label);
  const status = make('output');
  const whole = make('span', { class: 'copy' }, button, status);
  button.addEventListener('click', async () => {
    whole.querySelector('textarea')?.remove();
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = done;
    } catch {
      status.textContent = 'The browser did not allow copying. Here is the text to copy by hand.';
      const field = make('textarea', { readonly: '', rows: '4', 'aria-label': label });
      field.value = text();
      whole.append(field);
      field.focus();
      field.select();
    }
  });
  return whole;
}
