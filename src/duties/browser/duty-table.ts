import { today } from '../../dom/today.ts';
import { type DutyFilter, fitDuty, readDutyFilter, sayShownDuties, writeDutyFilter } from '../core/filter-duties.ts';

/** Shows the duties that fit what was chosen, and keeps the choice in the query of the address. */
class DutyTable extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLElement>('tr[data-law]')];
  private readonly selects = [...this.querySelectorAll('select')];

  connectedCallback(): void {
    this.addEventListener('change', () => {
      const chosen = Object.fromEntries(this.selects.map(({ name, value }) => [name, value]));
      history.pushState(null, '', location.pathname + writeDutyFilter(chosen as unknown as DutyFilter));
      this.read();
    });
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  private read(): void {
    const { filter, problems } = readDutyFilter(location.search);
    for (const select of this.selects) select.value = filter[select.name as keyof DutyFilter];
    const fits = fitDuty(filter, today());
    const linked = location.hash.slice(1);
    for (const row of this.rows) {
      const { roles = '', law = '', kinds = '', from = '' } = row.dataset;
      const isFit = fits({ roles: roles.split(' '), law, kinds: kinds.split(' '), from });
      // What a link names is there to be read, whatever the rest of the link asks for.
      row.hidden = !isFit && row.id !== linked;
    }
    const shown = this.rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = [sayShownDuties(shown, this.rows.length), ...problems].join(' ');
  }
}

customElements.define('duty-table', DutyTable);
