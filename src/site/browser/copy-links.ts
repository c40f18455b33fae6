import { putLink } from './put-link.ts';

/** Makes each link to a place on the page also copy itself, each *Copy link* copy the link of its row or of the page, and each button copy the text before it; the last child says whether that worked. */
class CopyLinks extends HTMLElement {
  private clearing = 0;

  connectedCallback(): void {
    for (const control of this.querySelectorAll('.copy-link'))
      control.ariaLabel = `${control.textContent}: ${findLink(control).title}`;
    this.addEventListener('click', (event) => {
      const control = event.target as HTMLElement;
      if (control instanceof HTMLAnchorElement && control.matches('.link-here')) {
        const name = control.getAttribute('aria-label')?.replace('Link to: ', '') ?? '';
        void this.tell(() => putLink(name, control.href), 'Link copied', 'The link is in the address bar.');
      }
      if (control.matches('.copy-link')) {
        const { title, address } = findLink(control);
        void this.tell(
          () => putLink(title, address),
          'Link copied',
          'Here is the link to copy by hand.',
          () => showByHand(control, `${title} ${address}`),
        );
      }
      if (control.matches('.copy-text')) {
        const text = control.previousElementSibling?.textContent ?? '';
        void this.tell(() => navigator.clipboard.writeText(text), 'Copied', 'Mark the text and copy it by hand.');
      }
    });
  }

  private async tell(copy: () => Promise<void>, done: string, instead: string, refused?: () => void): Promise<void> {
    const status = this.lastElementChild;
    if (!status) return;
    try {
      await copy();
      status.textContent = done;
    } catch {
      status.textContent = `The browser did not allow copying. ${instead}`;
      refused?.();
    }
    clearTimeout(this.clearing);
    this.clearing = window.setTimeout(() => {
      status.textContent = '';
    }, 4000);
  }
}

/** What a *Copy link* copies: the first link of the row that it stands in, else the page as it is shown. */
function findLink(control: Element): { title: string; address: string } {
  const link = control.closest('li')?.querySelector('a');
  return link
    ? { title: link.text, address: link.href }
    : { title: document.querySelector('h1')?.textContent ?? '', address: location.href };
}

/** A field with the text, ready to be copied, takes the place beside the control until it is left. */
function showByHand(control: HTMLElement, text: string): void {
  const field = document.createElement('input');
  field.className = 'by-hand';
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = 'Link';
  field.addEventListener('blur', () => field.remove());
  control.after(field);
  field.focus();
  field.select();
}

customElements.define('copy-links', CopyLinks);
