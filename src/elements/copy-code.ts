import { copyButton } from '../dom/copy-button.ts';

/** Adds a button that copies the code it holds. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.copy')) return;
    const code = this.querySelector('pre');
    this.append(copyButton('Copy this code', 'Code copied', () => code?.textContent ?? ''));
  }
}

customElements.define('copy-code', CopyCode);
