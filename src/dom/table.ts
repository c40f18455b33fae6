import { make } from './make.ts';

type Content = (Node | string)[];

// Roles repeat what the elements say, since Safari forgets it where phones show the cells one below the other.

/** A table: its heads, its rows, and a caption for those who do not see that it is one. */
export function table(caption: string, look: string, heads: string[], rows: HTMLElement[]): HTMLTableElement {
  const columns = heads.map((head) => make('th', { scope: 'col', role: 'columnheader' }, head));
  return make(
    'table',
    { class: look, role: 'table' },
    make('caption', { class: 'unseen' }, caption),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...columns)),
    make('tbody', { role: 'rowgroup' }, ...rows),
  );
}

/** A row: what it is about, and its cells. */
export const tableRow = (about: Content, cells: HTMLElement[]): HTMLTableRowElement =>
  make('tr', { role: 'row' }, make('th', { scope: 'row', role: 'rowheader' }, ...about), ...cells);

/** A cell. Phones may show an attribute of it as the head of its column. */
export const tableCell = (attributes: Record<string, string>, ...content: Content): HTMLTableCellElement =>
  make('td', { role: 'cell', ...attributes }, ...content);
