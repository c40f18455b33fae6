import { type CsvRow, readRows } from './csv-rows.ts';
import { collectSaid, type Imported, type ImportProblem, inOrder, type Said } from './imported.ts';
import { readState } from './read-state.ts';

interface Format {
  /** Names of its columns, by what they hold. */
  columns: { id: string; state: string } & Partial<Record<keyof Said['texts'] | 'labels', string>>;
  /** Whether it is ours. */
  own: boolean;
}

const formats: Format[] = [
  {
    columns: {
      ...{ id: 'id', state: 'state', reason: 'reason', owner: 'owner', due: 'due', evidence: 'evidence' },
      ...{ checked: 'evidence from', measured: 'measured', waived: 'waived because', approver: 'waiver approved by' },
      ...{ until: 'waived until', control: 'until then', revision: 'revision' },
    },
    own: true,
  },
  { columns: { id: 'title', state: 'status', owner: 'assignee' }, own: false },
  { columns: { id: 'summary', state: 'status', owner: 'assignee', due: 'due date', labels: 'labels' }, own: false },
];

const wanted =
  'The first line must name the columns id and state, or be that of an export of Linear (Title, Status) or Jira (Summary, Status).';

/** What a CSV file says about items: one of ours, or of Linear or Jira, where the id stands in the title. */
export function readCsv(text: string, known: ReadonlySet<string>): Imported {
  const {
    rows: [header, ...rows],
    open,
  } = readRows(text);
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const format = formats.find(({ columns }) => names.includes(columns.id) && names.includes(columns.state));
  if (!format) return { entries: {}, problems: [{ line: 1, says: wanted }], whole: false };
  const broken: ImportProblem[] = rows
    .filter(({ cells }) => cells.length !== names.length)
    .map(({ line, cells: { length } }) => ({
      line,
      says: `This row was left out: it has ${length} cells, and the first line has ${names.length}.`,
    }));
  if (open !== undefined)
    broken.push({
      line: open,
      says: 'A quotation mark opens here and never closes. The rest of the file was not read.',
    });
  const read = rowReader(names, format);
  const said = rows.filter(({ cells }) => cells.length === names.length).map(read);
  const strangers = format.own ? 0 : said.filter(({ id }) => id === '').length;
  if (strangers > 0) broken.push({ says: `Rows without the id of an item in the title were left out: ${strangers}.` });
  const { entries, problems } = collectSaid(
    said.filter(({ id }) => format.own || id !== ''),
    known,
  );
  return { entries, problems: inOrder([...broken, ...problems]), whole: format.own };
}

/** Reads rows, each with its columns where the first line has them: a file may have very many rows. */
function rowReader(names: string[], { columns, own }: Format): (row: CsvRow) => Said {
  const { id, state, labels, ...texts } = columns;
  const places = Object.entries(texts).flatMap(([field, name]) => {
    const place = names.indexOf(name);
    return place === -1 ? [] : [[field, place] as const];
  });
  const [idPlace, statePlace] = [id, state].map((name) => names.indexOf(name));
  return ({ line, cells }) => {
    const cellAt = (place = -1) => {
      const cell = cells[place] ?? '';
      // The apostrophe that keeps a spreadsheet from running a cell.
      return own && cell.startsWith("'") ? cell.replace(/^'(?='*[=+\-@\t\0])/, '') : cell;
    };
    const stateWord = cellAt(statePlace);
    const read = readState(stateWord);
    const setAside = labels !== undefined && isSetAside(cells, names, labels);
    return {
      line,
      id: own ? cellAt(idPlace).trim() : (/^\s*\[([a-z0-9]{4})\]/.exec(cellAt(idPlace))?.[1] ?? ''),
      state: setAside && read === 'done' ? 'not-applicable' : read,
      stateWord,
      texts: Object.fromEntries(places.map(([field, place]) => [field, cellAt(place)])),
    };
  };
}

/** Jira writes a column of labels for each label. */
const isSetAside = (cells: string[], names: string[], labels: string) =>
  cells.some((cell, place) => names[place] === labels && cell === 'not-applicable');
