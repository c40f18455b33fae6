import { make } from './make.ts';

/** A button that does something on this page; without `act`, whatever holds it hears of the click. */
export function button(
  label: string,
  act: (() => void) | undefined,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quiet-button', ...attributes }, label);
  if (act) made.addEventListener('click', act);
  return made;
}

/** A button that looks like text, for what is done in passing. Where several say the same, `about` tells them apart for those who hear them. */
export const textButton = (label: string, act: (() => void) | undefined, about?: string): HTMLButtonElement =>
  button(label, act, { class: 'text-button', ...(about && { 'aria-label': `${label}: ${about}` }) });

/** A button with a place beside it that says what came of it; `name` is the name of that place. */
export function tellingButton(label: string, name: string, act: (place: HTMLElement) => void): HTMLElement {
  const place = make('output', { 'aria-label': name });
  return make(
    'span',
    { class: 'copy' },
    button(label, () => act(place)),
    place,
  );
}
