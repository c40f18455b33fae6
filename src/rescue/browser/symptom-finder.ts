import { followLinks } from '../../dom/follow-links.ts';
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
    this.field.addEventListener(
      'input',
      (event) => void this.read((event as InputEvent).inputType === 'insertFromPaste'),
    );
    this.all.addEventListener('click', () => {
      this.field.value = '';
      void this.read();
      this.field.focus();
    });
    followLinks(this, () => this.show());
    void this.read();
  }

  private async read(isPasted = false): Promise<void> {
    const text = this.field.value;
    const isEmpty = text.trim() === '';
    this.all.hidden = isEmpty;
    const { found, says } = isEmpty ? { found: [], says: '' } : await this.find(text);
    // Meanwhile the text may have changed, and is read anew then.
    if (this.field.value !== text) return;
    this.found = found;
    this.show();
    say(this.status, says);
    // What fits begins below the field, where a phone has no room for it yet.
    if (isPasted && found.length > 0) this.scrollIntoView();
  }

  private find(text: string): Promise<{ found: Found[]; says: string }> {
    return loadReader()
      .then(({ readPasted }) => readPasted(text, this.symptoms))
      .catch(() => ({ found: [], says: notLoaded }));
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
}

/** How many of the words that fit are shown with a symptom, so that they do not outgrow it. */
const mostShown = 3;

/** The words of the text that fit, the first of them where there are many. */
function showWhy(because: string[]): HTMLElement {
  const marks = because.slice(0, mostShown).flatMap((words) => [', ', make('mark', {}, words)]);
  return make('p', { class: 'why' }, 'You pasted: ', ...marks.slice(1));
}

customElements.define('symptom-finder', SymptomFinder);
