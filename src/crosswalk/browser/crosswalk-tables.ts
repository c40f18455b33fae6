import { readData } from '../../dom/read-data.ts';
import {
  type CrosswalkFilter,
  fitCrossed,
  readCrosswalkFilter,
  sayCrossed,
  writeCrosswalkFilter,
} from '../core/filter-crosswalk.ts';

type Facts = Record<string, { gap: string; checklists: string[] }>;

/** Shows the frameworks and checks that fit what was chosen, and keeps the choice in the query of the address. */
class CrosswalkTables extends HTMLElement {
  private readonly selects = [...this.querySelectorAll('select')];
  private readonly sections = [...this.querySelectorAll<HTMLElement>('[data-framework]')];
  private facts: Facts = {};

  connectedCallback(): void {
    this.facts = readData<Facts>(this);
    this.addEventListener('change', () => {
      const chosen = Object.fromEntries(this.selects.map(({ name, value }) => [name, value]));
      history.pushState(null, '', location.pathname + writeCrosswalkFilter(chosen as unknown as CrosswalkFilter));
      this.read();
    });
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  private read(): void {
    const choices = Object.fromEntries(
      this.selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]),
    ) as Record<keyof CrosswalkFilter, string[]>;
    const { filter, problems } = readCrosswalkFilter(location.search, choices);
    for (const select of this.selects) select.value = filter[select.name as keyof CrosswalkFilter];
    const linked = location.hash.slice(1);
    const shown = this.sections.filter((section) => {
      const { framework } = section.dataset;
      // What a link names is there to be read, whatever the rest of the link asks for.
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
    return [...section.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
      const has = row.querySelector('li:not([hidden])') !== null;
      row.hidden = narrowed && !has;
      return has;
    });
  }
}

customElements.define('crosswalk-tables', CrosswalkTables);
