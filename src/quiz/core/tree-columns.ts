import { stackNear } from '../../drawing/core/stack-near.ts';

/** Something that takes room in a column: a box, or a line that passes on its way to a later column. */
export interface ColumnItem {
  column: number;
  height: number;
  /** Where a line enters it, from its top. */
  entry: number;
  y: number;
}

/** A line from a box to another, with everything it goes through on the way, both ends included. */
export interface Thread {
  /** Where it leaves the first box, from its top. */
  exit: number;
  through: ColumnItem[];
}

/** Settles where everything stands: the fullest column as close as it can, the others where their lines are shortest, outward from there. */
export function placeColumns(columns: ColumnItem[][], threads: Thread[], gap: number): void {
  const pairs = threads.flatMap(({ exit, through }) =>
    through.slice(1).map((to, step) => {
      const from = through[step] as ColumnItem;
      return { from, to, drop: (step === 0 ? exit : from.entry) - to.entry };
    }),
  );
  const place = (column: ColumnItem[], wishesOf: (item: ColumnItem) => number[]) => {
    const heights = column.map(({ height }) => height);
    const places = stackNear(
      heights,
      column.map((item) => average(wishesOf(item))),
      gap,
    );
    for (const [index, item] of column.entries()) item.y = Math.round(places[index] ?? 0);
  };
  const fullest = findFullest(columns, gap);
  place(columns[fullest] ?? [], () => []);
  for (const column of columns.slice(0, fullest).reverse())
    place(column, (item) => pairs.filter(({ from }) => from === item).map(({ to, drop }) => to.y - drop));
  for (const column of columns.slice(fullest + 1))
    place(column, (item) => pairs.filter(({ to }) => to === item).map(({ from, drop }) => from.y + drop));
  const items = columns.flat();
  const top = Math.min(...items.map(({ y }) => y));
  for (const item of items) item.y -= top;
}

function findFullest(columns: ColumnItem[][], gap: number): number {
  const lengths = columns.map((column) => column.reduce((sum, { height }) => sum + height + gap, 0));
  return lengths.indexOf(Math.max(...lengths));
}

function average(values: number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
