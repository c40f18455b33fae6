import { make } from '../../dom/make.ts';
import type { Imported } from '../../exchange/core/imports/imported.ts';
import { longestImport, readAny, refuseLong } from '../../exchange/core/imports/read-any.ts';
import type { Board } from './board.ts';
import { showTheirs } from './theirs.ts';

/** Opens a plan from a file, from pasted text or from a link, and shows what it would change. */
export function showBringBack(board: Board): DocumentFragment {
  const known = new Set(board.plan.items.keys());
  const place = make('div', { tabindex: '-1' });
  const read = (text: string) => show(readAny(text, known));
  const show = (theirs: Imported) => {
    const isEmpty = Object.keys(theirs.entries).length === 0;
    place.replaceChildren(
      make('h3', {}, isEmpty ? 'Nothing could be read' : 'What it would change'),
      ...showTheirs(board, theirs, { head: 'In what you opened', careful: false, writer: 'import' }),
    );
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  };
  const panel = document.createDocumentFragment();
  const [file, text] = [makeFile(read, show), makeText(read)];
  panel.append(
    make(
      'p',
      {},
      'Open what was taken along from here: a link to a plan, a task list in Markdown, CSV, also as Jira or Linear export it, or JSON. You see what would change before anything does.',
    ),
    make('div', { class: 'openings' }, file, text),
    place,
  );
  return panel;
}

function makeFile(read: (text: string) => void, show: (theirs: Imported) => void): HTMLElement {
  const input = make('input', {
    type: 'file',
    id: 'plan-file',
    accept: '.md,.markdown,.csv,.json,.txt',
    autocomplete: 'off',
  });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    // So that the same file can be chosen again once it was mended.
    if (!file) return;
    try {
      // A file that is too large is refused by its size, without reading it.
      if (file.size > longestImport) show(refuseLong());
      else read(await file.text());
    } catch {
      read('\0');
    }
    input.value = '';
  });
  return make('div', {}, make('label', { for: input.id }, 'A file'), input);
}

function makeText(read: (text: string) => void): HTMLElement {
  const field = make('textarea', { id: 'plan-text', rows: '4', spellcheck: 'false', autocomplete: 'off' });
  const button = make('button', { type: 'button', class: 'quiet-button' }, 'Show what it would change');
  button.addEventListener('click', () => read(field.value));
  return make('div', {}, make('label', { for: field.id }, 'Or a link or text, pasted'), field, button);
}
