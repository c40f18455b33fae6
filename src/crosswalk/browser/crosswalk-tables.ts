import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { readData } from '../../dom/read-data.ts';
import { type CrosswalkFilter, fitCrossed, sayCrossed } from '../core/filter-crosswalk.ts';

type Facts = Record<string, { gap: string; checklists: string[] }>;

/** Shows the frameworks and checks that fit what was chosen. */
class CrosswalkTables extends ChoiceFilter<keyof CrosswalkFilter> {
  private readonly sections = [...this.querySelectorAll<HTMLElement>('[data-framework]')];
  private readonly facts = readData<Facts>(this);

  protected show(filter: CrosswalkFilter, problems: string[], linked: string): void {
    const shown = this.sections.filter((section) => {
      const { framework } = section.dataset;
      section.hidden = filter.framework !== '' && filter.framework !== framework && linked !== framework;
      return !section.hidden;
    });
    const narrowed = filter.gap !== '' || filter.checklist !== '';
    const rows = shown.flatMap((section) => this.narrow(section, fitCrossed(filter), narrowed));
    const status = this.querySelector('[role=status]') as HTMLElement;
    const counts = { controls: rows.length, covered: rows.filter((has) => has).length, narrowed };
    status.textContent = [sayCrossed(counts), ...problems].join(' ');
  }

  /** Hides the checks that do not fit, and tells for each row whether one is left. */
  private narrow(section: HTMLElement, fits: ReturnType<typeof fitCrossed>, narrowed: boolean): boolean[] {
    for (const line of section.querySelectorAll('li')) {
      const item = this.facts[line.querySelector('a')?.pathname.split('/')[2] ?? ''];
      line.hidden = !(item && fits(item));
    }
    const fold = section.querySelector('details');
    const left = fold?.querySelectorAll('li:not([hidden])').length ?? 0;
    fold?.toggleAttribute('hidden', left === 0);
    const count = fold?.querySelector('summary span');
    if (count) count.textContent = String(left);
    const rows = [...section.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
      const has = row.querySelector('li:not([hidden])') !== null;
      row.hidden = narrowed && !has;
      return has;
    });
    // Heads above no rows would read as if the framework were empty.
    section.querySelector('table')?.toggleAttribute('hidden', narrowed && !rows.includes(true));
    return rows;
  }
}

customElements.define('crosswalk-tables', CrosswalkTables);
