import { make } from '../../../dom/make.ts';
import { table, tableCell, tableRow } from '../../../dom/table.ts';
import { arrangeRows } from '../../core/team/team-matrix.ts';
import { type Cell, cellKinds, type QuestionRow, type TeamReport } from '../../core/team/team-report.ts';

/** With more people than this only the marks fit side by side; the words are in a fold. */
const mostWithWords = 4;

/** A mark for each question and person, disagreements first, and what single ones decide; where nobody disagrees in a fold. */
export function showMatrix(report: TeamReport): HTMLElement[] {
  const { people, moves } = report;
  const { open, rest, says, sumUp } = arrangeRows(report.rows);
  const isMany = people.length > mostWithWords;
  const look = isMany ? 'said many' : 'said';
  const heads = ['Question', ...people, 'What to do'];
  const lines = (rows: QuestionRow[]) => rows.map((row) => showRow(row, people, isMany));
  return [
    make(
      'p',
      {},
      says,
      ...(isMany ? [make('span', { class: 'no-print' }, ' A question opens to what was said, in words.')] : []),
    ),
    make(
      'ul',
      { class: 'key' },
      make('li', { class: 'prove' }, 'Something is still to prove or to fix'),
      make('li', { class: 'ship' }, 'Speaks for shipping'),
      make('li', { class: 'unsure' }, 'Not sure'),
      make('li', { class: 'silent' }, 'Not answered'),
    ),
    table('What everybody said about each question', look, heads, [...lines(open), showAlone(report, isMany)]),
    ...(moves.length > 0 ? [make('p', {}, moves.join(' '))] : []),
    ...(rest.length === 0
      ? []
      : [
          make(
            'details',
            { class: 'fold' },
            make('summary', {}, make('span', {}, sumUp)),
            table('What nobody disagrees on', look, heads, lines(rest)),
          ),
        ]),
  ];
}

function showRow({ short, cells, state }: QuestionRow, people: string[], isMany: boolean): HTMLElement {
  return showLine(short, isMany && showVoices(short, cells, people), [
    ...cells.map(({ text, kind, tone }, place) => showCell(tone ?? kind, people[place] ?? '', text)),
    tableCell({ class: 'to-do' }, state === 'Talk first' ? make('strong', {}, state) : state),
  ]);
}

const showCell = (look: string, person: string, text: string): HTMLElement =>
  tableCell({ class: `vote ${look}` }, make('span', { class: 'words', 'data-person': person }, text));

/** What each person got alone, as the last row. */
function showAlone({ own, people }: TeamReport, isMany: boolean): HTMLElement {
  const about = 'What each of you got alone';
  const cells = own.map(({ person, short, tone, fragment }) =>
    tableCell(
      { class: `vote ${tone}` },
      make('a', { href: `/quiz/${fragment}` }, make('span', { class: 'words', 'data-person': person }, short)),
    ),
  );
  const voices = own.map(({ short }): Cell => ({ text: short, kind: 'said' }));
  return showLine(about, isMany && showVoices(about, voices, people), [...cells, tableCell({ class: 'to-do' })]);
}

/** A row, whose head may open. */
function showLine(about: string, opening: HTMLElement | false, cells: HTMLElement[]): HTMLElement {
  const row = tableRow([opening || about], cells);
  // What opens gives no name to what it stands in.
  if (opening) row.querySelector('th')?.setAttribute('aria-label', about);
  return row;
}

/** A question that opens to one line for each answer: how many gave it, and who. Those who gave none come last. */
function showVoices(short: string, cells: Cell[], people: string[]): HTMLElement {
  const entries = [...cells.entries()].sort(
    ([, one], [, other]) => cellKinds.indexOf(one.kind) - cellKinds.indexOf(other.kind),
  );
  const list = [...Map.groupBy(entries, ([, { text }]) => text)].map(([text, said]) =>
    make(
      'li',
      {},
      `${text}: ${said.length} `,
      make('span', { class: 'quiet' }, `(${said.map(([place]) => people[place]).join(', ')})`),
    ),
  );
  return make('details', { class: 'voices' }, make('summary', {}, short), make('ul', {}, ...list));
}
