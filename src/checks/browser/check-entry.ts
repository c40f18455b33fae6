import { notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { recall } from '../../dom/storage.ts';
import { keysOfItem } from '../../entry/core/store/keys.ts';

/** Lets a reader tick the check of a page and enter what lists show. Whoever only reads waits for nothing of it. */
class CheckEntry extends HTMLElement {
  private readonly tick = make('input', { type: 'checkbox', class: 'tick', autocomplete: 'off' });

  connectedCallback(): void {
    const { id = '', title = '' } = this.dataset;
    this.tick.id = `${id}-done`;
    this.tick.ariaLabel = `Done: ${title}`;
    const more = make('button', { type: 'button', class: 'text-button' }, 'State, owner, evidence');
    this.append(this.tick, make('label', { for: this.tick.id }, 'Done'), more);
    this.tick.addEventListener('change', () => void this.start('tick'));
    more.addEventListener('click', () => void this.start('open'));
    // What was entered before is shown at once.
    if (keysOfItem(id).some((key) => recall(key) !== undefined)) void this.start();
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
