import { make } from '../../dom/make.ts';
import { forget, recall, remember } from '../../dom/storage.ts';
import { today } from '../../dom/today.ts';
import { notKept } from '../../entries/notes.ts';
import type { BoardItem } from '../../plan/plan-data.ts';
import { fillDays, type Proposal, proposeDays, sayFilled, sayTimeline } from '../../plan/timeline.ts';
import type { Desk } from './panels.ts';

/** Under this the browser keeps the day of going live. */
const key = 'plan-go-live';

/** The day of going live, the days that follow from it, and the button that fills them in. */
export function showDates({ plan, said }: Desk): DocumentFragment {
  const field = make('input', { type: 'date', id: 'go-live', autocomplete: 'off' });
  const fill = make('button', { type: 'button', class: 'button' });
  const place = make('div');
  const why = make('details', {}, make('summary', {}, 'How these days come about'));
  why.append(make('ul', {}, ...sayTimeline.map((line) => make('li', {}, line))));
  field.value = recall(key) ?? '';
  const find = () => {
    const proposals = proposeDays(plan.planned, field.value, today());
    return { proposals, wanted: fillDays(proposals, plan.entries) };
  };
  const update = () => {
    const { proposals, wanted } = find();
    const rows = plan.planned.filter(({ id }) => wanted.has(id)).map((item) => showRow(item, proposals.get(item.id)));
    fill.textContent = wanted.size === 1 ? 'Fill in 1 day' : `Fill in ${wanted.size} days`;
    fill.hidden = rows.length === 0;
    const without = 'Every open check has a day already. What you entered stays as it is.';
    place.replaceChildren(...(rows.length > 0 ? [makeTable(rows)] : field.value ? [make('p', {}, without)] : []));
  };
  field.addEventListener('input', () => {
    if (field.value === '') forget(key);
    else if (!remember(key, field.value)) said.say(notKept);
    update();
  });
  fill.addEventListener('click', () => {
    const { proposals, wanted } = find();
    const undo = plan.changeAll(wanted);
    update();
    said.say(sayFilled(wanted, proposals), () => {
      undo();
      update();
    });
  });
  update();
  const panel = document.createDocumentFragment();
  panel.append(
    make(
      'p',
      {},
      'Say when you want to go live. Each open check without a day gets a proposal, and no day that you set is changed.',
    ),
    make('p', { class: 'go-live' }, make('label', { for: field.id }, 'You go live on'), field),
    place,
    make('p', { class: 'doors' }, fill),
    why,
  );
  return panel;
}

function showRow({ id, title }: BoardItem, proposal: Proposal | undefined): HTMLElement {
  const { begin = '', due = '', short = false } = proposal ?? {};
  const cell = (head: string, text: string) => make('td', { role: 'cell', 'data-head': head }, text);
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, make('a', { href: `#${id}` }, title)),
    cell('Begin by', short ? `${begin}, which is past` : begin),
    cell('Due', due),
  );
}

function makeTable(rows: HTMLElement[]): HTMLElement {
  const heads = ['Check', 'Begin by', 'Due'].map((head) => make('th', { scope: 'col', role: 'columnheader' }, head));
  return make(
    'table',
    { class: 'plain', role: 'table' },
    make('caption', { class: 'unseen' }, 'Proposed days for the checks that have none'),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
    make('tbody', { role: 'rowgroup' }, ...rows),
  );
}
