import { parse } from 'csv-parse/sync';

/** The rows of a file as a strict parser reads them: it throws where a row has another number of cells or a quote is astray. */
export const parseCsv = (text: string): string[][] =>
  parse(text, { bom: true, relax_column_count: false, relax_quotes: false, record_delimiter: '\n' });

/** Whether a spreadsheet would run a cell. */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\0]/.test(cell);

/** What a reader typed, with the line breaks that every file has. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
