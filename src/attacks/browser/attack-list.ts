import { textButton } from '../../dom/button.ts';
import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { make } from '../../dom/make.ts';
import type { Attack } from '../../schemas/attack.ts';
import { type AttackFilter, fitAttack, sayCases } from '../core/filter-attacks.ts';

const listOf = (text = '') => text.split(' ');

/** Shows the attack cases that fit what the reader chose. */
class AttackList extends ChoiceFilter<keyof AttackFilter> {
  private readonly cases = [...this.querySelectorAll<HTMLElement>('.plain-rows > li')];
  private readonly all = textButton('Show all', () => {
    this.choose({});
    this.selects[0]?.focus();
  });

  protected show(filter: AttackFilter, problems: string[], linked: string): void {
    const fits = fitAttack(filter);
    // A link to a family shows all of its cases.
    const linkedFamily = this.querySelector(`.family[id="${CSS.escape(linked)}"]`);
    for (const element of this.cases) {
      const { family = '', enters = '', systems, severity = '', risks } = element.dataset;
      const attack = { family, enters, severity, systems: listOf(systems) as Attack['applies'], risks: listOf(risks) };
      element.hidden = !fits(attack) && element.id !== linked && !linkedFamily?.contains(element);
    }
    for (const family of this.querySelectorAll<HTMLElement>('.family'))
      family.hidden = family.querySelector('.plain-rows > li:not([hidden])') === null;
    this.querySelector('.notes')?.replaceChildren(...problems.map((problem) => make('p', {}, problem)));
    const shown = this.cases.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = sayCases(shown, this.cases.length);
    // Beside what is read out, since nobody needs to hear of the button with each change.
    if (!this.all.isConnected) status.after(this.all);
    this.all.hidden = shown === this.cases.length;
  }
}

customElements.define('attack-list', AttackList);
