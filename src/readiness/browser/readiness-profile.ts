import { listKeys } from '../../dom/storage.ts';
import { isItemKey } from '../../entry/core/store/keys.ts';

/** Shows where each gap stands after what this browser keeps. What that takes is loaded only where something is kept. */
class ReadinessProfile extends HTMLElement {
  connectedCallback(): void {
    addEventListener('storage', () => this.open());
    addEventListener('pageshow', () => this.open());
  }

  private async open(): Promise<void> {
    if (!this.dataset['shown'] && !listKeys().some((key) => isItemKey(key))) return;
    this.dataset['shown'] = 'yes';
    const { showProfile } = await import('./show-profile.ts');
    showProfile(this);
  }
}

customElements.define('readiness-profile', ReadinessProfile);
