import { tellingButton } from '../../dom/button.ts';
import { copyButton } from '../../dom/copy-button.ts';
import { make } from '../../dom/make.ts';
import { notLoaded } from '../../dom/not-loaded.ts';
import { Refusal } from '../../dom/refusal.ts';
import { saveFile } from '../../dom/save-file.ts';
import { today } from '../../dom/today.ts';
import { loadItems } from '../../entry/browser/load-items.ts';
import type { EntryStore } from '../../entry/core/store/entry-store.ts';
import { type Export, exports, taskList } from './exports.ts';
import { offerIssueLinks } from './issue-links.ts';

/** What is to be taken along. */
export interface Goods {
  /** Ids of the checks, in order. */
  ids(): string[];
  kept: Pick<EntryStore, 'entries'>;
  /** What the list is called. */
  title: string;
  /** How the names of its files begin. */
  stem: string;
}

/** The ways to take checks to another tool with what was entered for them: what each is good for, and how to import it there. */
export function showExports(goods: Goods): DocumentFragment {
  // Fetched ahead, so that the copy follows the click at once; a failure is said when it is asked for.
  loadItems().catch(() => {});
  const copy = copyButton('Copy as Markdown', 'Copied as a task list', () => write(goods, taskList));
  const [form, links] = offerIssueLinks(() => findGoods(goods));
  const ways = [
    showWay(taskList, copy),
    ...exports.map((file) => showWay(file, saveButton(goods, file))),
    showWay(issueLinks, form, links),
  ];
  const panel = document.createDocumentFragment();
  const note = 'Each check comes with its permanent link and with what you entered. Nothing is sent anywhere.';
  panel.append(make('ul', { class: 'ways' }, ...ways), make('p', { class: 'quiet' }, note));
  return panel;
}

const issueLinks = {
  gives: 'A link for each check that opens a new issue, filled in.',
  how: ['Name your repository. Each link opens GitHub, where you look at the issue and create it.'],
};

function showWay({ gives, how }: Pick<Export, 'gives' | 'how'>, control: HTMLElement, ...below: HTMLElement[]) {
  const steps = how.map((step) => make('p', {}, step));
  const fold = make('details', {}, make('summary', {}, 'How to import it'), ...steps);
  return make('li', {}, control, make('div', {}, make('p', {}, gives), fold), ...below);
}

function saveButton(goods: Goods, file: Export): HTMLElement {
  const name = goods.stem + file.file;
  const save = async (status: HTMLElement) => {
    try {
      saveFile(name, file.type, await write(goods, file));
      status.textContent = `Saved as ${name}.`;
    } catch (error) {
      status.textContent = error instanceof Refusal ? error.message : notLoaded;
    }
  };
  return tellingButton(file.name, `Saving: ${file.name}`, (status) => void save(status));
}

async function write(goods: Goods, { write }: Pick<Export, 'write'>): Promise<string> {
  const { items, entries } = await findGoods(goods);
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return write(items, entries, { title: goods.title, page, date: today() });
}

/** The checks to take, as they are published, with what was entered; refused where there is none. */
async function findGoods({ ids: list, kept }: Goods) {
  const ids = list();
  if (ids.length === 0) throw new Refusal('No check is chosen. Choose at least one, or take all that are shown.');
  const known = await loadItems();
  const items = ids.flatMap((id) => known.get(id) ?? []);
  if (items.length < ids.length)
    throw new Refusal('This page is older than the published checks. Load it again first.');
  return { items, entries: kept.entries(ids) };
}
