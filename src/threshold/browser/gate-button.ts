import { button } from '../../dom/button.ts';
import type { GateItem } from '../../entry/core/gate.ts';

/** A button that does something with a check, which its name says. */
export function gateButton(label: string, { id, title }: GateItem, look: string, act: () => void): HTMLButtonElement {
  return button(label, act, { class: look, 'data-id': id, 'aria-label': `${label}: ${title}` });
}

/** Whether a place shows other checks than it should. What has not changed stays, and the focus with it. */
export function isNew(place: HTMLElement, items: GateItem[], mode = true): boolean {
  const shown = `${mode} ${items.map(({ id }) => id).join(' ')}`;
  if (place.dataset['shown'] === shown) return false;
  place.dataset['shown'] = shown;
  return true;
}
