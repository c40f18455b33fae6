/** Makes each link to a place on the page also copy its address; the last child says whether that worked. */
class CopyLinks extends HTMLElement {
  private clearing = 0;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.link-here');
      if (link) void this.copy(link);
    });
  }

  private async copy(link: HTMLAnchorElement): Promise<void> {
    const status = this.querySelector('output');
    if (!status) return;
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = 'Link copied';
    } catch {
      status.textContent = 'The browser did not allow copying. The link is in the address bar.';
    }
    clearTimeout(this.clearing);
    this.clearing = window.setTimeout(() => {
      status.textContent = '';
    }, 4000);
  }
}

customElements.define('copy-links', CopyLinks);
