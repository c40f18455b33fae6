import { button, textButton } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { type FormSection, nameOf, titleOf } from '../core/worksheet.ts';
import { rowsOf, type WorksheetEntries } from '../core/worksheet-entries.ts';

/** The most rows of one part. */
const most = 30;

interface Wishes {
  add(row: string): void;
  remove(row: string): void;
}

const partOf = (root: HTMLElement, { id }: FormSection) => root.querySelector<HTMLElement>(`#${id}`) as HTMLElement;

const listRows = (part: HTMLElement) => [...part.querySelectorAll<HTMLElement>('.row')];

/** Puts a button below the rows of a part that adds one, and into each row one that removes it. */
export function offerRows(root: HTMLElement, section: FormSection, wishes: Wishes): void {
  const part = partOf(root, section);
  const { one } = section.add as { one: string };
  const more = button(`Add a ${one}`, () => {
    const id = `r${Date.now().toString(36)}`;
    wishes.add(id);
    part.querySelector<HTMLElement>(`[data-row="${id}"] :is(textarea, input)`)?.focus();
  });
  part.append(make('p', { class: 'row-tools' }, more));
  for (const row of listRows(part)) row.append(removeButton(one));
  part.addEventListener('click', ({ target }) => {
    // A row that is added is a copy, and copies of a button hear nothing themselves.
    const row = (target as Element).closest('.row .text-button')?.closest<HTMLElement>('.row');
    if (!row) return;
    const place = listRows(part).indexOf(row);
    wishes.remove(row.dataset['row'] ?? '');
    const next = listRows(part)[Math.min(place, listRows(part).length - 1)];
    const first = next?.dataset['folded'] === undefined ? ':is(textarea, input)' : '.fold';
    (next?.querySelector<HTMLElement>(first) ?? more).focus();
  });
}

const removeButton = (one: string) => make('p', { class: 'row-tools' }, textButton(`Remove this ${one}`, undefined));

/** Shows as many rows as are kept, in their order, and names each after its place. */
export function showRows(root: HTMLElement, section: FormSection, kept: WorksheetEntries): void {
  const part = partOf(root, section);
  const present = new Map(listRows(part).map((row) => [row.dataset['row'] ?? '', row]));
  const [pattern] = present.values();
  const wanted = rowsOf(kept, section);
  if (!pattern) return;
  const rows = wanted.map((id) => present.get(id) ?? copyRow(pattern, section.id, id));
  for (const [id, row] of present) if (!wanted.includes(id)) row.remove();
  const end = part.lastElementChild as HTMLElement;
  for (const [place, row] of rows.entries()) {
    if (row.nextElementSibling !== (rows[place + 1] ?? end)) part.insertBefore(row, end);
    const legend = row.querySelector('legend');
    if (legend) legend.textContent = titleOf(section, row.dataset['row'] ?? '', place);
    const remove = row.querySelector<HTMLButtonElement>('.text-button');
    if (remove) remove.hidden = rows.length === 1;
  }
  const more = end.querySelector<HTMLButtonElement>('button');
  if (more) more.hidden = rows.length >= most;
}

/** An empty row after the pattern of another. */
function copyRow(pattern: HTMLElement, section: string, id: string): HTMLElement {
  const row = pattern.cloneNode(true) as HTMLElement;
  const from = nameOf(section, pattern.dataset['row'] ?? '', '');
  for (const element of row.querySelectorAll('*'))
    for (const name of ['id', 'for', 'name', 'aria-describedby', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value?.startsWith(from)) element.setAttribute(name, value.replace(from, nameOf(section, id, '')));
    }
  for (const wrong of row.querySelectorAll('.wrong')) wrong.remove();
  for (const field of row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.type === 'radio') (field as HTMLInputElement).checked = false;
    else field.value = '';
    field.removeAttribute('aria-invalid');
  }
  row.dataset['row'] = id;
  delete row.dataset['folded'];
  return row;
}
