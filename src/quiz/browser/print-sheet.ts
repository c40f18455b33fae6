/** Turns the sentence about printing into a button that prints nothing but the sheet. */
class PrintSheet extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = 'Print the sheet';
    button.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      dataset['print'] = 'sheet';
      addEventListener('afterprint', () => delete dataset['print'], { once: true });
      print();
    });
    this.replaceChildren(button);
  }
}

customElements.define('print-sheet', PrintSheet);
