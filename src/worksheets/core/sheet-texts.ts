import type { Texts } from '../../entry/core/store/record.ts';
import type { OldFormat } from '../../entry/core/store/record-store.ts';
import { between } from './worksheet.ts';
import { readKept, type WorksheetEntries } from './worksheet-entries.ts';

/** Before the part of a row that a reader added or left: the text of that part says where the row stands. */
const rowMark = '@';

/** The name of the record of a worksheet. */
export const nameOfSheet = (id: string): string => `worksheet-${id}`;

/** A worksheet as the texts of a record: one for each field, and one for each row where they differ from those at the start. */
export function sheetToTexts({ values, rows }: WorksheetEntries): Texts {
  const places = Object.entries(rows).flatMap(([section, ids]) =>
    ids.map((id, place): [string, string] => [rowMark + section + between + id, String(place)]),
  );
  return new Map([...Object.entries(values).filter(([, value]) => value !== ''), ...places]);
}

/** The worksheet that the texts of a record say. */
export function textsToSheet(texts: Texts): WorksheetEntries {
  const values = [...texts].filter(([name]) => !name.startsWith(rowMark));
  const places = [...texts].flatMap(([name, place]) => {
    const [section, row] = name.startsWith(rowMark) ? name.slice(rowMark.length).split(between) : [];
    return section && row ? [{ section, row, place: Number(place) || 0 }] : [];
  });
  // Two pages may have added a row at the same place.
  places.sort((a, b) => a.place - b.place || (a.row < b.row ? -1 : 1));
  const sections = [...new Set(places.map(({ section }) => section))];
  const rowsOf = (wanted: string) => places.flatMap(({ section, row }) => (section === wanted ? [row] : []));
  return {
    values: Object.fromEntries(values),
    rows: Object.fromEntries(sections.map((section) => [section, rowsOf(section)])),
  };
}

/** How a worksheet was kept before there were records: as one JSON text. */
export const oldSheet = (id: string): OldFormat => ({
  fits: (name) => name === nameOfSheet(id),
  read: (text) => {
    const kept = readKept(text);
    return kept && sheetToTexts(kept);
  },
});
