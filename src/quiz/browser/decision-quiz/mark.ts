import { make } from '../../../dom/make.ts';

/** The recommendation as a noun, on the line that runs from prove to ship. */
export function mark(name: string): HTMLElement {
  return make('p', { class: 'mark' }, make('span', { class: 'unseen' }, 'Recommendation: '), name);
}
