import { putLink } from './put-link.ts';

/** Makes each link to a place on the page also copy itself, each *Copy link* copy the link of its row or of the page, and each button copy the text before it; the last child says whether that worked. */
class CopyLinks extends HTMLElement {
  private clearing = 0;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const control = target as HTMLElement;
      if (control.matches('.link-here, .copy-link')) {
        const [title, address] = findLink(control);
        const byHand = () => showByHand(control, `${title} ${address}`);
        void this.tell(() => putLink(title, address), 'Link copied', byHand);
      }
      if (control.matches('.copy-text')) {
        const text = control.previousElementSibling?.textContent ?? '';
        void this.tell(() => navigator.clipboard.writeText(text), 'Copied');
      }
    });
  }

  private async tell(copy: () => Promise<void>, done: string, refused?: () => void): Promise<void> {
    const status = this.lastElementChild as Element;
    try {
      await copy();
      status.textContent = done;
    } catch {
      status.textContent = 'The browser did not allow copying. Copy it by hand.';
      refused?.();
    }
    clearTimeout(this.clearing);
    this.clearing = window.setTimeout(() => {
      status.textContent = '';
    }, 4000);
  }
}

/** The title and the address that a control copies: its own, those of the first link of its row, or those of the page as it is shown. */
function findLink(control: Element): [string, string] {
  if (control instanceof HTMLAnchorElement) return [control.ariaLabel?.replace('Link to: ', '') ?? '', control.href];
  const link = control.closest('li')?.querySelector('a');
  return link ? [link.text, link.href] : [document.querySelector('h1')?.textContent ?? '', location.href];
}

/** A field with the text, ready to be copied, takes the place beside the control until it is left. */
function showByHand(control: HTMLElement, text: string): void {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = text;
  field.ariaLabel = 'Link';
  field.onblur = () => field.remove();
  control.after(field);
  field.focus();
  field.select();
}

customElements.define('copy-links', CopyLinks);
