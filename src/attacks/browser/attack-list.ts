import { textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import type { Attack } from '../../schemas/attack.ts';
import { type AttackFilter, fitAttack, readAttackFilter, sayCases, writeAttackFilter } from '../core/filter-attacks.ts';

const listOf = (text = '') => text.split(' ');

/** Shows the attack cases that fit what the reader chose, and keeps the choice in the query. */
class AttackList extends HTMLElement {
  private readonly cases = [...this.querySelectorAll<HTMLElement>('.plain-rows > li')];
  private readonly fields = [...this.querySelectorAll('select')];

  connectedCallback(): void {
    this.addEventListener('change', () => {
      const chosen = Object.fromEntries(this.fields.map(({ name, value }) => [name, value])) as AttackFilter;
      this.go(writeAttackFilter(chosen));
    });
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  private go(query: string): void {
    history.pushState(null, '', location.pathname + query);
    this.read();
  }

  /** Takes the filter from the address, and shows what fits. */
  private read(): void {
    const offered = Object.fromEntries(
      this.fields.map((field) => [field.name, [...field.options].map(({ value }) => value)]),
    ) as Record<keyof AttackFilter, string[]>;
    const { filter, problems } = readAttackFilter(location.search, offered);
    for (const field of this.fields) field.value = filter[field.name as keyof AttackFilter];
    this.querySelector('.notes')?.replaceChildren(...problems.map((problem) => make('p', {}, problem)));
    this.show(filter);
  }

  private show(filter: AttackFilter): void {
    const fits = fitAttack(filter);
    const linked = location.hash.slice(1);
    for (const element of this.cases) {
      const { enters = '', systems, severity = '', risks } = element.dataset;
      const attack = { enters, severity, systems: listOf(systems) as Attack['applies'], risks: listOf(risks) };
      // What a link names is there to be read, whatever the rest of the link asks for.
      element.hidden = !fits(attack) && element.id !== linked;
    }
    for (const family of this.querySelectorAll<HTMLElement>('.family'))
      family.hidden = family.querySelector('.plain-rows > li:not([hidden])') === null;
    const shown = this.cases.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('.shown');
    status?.replaceChildren(sayCases(shown, this.cases.length));
    if (shown === this.cases.length) return;
    const all = textButton('Show all', () => {
      this.go('');
      this.fields[0]?.focus();
    });
    status?.append(' ', all);
  }
}

customElements.define('attack-list', AttackList);
