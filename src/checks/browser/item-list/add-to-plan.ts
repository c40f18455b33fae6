import { make } from '../../../dom/make.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import type { Choice } from './choice.ts';

/** A button that puts the chosen checks into the reader's plan, and says where that is. */
export function addToPlan(choice: Choice, kept: EntryStore): HTMLElement {
  const button = make('button', { type: 'button', class: 'quiet-button' }, 'Add these checks to my plan');
  const status = make('output', { 'aria-label': 'Adding to the plan' });
  button.addEventListener('click', () => {
    const ids = choice.ids.filter((id) => !kept.isDamaged(id));
    if (ids.length === 0) {
      status.replaceChildren('No check is chosen. Choose at least one, or take all that are shown.');
      return;
    }
    const isKept = ids.map((id) => kept.change(id, { picked: 'yes' })).every(Boolean);
    const said = ids.length === 1 ? 'One check is in your plan.' : `${ids.length} checks are in your plan.`;
    status.replaceChildren(
      ...(isKept
        ? [`${said} `, make('a', { href: '/plan/' }, 'Open my plan')]
        : ['This browser keeps nothing for this site, so there is no plan to add to. Take the checks along instead.']),
    );
  });
  return make('div', { class: 'copy' }, button, status);
}
