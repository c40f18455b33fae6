import { forget, remember } from '../../dom/storage.ts';

/** Lets the reader choose light or dark colors; without script the system decides and no choice is shown. */
class SchemeChoice extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['scheme'] ?? '';
    for (const input of this.querySelectorAll('input')) if (input.value === chosen) input.checked = true;
    this.addEventListener('change', (event) => choose((event.target as HTMLInputElement).value));
  }
}

function choose(scheme: string): void {
  if (scheme) document.documentElement.dataset['scheme'] = scheme;
  else delete document.documentElement.dataset['scheme'];
  // Where storage is blocked, the choice holds for this page only.
  if (scheme) remember('scheme', scheme);
  else forget('scheme');
}

customElements.define('scheme-choice', SchemeChoice);
