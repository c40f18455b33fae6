import { copyButton } from '../../dom/copy-button.ts';

/** Adds a button that copies the code it holds. Code that needs no scrolling is no stop for the keyboard. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.copy')) return;
    const code = this.querySelector('pre');
    const what = this.dataset['what'] ?? 'code';
    this.append(
      copyButton(`Copy this ${what}`, `${what === 'text' ? 'Text' : 'Code'} copied`, () => code?.textContent ?? ''),
    );
    const box = this.querySelector<HTMLElement>('.code');
    if (box)
      new ResizeObserver(() => {
        if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
        else box.removeAttribute('tabindex');
      }).observe(box);
  }
}

customElements.define('copy-code', CopyCode);
