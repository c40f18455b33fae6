import { type Choices, readChoices, writeChoices } from '../text/choices.ts';
import { focusOn } from './keep-fragment.ts';

/** Shows what fits the lists that it holds. What is chosen is in the query of the address, so that it can be shared, and Back undoes it. */
export abstract class ChoiceFilter<Name extends string> extends HTMLElement {
  protected readonly selects = [...this.querySelectorAll('select')];

  connectedCallback(): void {
    this.addEventListener('change', () =>
      this.choose(Object.fromEntries(this.selects.map(({ name, value }) => [name, value]))),
    );
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.follow());
    this.read();
  }

  /** Shows what fits. What the address links to is there to be read, whatever was chosen. */
  protected abstract show(filter: Choices<Name>, problems: string[], linked: string): void;

  protected choose(choices: Choices): void {
    history.pushState(null, '', location.pathname + writeChoices(choices));
    this.read();
  }

  private read(): void {
    const offered = this.selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]);
    const { filter, problems } = readChoices<Name>(location.search, Object.fromEntries(offered));
    for (const select of this.selects) select.value = filter[select.name as Name];
    this.show(filter, problems, location.hash.slice(1));
  }

  /** The browser went to the link before what it names was shown, so it has to be gone to again. */
  private follow(): void {
    this.read();
    const linked = document.getElementById(location.hash.slice(1));
    if (linked && this.contains(linked)) focusOn(linked);
  }
}
