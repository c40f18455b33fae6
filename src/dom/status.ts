import { make } from './make.ts';

/** A place that is read out when something new is said in it. */
export const makeStatus = (attributes: Record<string, string> = {}, name: 'p' | 'div' | 'span' = 'p'): HTMLElement =>
  make(name, { role: 'status', ...attributes });

/** Says something in a place that announces what is new in it. */
export function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
