/** A table as CSV: RFC 4180 quoting, line feeds, and no cell that a spreadsheet would run as a formula. */
export const toCsv = (rows: string[][]): string => rows.map((row) => `${row.map(toCell).join(',')}\n`).join('');

function toCell(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  // With apostrophes of its own before the sign, so that taking one away always gives back what was typed.
  const safe = /^'*[=+\-@\t\0]/.test(lines) ? `'${lines}` : lines;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
