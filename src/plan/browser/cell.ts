import { make } from '../../dom/make.ts';
import { makeInput } from '../../entry/browser/field.ts';
import { isDayField } from '../../entry/core/field-lists.ts';

/** A value of a row that is edited where it stands. */
export interface CellFor {
  /** The id and the title of the check. */
  id: string;
  title: string;
  name: 'owner' | 'due';
  read(): string;
  take(value: string): void;
}

const words: Record<CellFor['name'], string> = { owner: 'Owner', due: 'Day' };

/** What was entered, as text, with a button on it that turns it into a field. Enter or going elsewhere ends that, and Escape takes back what was typed. */
export function makeCell({ id, title, name, read, take }: CellFor): HTMLElement {
  const text = make('span', { 'data-of': name, id: `${id}-${name}-is`, 'aria-hidden': 'true' });
  const edit = make('button', {
    ...{ type: 'button', class: 'edit no-print', id: `${id}-${name}-edit` },
    'aria-label': `${words[name]} of “${title}”:`,
    'aria-labelledby': `${id}-${name}-edit ${id}-${name}-is`,
  });
  const cell = make('span', { class: `cell ${name}` }, text, edit);
  edit.addEventListener('click', () => {
    const before = read();
    const field = makeInput(`${id}-${name}-here`, isDayField(name) ? 'date' : 'text');
    field.setAttribute('aria-label', `${words[name]} of “${title}”`);
    field.value = before;
    field.addEventListener('input', () => take(field.value.trim()));
    field.addEventListener('keydown', (event) => {
      const { key } = event;
      if (key !== 'Enter' && key !== 'Escape') return;
      event.preventDefault();
      if (key === 'Escape' && read() !== before) take(before);
      edit.focus();
      end();
    });
    const end = () => {
      field.remove();
      edit.tabIndex = 0;
    };
    // A row that moves gets the focus back at once, and another window leaves it where it is.
    field.addEventListener('blur', () => setTimeout(() => field !== document.activeElement && end()));
    edit.tabIndex = -1;
    cell.append(field);
    field.focus();
    field.select();
  });
  return cell;
}
