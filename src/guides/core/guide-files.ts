import type { Guide } from '../../schemas/guide.ts';
import { toCsv } from '../../text/csv.ts';
import { annexToText } from './annex-text.ts';

/** A file that readers can download from a guide. */
export interface GuideFile {
  /** Its name, next to the address of the guide. A promise, as an address is. */
  name: string;
  text: string;
}

/** The name of the file with an annex, next to the address of its guide. */
export const annexFile = (id: string): string => `${id}.md`;

/** The name of the file with a table, next to the address of its guide. */
export const tableFile = (file: string): string => `${file}.csv`;

/** The files of a guide: its annex, and each table that has a name. `page` is its full address. */
export function listFiles(
  { annex, sections, reviewed, reviewBy }: Pick<Guide, 'annex' | 'sections' | 'reviewed' | 'reviewBy'>,
  page: string,
): GuideFile[] {
  const tables = sections.flatMap(({ table }) =>
    table?.file ? [{ name: tableFile(table.file), text: toCsv([table.heads, ...table.rows]) }] : [],
  );
  if (!annex) return tables;
  const text = annexToText(annex, { reviewed, reviewBy, link: `${page}#${annex.id}` });
  return [...tables, { name: annexFile(annex.id), text }];
}
