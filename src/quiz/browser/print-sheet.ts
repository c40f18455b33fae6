import { button } from '../../dom/button.ts';

/** Turns the sentence about printing into a button that prints nothing but the sheet. */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    const printSheet = () => {
      const { dataset } = document.documentElement;
      dataset['print'] = 'sheet';
      addEventListener('afterprint', () => delete dataset['print'], { once: true });
      print();
    };
    this.replaceChildren(button('Print the sheet', printSheet, { class: 'button' }));
  }
}

customElements.define('print-sheet', PrintSheet);
