import { make } from '../../../dom/make.ts';
import { type Cell, type TeamReport, talkFirst } from '../../core/team/team-report.ts';

/** More people than this do not fit side by side. */
const mostColumns = 4;

/** All questions with everything that was said. Roles repeat what the elements say, since Safari forgets it on phones. */
export function showTable({ people, rows }: TeamReport): HTMLElement {
  const side = people.length <= mostColumns;
  const heads = ['Question', ...(side ? people : ['Answers']), 'What to do'];
  const column = (text: string) => make('th', { scope: 'col', role: 'columnheader' }, text);
  const head = make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads.map(column)));
  const lines = rows.map(({ short, cells, state }) =>
    make(
      'tr',
      { role: 'row' },
      make('th', { scope: 'row', role: 'rowheader' }, short),
      ...(side ? cells.map((cell, place) => showCell(cell, people[place] ?? '')) : [showVoices(cells, people)]),
      make('td', { role: 'cell' }, state === talkFirst ? make('strong', {}, state) : state),
    ),
  );
  return make(
    'table',
    { class: side ? 'said' : 'said many', role: 'table' },
    make('caption', { class: 'unseen' }, 'What everybody said about each question'),
    head,
    make('tbody', { role: 'rowgroup' }, ...lines),
  );
}

function showCell({ text, kind }: Cell, person: string): HTMLElement {
  return make('td', { role: 'cell', class: kind, 'data-person': person }, text);
}

/** One line for each answer: how many gave it, and who. Those who gave none come last. */
function showVoices(cells: Cell[], people: string[]): HTMLElement {
  const kinds = ['said', 'unsure', 'silent'];
  const entries = [...cells.entries()].sort(
    ([, one], [, other]) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
  );
  const voices = [...Map.groupBy(entries, ([, { text }]) => text)];
  const list = voices.map(([text, said]) =>
    make(
      'li',
      { class: said[0]?.[1].kind ?? '' },
      `${text}: ${said.length} `,
      make('span', { class: 'quiet' }, `(${said.map(([place]) => people[place]).join(', ')})`),
    ),
  );
  return make('td', { role: 'cell' }, make('ul', { class: 'voices' }, ...list));
}
