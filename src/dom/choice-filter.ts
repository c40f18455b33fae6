import { type Choices, readChoices, writeChoices } from '../text/choices.ts';
import { followLinks } from './follow-links.ts';

/** Shows what fits the lists and the words that it holds. What is chosen is in the query of the address, so that it can be shared, and Back undoes it. */
export abstract class ChoiceFilter<Name extends string> extends HTMLElement {
  protected readonly selects = [...this.querySelectorAll('select')];
  /** Where words are typed, if they can be. */
  private readonly words = this.querySelector<HTMLInputElement>('.choices [type=search]');

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => target !== this.words && this.choose(this.chosen()));
    this.words?.addEventListener('input', () => {
      // A step of the history for each letter would keep the reader on this page.
      history.replaceState(null, '', location.pathname + writeChoices(this.chosen()));
      this.read();
    });
    addEventListener('popstate', () => this.read());
    followLinks(this, () => this.read());
    this.read();
  }

  /** Shows what fits. What the address links to is there to be read, whatever was chosen. */
  protected abstract show(filter: Choices<Name>, problems: string[], linked: string): void;

  protected choose(choices: Choices): void {
    history.pushState(null, '', location.pathname + writeChoices(choices));
    this.read();
  }

  private chosen(): Choices {
    const chosen = this.selects.map(({ name, value }) => [name, value]);
    return Object.fromEntries(this.words ? [...chosen, [this.words.name, this.words.value.trim()]] : chosen);
  }

  private read(): void {
    const offered = this.selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]);
    const typed = this.words ? [[this.words.name, undefined]] : [];
    const { filter, problems } = readChoices<Name>(location.search, Object.fromEntries([...offered, ...typed]));
    for (const select of this.selects) select.value = filter[select.name as Name];
    const words = filter[this.words?.name as Name];
    // A space that was just typed stays, since a word will follow.
    if (this.words && this.words.value.trim() !== words) this.words.value = words;
    this.show(filter, problems, location.hash.slice(1));
  }
}
