/** A value with the verdict on it; nothing to judge where there is no budget. */
export interface Cell {
  text: string;
  ok?: boolean;
}

/** A value next to its budget, marked where it misses it. */
export function judge(value: number, budget: number, write: (value: number) => string = String): Cell {
  const ok = value <= budget;
  return { text: `${write(value)} / ${write(budget)}${ok ? '' : ' MISSED'}`, ok };
}

/** A table in plain text: the first column flush left, all others flush right. */
export function writeTable(heads: string[], rows: (Cell | string)[][]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const widths = heads.map((head, column) => Math.max(head.length, ...texts.map((row) => row[column]?.length ?? 0)));
  const writeRow = (row: string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [writeRow(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...texts.map(writeRow)].join('\n');
}

/** Number of cells that miss their budget. */
export function countMissed(rows: (Cell | string)[][]): number {
  return rows.flat().filter((cell) => typeof cell !== 'string' && cell.ok === false).length;
}
