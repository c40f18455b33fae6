import type { Comparison } from '../../schemas/comparison.ts';

type Answer = Comparison['answers'][number];
type Row = Comparison['rows'][number];

/** A line of the one table of a comparison: a short answer, a row, or both where the row says the answer in full. */
export type Line = { answer: Answer; row?: Row | undefined } | { answer?: undefined; row: Row };

/** The lines of the table, each once: those that decide, and the rest. */
export function listLines({ answers, rows }: Pick<Comparison, 'answers' | 'rows'>): { deciding: Line[]; rest: Line[] } {
  const lines: Line[] = [
    ...answers.map((answer): Line => {
      const row = rows.find(({ inShort }) => inShort === answer.id);
      return row ? { answer, row } : { answer };
    }),
    ...rows.filter(({ inShort }) => inShort === undefined).map((row): Line => ({ row })),
  ];
  const { deciding = [], rest = [] } = Object.groupBy(lines, ({ answer, row }) =>
    answer?.decides || row?.decides ? 'deciding' : 'rest',
  );
  return { deciding, rest };
}
