import { copyButton } from '../../dom/copy-button.ts';

/** Adds a button that copies the code it holds. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.copy')) return;
    const code = this.querySelector('pre');
    const what = this.dataset['what'] ?? 'code';
    this.append(
      copyButton(`Copy this ${what}`, `${what === 'text' ? 'Text' : 'Code'} copied`, () => code?.textContent ?? ''),
    );
  }
}

customElements.define('copy-code', CopyCode);
