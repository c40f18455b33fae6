import { copyButton, notLoaded, Refusal } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { saveFile } from '../../dom/save-file.ts';
import type { Kept } from '../../entries/kept.ts';
import { loadItems } from '../../entries/load-items.ts';
import { toJiraCsv } from '../../plan/exports/jira-csv.ts';
import { toLinearCsv } from '../../plan/exports/linear-csv.ts';
import { toMarkdown } from '../../plan/exports/markdown.ts';
import { toPlainCsv } from '../../plan/exports/plain-csv.ts';
import { Choice } from './choice.ts';
import type { Filter } from './filter.ts';
import type { Row } from './row.ts';

type Write = typeof toMarkdown;

const files: [string, string, Write][] = [
  ['CSV for spreadsheets', 'checks.csv', toPlainCsv],
  ['CSV for Jira', 'checks-jira.csv', toJiraCsv],
  ['CSV for Linear', 'checks-linear.csv', toLinearCsv],
];

/** The ways to take checks to another tool, with what was entered for them. */
export function showTakeAlong(rows: Row[], filter: Filter, kept: Kept): DocumentFragment {
  // Fetched ahead, so that the copy follows the click at once; a failure is said when it is asked for.
  loadItems().catch(() => {});
  const choice = new Choice(rows, filter);
  const status = make('p', { role: 'status' });
  const write = async (to: Write) => {
    const ids = choice.ids;
    if (ids.length === 0) throw new Refusal('No check is chosen. Choose at least one, or take all that are shown.');
    const items = await loadItems();
    const wanted = ids.flatMap((id) => items.get(id) ?? []);
    if (wanted.length < ids.length)
      throw new Refusal('This page is older than the published checks. Load it again first.');
    return to(wanted, kept.entries(ids));
  };
  const save = async (name: string, to: Write) => {
    try {
      saveFile(nameFile(name), 'text/csv', await write(to));
      status.textContent = `Saved as ${nameFile(name)}.`;
    } catch (error) {
      status.textContent = error instanceof Refusal ? error.message : notLoaded;
    }
  };
  const buttons = files.map(([label, name, to]) => {
    const button = make('button', { type: 'button', class: 'quiet-button' }, label);
    button.addEventListener('click', () => void save(name, to));
    return button;
  });
  const copy = copyButton('Copy as Markdown', 'Copied as a task list', () => write(toMarkdown));
  const panel = document.createDocumentFragment();
  panel.append(
    choice.element,
    make('div', { class: 'doors' }, copy, ...buttons),
    status,
    make(
      'p',
      { class: 'quiet' },
      'Each check comes with its permanent link and with what you entered. Nothing is sent anywhere.',
    ),
  );
  return panel;
}

/** The name of a file says which list it is from. */
function nameFile(name: string): string {
  const list = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return list.length > 1 ? `${list}-${name}` : name;
}
