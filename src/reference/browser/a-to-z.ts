import { ChoiceFilter } from '../../dom/choice-filter.ts';
import { say } from '../../dom/status.ts';
import { keepLetters } from '../../site/browser/keep-letters.ts';
import { fitLine, type LineFilter, sayShownLines } from '../core/filter-lines.ts';

/** Shows the lines of the list of everything that fit what was chosen and typed. */
class AToZ extends ChoiceFilter<keyof LineFilter> {
  // A line is its link and, after it, its kind.
  private readonly lines = [...this.querySelectorAll<HTMLElement>('.letter li')].map((element) => ({
    element,
    title: element.firstElementChild?.textContent ?? '',
    kind: element.lastChild?.textContent?.trim() ?? '',
  }));

  protected show(filter: LineFilter, problems: string[], linked: string): void {
    const fits = fitLine(filter);
    for (const line of this.lines) line.element.hidden = !fits(line);
    keepLetters(this.querySelectorAll<HTMLElement>('.letter'), 'li', linked);
    const shown = this.lines.filter(({ element }) => !element.hidden).length;
    const status = this.querySelector('[role=status]') as HTMLElement;
    say(status, [sayShownLines(shown, this.lines.length), ...problems].join(' '));
  }
}

customElements.define('a-to-z', AToZ);
