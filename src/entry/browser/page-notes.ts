import { make } from '../../dom/make.ts';

/** What to say when the browser keeps nothing more. */
export const notKept =
  'This browser keeps nothing more for this site: its storage is full or switched off. What you enter works until you leave this page, so take it along before you do.';

/** Puts a note under a name into a place, or takes it away. A text becomes a paragraph. */
export function note(place: HTMLElement, name: string, ...lines: (string | Node)[]): void {
  place.querySelector(`[data-note=${name}]`)?.remove();
  const parts = lines.map((line) => (typeof line === 'string' ? make('p', {}, line) : line));
  if (parts.length > 0) place.append(make('div', { 'data-note': name }, ...parts));
}
