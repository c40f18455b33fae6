/** Makes each link to a place on the page also copy its address, and each button copy the text before it; the last child says whether that worked. */
class CopyLinks extends HTMLElement {
  private clearing = 0;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const control = event.target as HTMLAnchorElement;
      if (control.matches('.link-here')) void this.copy(control.href, 'Link copied', 'The link is in the address bar.');
      if (control.matches('.copy-text'))
        void this.copy(
          control.previousElementSibling?.textContent ?? '',
          'Copied',
          'Mark the text and copy it by hand.',
        );
    });
  }

  private async copy(text: string, done: string, instead: string): Promise<void> {
    const status = this.lastElementChild;
    if (!status) return;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = done;
    } catch {
      status.textContent = `The browser did not allow copying. ${instead}`;
    }
    clearTimeout(this.clearing);
    this.clearing = window.setTimeout(() => {
      status.textContent = '';
    }, 4000);
  }
}

customElements.define('copy-links', CopyLinks);
