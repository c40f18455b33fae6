import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';
import { makeStatus } from '../../dom/status.ts';

/** The parts of the dialog that change. */
export interface DialogView {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  notice: HTMLElement;
}

const name = 'Search this site';

/** Builds the dialog: a field for the words, a line that says what was found, the results, and the keys. */
export function buildDialog(): DialogView {
  const input = make('input', {
    'aria-label': name,
    enterkeyhint: 'go',
    placeholder: name,
    autocomplete: 'off',
    spellcheck: 'false',
    role: 'combobox',
    'aria-controls': 'search-results',
    'aria-autocomplete': 'list',
  });
  const close = button('Close', () => dialog.close(), { class: 'tool' });
  const status = makeStatus({ class: 'search-status' });
  const list = make('div', { id: 'search-results', class: 'search-results', role: 'listbox', 'aria-label': 'Results' });
  const notice = make('div', { class: 'search-notice' });
  const key = (text: string) => make('kbd', {}, text);
  const keys = make(
    'p',
    { class: 'search-keys' },
    key('↑'),
    key('↓'),
    ' choose',
    key('Enter'),
    ' opens',
    key('Esc'),
    ' closes',
  );
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': name },
    make('div', { class: 'search-head' }, input, close),
    status,
    list,
    notice,
    make('div', { class: 'search-foot' }, keys, make('a', { href: '/index/' }, 'Everything, A to Z')),
  );
  dialog.onclick = ({ target }) => {
    // Only the backdrop counts as the dialog itself: its parts cover the rest.
    if (target === dialog) dialog.close();
  };
  document.body.append(dialog);
  return { dialog, input, status, list, notice };
}
