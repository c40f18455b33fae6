/** A row of a table, with the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * The rows of a CSV file, as RFC 4180 has it and as spreadsheets write it: any line breaks, and a comma, a semicolon or a tab between cells.
 * A row with a quote that never ends takes the rest of the file with it; `open` is the line of that quote.
 */
export function readRows(text: string): { rows: CsvRow[]; open?: number } {
  const file = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const plain = new RegExp(`[^${findSeparator(file)}\\n]*`, 'y');
  const skip = (from: number) => {
    plain.lastIndex = from;
    return from + (plain.exec(file)?.[0].length ?? 0);
  };
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  for (let place = 0; place < file.length || row.cells.length > 0; place += 1) {
    const quoted = file[place] === '"';
    const end = quoted ? findClosingQuote(file, place + 1) : skip(place);
    if (end === -1) return { rows, open: line };
    const cell = quoted ? file.slice(place + 1, end).replaceAll('""', '"') : file.slice(place, end);
    row.cells.push(cell);
    line += countBreaks(cell);
    // What wrongly follows a closing quote belongs to no cell.
    place = quoted ? skip(end + 1) : end;
    if (place < file.length && file[place] !== '\n') continue;
    if (row.cells.some((text) => text !== '')) rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return { rows };
}

/** Where a quoted cell ends: at a quote that is not doubled. */
function findClosingQuote(file: string, from: number): number {
  let end = file.indexOf('"', from);
  while (end !== -1 && file[end + 1] === '"') end = file.indexOf('"', end + 2);
  return end;
}

const countBreaks = (text: string) => text.split('\n').length - 1;

/** The separator that the first line uses outside of quotes. */
function findSeparator(file: string): string {
  const [header = ''] = file.split('\n', 1);
  const bare = header.replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
