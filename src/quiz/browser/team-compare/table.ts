import { make } from '../../../dom/make.ts';
import { table, tableCell, tableRow } from '../../../dom/table.ts';
import { type Cell, type TeamReport, talkFirst } from '../../core/team/team-report.ts';

/** More people than this do not fit side by side. */
const mostColumns = 4;

/** All questions with everything that was said. */
export function showTable({ people, rows }: TeamReport): HTMLElement {
  const side = people.length <= mostColumns;
  const heads = ['Question', ...(side ? people : ['Answers']), 'What to do'];
  const lines = rows.map(({ short, cells, state }) =>
    tableRow(
      [short],
      [
        ...(side ? cells.map((cell, place) => showCell(cell, people[place] ?? '')) : [showVoices(cells, people)]),
        tableCell({}, state === talkFirst ? make('strong', {}, state) : state),
      ],
    ),
  );
  return table('What everybody said about each question', side ? 'said' : 'said many', heads, lines);
}

const showCell = ({ text, kind }: Cell, person: string): HTMLElement =>
  tableCell({ class: kind, 'data-person': person }, text);

/** One line for each answer: how many gave it, and who. Those who gave none come last. */
function showVoices(cells: Cell[], people: string[]): HTMLElement {
  const kinds = ['said', 'implied', 'unsure', 'silent'];
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
  return tableCell({}, make('ul', { class: 'voices' }, ...list));
}
