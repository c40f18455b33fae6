import { notLoaded } from '../../dom/not-loaded.ts';

/** Weighs the ticked conditions of a comparison. Whoever only reads them waits for nothing of it. */
class ChooseWhen extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => void this.weigh());
    // Back and a reload bring the ticks of before along.
    addEventListener('pageshow', () => this.querySelector(':checked') && void this.weigh());
  }

  private async weigh(): Promise<void> {
    try {
      (await import('./choose-when/show-tally.ts')).showTally(this);
    } catch {
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = notLoaded;
    }
  }
}

customElements.define('choose-when', ChooseWhen);
