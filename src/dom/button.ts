import { make } from './make.ts';

/** A button that does something on this page. */
export function button(label: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quiet-button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}
