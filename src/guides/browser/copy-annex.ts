import { copyButton } from '../../dom/copy-button.ts';

/** Adds a button that copies the annex, as the file beside it has it. */
class CopyAnnex extends HTMLElement {
  connectedCallback(): void {
    const file = this.querySelector('a')?.href;
    if (file && !this.querySelector('.copy')) this.append(copyButton('Copy as text', 'Copied', () => load(file)));
  }
}

async function load(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
  return answer.text();
}

customElements.define('copy-annex', CopyAnnex);
