import { make } from '../../../dom/make.ts';
import type { EntryStore } from '../../../entry/core/store/entry-store.ts';
import { showExports } from '../../../exchange/browser/export-panel.ts';
import { addToPlan } from './add-to-plan.ts';
import { Choice } from './choice.ts';
import type { Filter } from './filter.ts';
import type { Row } from './row.ts';

/** Which checks to take, into the plan or to another tool, with what was entered for them. */
export function showTakeAlong(rows: Row[], filter: Filter, kept: EntryStore, title: string): DocumentFragment {
  const choice = new Choice(rows, filter);
  const list = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const panel = document.createDocumentFragment();
  panel.append(
    choice.element,
    addToPlan(choice, kept),
    make('p', { class: 'ways-on' }, 'Or take them to another tool:'),
    showExports({ ids: () => choice.ids, kept, title, stem: list.length > 1 ? `${list}-checks` : 'checks' }),
  );
  return panel;
}
