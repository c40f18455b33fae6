import { holdTyped } from '../../dom/hold-typed.ts';
import { keepFragment } from '../../dom/keep-fragment.ts';
import { say } from '../../dom/status.ts';
import { type Calculator, type Field, listFields } from '../core/calculator.ts';
import { calculators } from '../core/calculators.ts';
import { readTyped, writeTyped } from '../core/link.ts';
import { readEntered, type Typed } from '../core/read-entered.ts';
import { saySum } from '../core/reckon.ts';
import { checkControl, findControls, readForm } from './fields.ts';
import { showResults } from './show-results.ts';
import { showTools } from './tools.ts';

/** How long nobody types before the result is read out and the address follows, in milliseconds. */
const pause = 500;

/** Works out what is entered while it is typed. The numbers stand in the fragment of the address and nowhere else. */
class CalculatorForm extends HTMLElement {
  private calculator!: Calculator;
  private fields!: readonly Field[];
  private controls!: Map<string, HTMLInputElement>;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const enterTyped = holdTyped(this);
    const found = calculators.find(({ slug }) => slug === this.dataset['slug']);
    if (!found) return;
    this.calculator = found;
    this.fields = listFields(found);
    this.controls = findControls(this);
    showTools(this, found, { typed: () => readForm(this.controls), fill: (typed, done) => this.fill(typed, done) });
    this.addEventListener('input', () => {
      this.show();
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.settle(), pause);
    });
    this.addEventListener('change', ({ target }) => this.check(target as HTMLInputElement));
    addEventListener('popstate', () => this.open());
    keepFragment();
    this.open();
    enterTyped();
  }

  /** Takes the numbers of the address, if it holds any. */
  private open(): void {
    const { typed, problem = '' } = readTyped(
      location.hash,
      this.fields.map(({ name }) => name),
    );
    this.enter(typed);
    this.note(problem);
  }

  /** Replaces what stands in the form, and leaves the way back to the browser. */
  private fill(typed: Typed, done: string): void {
    this.settle();
    const isEmpty = writeTyped(readForm(this.controls)) === '';
    history.pushState(null, '', writeTyped(typed) || location.pathname);
    this.enter(typed);
    this.note(isEmpty ? done : `${done} Go back in your browser to have your numbers again.`);
  }

  private enter(typed: Typed): void {
    for (const [name, control] of this.controls) {
      control.value = typed[name] ?? '';
      this.check(control);
    }
    this.show();
    this.tell();
  }

  private show(): void {
    showResults(this, this.calculator, this.entered);
  }

  private tell(): void {
    const place = this.querySelector<HTMLElement>('.sum');
    if (place) say(place, saySum(this.calculator, this.entered));
  }

  /** Reads the result out and writes the address, once nobody types. */
  private settle(): void {
    clearTimeout(this.waiting);
    this.tell();
    const fragment = writeTyped(readForm(this.controls));
    // A place on the page that a link named is no number, and stays until there is one.
    if (fragment || location.hash.includes('=')) history.replaceState(null, '', fragment || location.pathname);
  }

  private check(control: HTMLInputElement): void {
    const field = this.fields.find(({ name }) => name === control.name);
    if (field) checkControl(control, field);
  }

  private note(text: string): void {
    const place = this.querySelector<HTMLElement>('.said');
    if (place) say(place, text);
  }

  private get entered() {
    return readEntered(this.fields, readForm(this.controls));
  }
}

customElements.define('calculator-form', CalculatorForm);
