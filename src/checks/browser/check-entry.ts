import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { recall } from '../../dom/storage.ts';
import { keyOf, keysOfItem, systemName } from '../../entry/core/store/keys.ts';

/** Lets a reader tick the check of a page and enter what lists show. Whoever only reads waits for nothing of it. */
class CheckEntry extends HTMLElement {
  private readonly tick = make('input', { type: 'checkbox', class: 'tick', autocomplete: 'off' });

  connectedCallback(): void {
    const { id = '', title = '', systems, due } = this.dataset;
    this.tick.id = `${id}-done`;
    this.tick.ariaLabel = `Done: ${title}`;
    const more = textButton('State, owner, evidence', () => void this.start('open'));
    this.append(this.tick, make('label', { for: this.tick.id }, 'Done'), more);
    this.tick.addEventListener('change', () => void this.start('tick'));
    // What was entered before is shown at once, and that the check is not due for the reader's system.
    const keys = [...keysOfItem(id), ...(due || systems !== 'any' ? [keyOf(systemName)] : [])];
    if (keys.some((key) => recall(key) !== undefined)) void this.start();
  }

  private async start(act?: 'tick' | 'open'): Promise<void> {
    try {
      (await import('./check-entry/start.ts')).start(this, act);
    } catch {
      this.tick.checked = false;
      this.querySelector('[role=alert]')?.remove();
      if (act) this.append(make('p', { role: 'alert' }, notLoaded));
    }
  }
}

customElements.define('check-entry', CheckEntry);
