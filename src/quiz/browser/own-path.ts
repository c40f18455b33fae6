/** Marks the way of a reader whose answers stand in the address. What that takes is loaded only for such a reader. */
class OwnPath extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => this.open());
    this.open();
  }

  private async open(): Promise<void> {
    // An anchor of this page holds no answer.
    if (!location.hash.includes('=')) return;
    const { showWay } = await import('./own-path/show-way.ts');
    showWay(this, location.hash);
  }
}

customElements.define('own-path', OwnPath);
