import { textButton } from '../../../dom/button.ts';
import { make } from '../../../dom/make.ts';
import { type Choices, writeChoices } from '../../../text/choices.ts';
import { fitItem, type ItemFilter, offerChoices, readItemFilter, sayShown } from '../../core/filter-items.ts';
import type { ListRow } from './row.ts';

/** How many hidden gates are named at once. */
const mostNamed = 5;

/** The filter of a list: it stands in the query of the address, and says which gates it hides. */
export class Filter {
  private readonly controls: (HTMLSelectElement | HTMLInputElement)[];
  private readonly opener: HTMLElement;
  private readonly status: HTMLElement;
  private readonly rows: ListRow[];
  private readonly tell: (problems: string[]) => void;

  constructor(place: HTMLElement, status: HTMLElement, rows: ListRow[], tell: (problems: string[]) => void) {
    this.opener = place.previousElementSibling as HTMLElement;
    this.status = status;
    this.rows = rows;
    this.tell = tell;
    this.controls = [...place.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
    const { gap, role, system } = offerChoices(rows);
    this.offer('gap', 'Every gap', gap);
    this.offer('role', 'Everybody', role);
    this.offer('system', 'Every kind', system);
    place.addEventListener('change', () =>
      this.choose(Object.fromEntries(this.controls.map((control) => [control.name, readControl(control)]))),
    );
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  get shown(): ListRow[] {
    return this.rows.filter(({ element }) => !element.hidden);
  }

  private find(name: keyof ItemFilter): HTMLElement {
    return this.controls.find((control) => control.name === name) as HTMLElement;
  }

  private offer(name: keyof ItemFilter, all: string, options: [string, string][]): void {
    this.find(name).append(
      ...[['', all], ...options].map(([value = '', label = '']) => make('option', { value }, label)),
    );
  }

  private choose(choices: Choices): void {
    history.pushState(null, '', location.pathname + writeChoices(choices));
    this.read();
    // What fits begins where the reader may have been past it.
    if (this.status.getBoundingClientRect().top < 0) this.status.scrollIntoView();
  }

  /** Takes the filter from the address, and shows what fits. */
  read(): void {
    const { filter, problems } = readItemFilter(location.search, this.rows);
    for (const control of this.controls) {
      const value = filter[control.name as keyof ItemFilter];
      if (control instanceof HTMLSelectElement) control.value = value;
      else control.checked = value !== '';
    }
    this.show(filter);
    this.tell(problems);
  }

  private show(filter: ItemFilter): void {
    const fits = fitItem(filter);
    const linked = location.hash.slice(1);
    // What a link names is there to be read, whatever the rest of the link asks for.
    for (const row of this.rows) row.element.hidden = !fits(row) && ![row.id, row.gap].includes(linked);
    const leftOut = this.rows.filter(({ isLeftOut }) => isLeftOut);
    const hidden = this.rows.filter(({ gate, element, isLeftOut }) => gate && element.hidden && !isLeftOut);
    const [shown, all, notDue] = [this.shown.length, this.rows.length, leftOut.length];
    this.status.replaceChildren(sayShown({ shown, all, notDue, hiddenGates: hidden.length }), ...nameGates(hidden));
    const choice = this.find('all').parentElement as HTMLElement;
    choice.hidden = notDue === 0 && !filter.all;
    if (shown === all) return;
    const everything = textButton('Show all', () => {
      this.choose(notDue > 0 ? { all: '1' } : {});
      this.find('role').focus();
      // On a narrow screen it is out of sight, and the button that brings it is not.
      if (document.activeElement === document.body) this.opener.focus();
    });
    everything.classList.add('no-print');
    const copy = textButton('Copy link to this view', undefined);
    copy.classList.add('copy-link');
    this.status.append(' ', everything, ' ', copy);
  }
}

/** The gates that are hidden, each with its address; many of them in a fold. */
function nameGates(hidden: ListRow[]): (Node | string)[] {
  const links = hidden.flatMap(({ address, title }, place) => [
    place === 0 ? ' ' : '; ',
    make('a', { href: address }, title),
  ]);
  if (hidden.length <= mostNamed) return hidden.length > 0 ? [...links, '.'] : [];
  return [make('details', {}, make('summary', {}, 'Which gates'), ...links, '.')];
}

const readControl = (control: HTMLSelectElement | HTMLInputElement) =>
  control instanceof HTMLSelectElement ? control.value : control.checked ? '1' : '';
