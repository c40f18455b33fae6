import { button } from '../../dom/button.ts';
import { notLoaded } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import type { Desk } from './desk.ts';

/** The most that a file may hold, in bytes: a sheet of all checks takes a tenth of it. */
const most = 1_000_000;

/** Lets the reader compare the sheet with another one: a file, a text, a link, or the fingerprint on paper. */
export function offerToCompare(place: HTMLElement, desk: Desk): void {
  const file = make('input', { id: 'other-file', type: 'file', accept: '.json,.md,.markdown,.txt' });
  const text = make('textarea', { id: 'other-text', rows: '3', autocomplete: 'off', spellcheck: 'false' });
  const said = make('div', { role: 'status' });
  const compare = async (given: () => Promise<string>) => {
    try {
      const { sayComparison } = await import('./compare-sheet.ts');
      said.replaceChildren(...(await sayComparison(desk, await given())));
    } catch {
      said.replaceChildren(make('p', {}, notLoaded));
    }
  };
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    if (chosen.size > most)
      said.replaceChildren(make('p', {}, 'This file is far larger than a sheet. Choose another one.'));
    else void compare(() => chosen.text());
    // The same file can then be chosen again, once it was changed.
    file.value = '';
  });
  place.replaceChildren(
    make('h2', {}, 'Is it still the signed one?'),
    make('p', {}, 'Compare this page with a sheet that somebody signed or sent you. Nothing here is replaced by that.'),
    make(
      'div',
      { class: 'compare' },
      make('label', { for: file.id }, 'A file: JSON or Markdown'),
      file,
      make('label', { for: text.id }, 'Or its text, its link, or the fingerprint on paper'),
      text,
      make(
        'p',
        { class: 'doors' },
        button('Compare', () => void compare(async () => text.value)),
      ),
      said,
    ),
  );
}
