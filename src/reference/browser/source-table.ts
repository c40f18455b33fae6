import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { say } from '../../dom/status.ts';
import { keepLetters } from '../../site/browser/keep-letters.ts';
import { fitSource, type SourceFilter, sayShownSources } from '../core/filter-sources.ts';

/** Shows the cited works that fit what was chosen and typed. */
class SourceTable extends ChoiceFilter<keyof SourceFilter> {
  private readonly rows = [...this.querySelectorAll<HTMLElement>('tr[data-read]')];

  protected show(filter: SourceFilter, problems: string[], linked: string): void {
    const fits = fitSource(filter);
    for (const row of this.rows) {
      const { read = '', kind = '', gains = '' } = row.dataset;
      row.hidden = !fits({ read, kind, gains, words: row.textContent }) && row.id !== linked;
    }
    keepLetters(this.querySelectorAll<HTMLElement>('tbody'), 'tr', linked);
    const shown = this.rows.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]') as HTMLElement;
    say(status, [sayShownSources(shown, this.rows.length), ...problems].join(' '));
  }
}

customElements.define('source-table', SourceTable);
