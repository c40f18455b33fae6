import { textButton } from '../../../dom/button.ts';
import { copyButton } from '../../../dom/copy-button.ts';
import { make } from '../../../dom/make.ts';
import { roleWords, systemWords } from '../../../entry/core/item-words.ts';
import { fitItem, type ItemFilter, readItemFilter, sayShown, writeItemFilter } from '../../core/filter-items.ts';
import type { ListRow } from './row.ts';

const noFilter: ItemFilter = { role: '', system: '', gates: false, all: false };

/** How many hidden gates are named at once. */
const mostNamed = 5;

/** The filter of a list: it stands in the query of the address, and says which gates it hides. */
export class Filter {
  private readonly role: HTMLSelectElement;
  private readonly system: HTMLSelectElement;
  private readonly gates: HTMLInputElement;
  private readonly all: HTMLInputElement;
  private current: ItemFilter = noFilter;
  private readonly status: HTMLElement;
  private readonly rows: ListRow[];
  private readonly tell: (problems: string[]) => void;

  constructor(controls: HTMLElement, status: HTMLElement, rows: ListRow[], tell: (problems: string[]) => void) {
    this.status = status;
    this.rows = rows;
    this.tell = tell;
    const find = (name: string) => controls.querySelector(`[name=${name}]`);
    this.role = find('role') as HTMLSelectElement;
    this.system = find('system') as HTMLSelectElement;
    this.gates = find('gates') as HTMLInputElement;
    this.all = find('all') as HTMLInputElement;
    offer(this.role, 'Everybody', roleWords, (role) => rows.some((row) => row.role === role));
    offer(this.system, 'Every kind', systemWords, (system) => system !== 'any');
    controls.addEventListener('change', () =>
      this.choose({
        role: this.role.value,
        system: this.system.value,
        gates: this.gates.checked,
        all: this.all.checked,
      }),
    );
    addEventListener('popstate', () => this.read());
    addEventListener('hashchange', () => this.read());
    this.read();
  }

  get shown(): ListRow[] {
    return this.rows.filter(({ element }) => !element.hidden);
  }

  private choose(filter: ItemFilter): void {
    history.pushState(null, '', location.pathname + writeItemFilter(filter));
    this.read();
  }

  /** Takes the filter from the address, and shows what fits. */
  read(): void {
    const roles = [...this.role.options].map(({ value }) => value).filter(Boolean);
    const { filter, problems } = readItemFilter(location.search, roles);
    this.current = filter;
    this.role.value = filter.role;
    this.system.value = filter.system;
    this.gates.checked = filter.gates;
    this.all.checked = filter.all;
    this.show();
    this.tell(problems);
  }

  private show(): void {
    const fits = fitItem(this.current);
    const linked = location.hash.slice(1);
    // What a link names is there to be read, whatever the rest of the link asks for.
    for (const row of this.rows) row.element.hidden = !fits(row) && row.id !== linked;
    const leftOut = this.rows.filter(({ isLeftOut }) => isLeftOut);
    const hidden = this.rows.filter(({ gate, element, isLeftOut }) => gate && element.hidden && !isLeftOut);
    const [shown, all, notDue] = [this.shown.length, this.rows.length, leftOut.length];
    this.status.replaceChildren(sayShown({ shown, all, notDue, hiddenGates: hidden.length }), ...nameGates(hidden));
    const choice = this.all.parentElement as HTMLElement;
    choice.hidden = notDue === 0 && !this.all.checked;
    if (shown === all) return;
    const everything = textButton('Show all', () => {
      this.choose({ ...noFilter, all: notDue > 0 });
      this.role.focus();
    });
    everything.classList.add('no-print');
    const copy = copyButton('Copy link to this view', 'Link copied', () => location.href);
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

function offer(
  select: HTMLSelectElement,
  all: string,
  words: Record<string, string>,
  wanted: (name: string) => boolean,
) {
  const names = Object.entries(words).filter(([name]) => wanted(name));
  select.append(...[['', all], ...names].map(([value = '', label = '']) => make('option', { value }, label)));
}
