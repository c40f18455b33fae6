import { focusOn } from '../../dom/keep-fragment.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { readData } from '../../dom/read-data.ts';
import { say } from '../../dom/status.ts';
import type { Found, Symptom } from '../core/find-symptoms.ts';

/** What reads the text is loaded once the reader reaches for the field. */
const loadReader = () => import('../core/read-pasted.ts');

/** Shows the symptoms that fit a pasted text. The text stays in its field: it is neither kept nor part of an address. */
class SymptomFinder extends HTMLElement {
  private readonly symptoms = readData<Symptom[]>(this);
  private readonly field = this.querySelector('textarea') as HTMLTextAreaElement;
  private readonly status = this.querySelector('[role=status]') as HTMLElement;
  private readonly all = this.querySelector('button') as HTMLButtonElement;
  private found: Found[] = [];

  connectedCallback(): void {
    this.field.addEventListener('focus', () => void loadReader().catch(() => {}), { once: true });
    this.field.addEventListener('input', () => void this.read());
    this.all.addEventListener('click', () => {
      this.field.value = '';
      void this.read();
      this.field.focus();
    });
    addEventListener('hashchange', () => this.follow());
    void this.read();
  }

  private async read(): Promise<void> {
    const text = this.field.value;
    this.all.hidden = text.trim() === '';
    if (text.trim() === '') {
      this.found = [];
      this.show();
      say(this.status, '');
      return;
    }
    try {
      const { readPasted } = await loadReader();
      // Meanwhile the text may have changed, and is read anew then.
      if (this.field.value !== text) return;
      const { found, says } = readPasted(text, this.symptoms);
      this.found = found;
      this.show();
      say(this.status, says);
    } catch {
      say(this.status, notLoaded);
    }
  }

  private show(): void {
    const { found } = this;
    const because = new Map(found.map((one) => [one.id, one.because]));
    // What the address links to is there to be read, whatever was pasted.
    const linked = location.hash.slice(1);
    for (const group of this.querySelectorAll<HTMLElement>('.symptom-group')) {
      const isLinked = linked !== '' && group.querySelector(`h3#${CSS.escape(linked)}`) !== null;
      const rows = [...group.querySelectorAll<HTMLElement>('tbody tr')];
      for (const row of rows) {
        row.querySelector('.why')?.remove();
        row.hidden = found.length > 0 && !isLinked && row.id !== linked && !because.has(row.id);
        const words = because.get(row.id);
        if (words) row.querySelector('th')?.append(showWhy(words));
      }
      group.hidden = rows.every(({ hidden }) => hidden);
    }
    (this.querySelector('.places') as HTMLElement).hidden = found.length > 0;
  }

  /** The browser went to the link before what it names was shown, so it has to be gone to again. */
  private follow(): void {
    const linked = document.getElementById(location.hash.slice(1));
    if (!linked || !this.contains(linked)) return;
    this.show();
    focusOn(linked);
  }
}

/** The words of the text that fit, the first of them where there are several. */
function showWhy([first = '', ...others]: string[]): HTMLElement {
  const more = others.flatMap((words) => [', ', make('mark', {}, words)]);
  return make('p', { class: 'why' }, 'You pasted: ', make('mark', {}, first), ...more.slice(0, 4));
}

customElements.define('symptom-finder', SymptomFinder);
