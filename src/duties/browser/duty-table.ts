import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { today } from '../../dom/today.ts';
import { type DutyFilter, fitDuty, sayShownDuties } from '../core/filter-duties.ts';

/** Shows the duties that fit what was chosen. */
class DutyTable extends ChoiceFilter<keyof DutyFilter> {
  private readonly rows = [...this.querySelectorAll<HTMLElement>('tr[data-law]')];

  protected show(filter: DutyFilter, problems: string[], linked: string): void {
    const fits = fitDuty(filter, today());
    for (const row of this.rows) {
      const { roles = '', law = '', kinds = '', from = '' } = row.dataset;
      row.hidden = !fits({ roles: roles.split(' '), law, kinds: kinds.split(' '), from }) && row.id !== linked;
    }
    const shown = this.rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = [sayShownDuties(shown, this.rows.length), ...problems].join(' ');
  }
}

customElements.define('duty-table', DutyTable);
