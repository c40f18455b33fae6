import type { Comparison } from '../../schemas/comparison.ts';
import type { Link } from '../../schemas/shared.ts';

/** A line of the one table of a comparison: a short answer, a row, or both where the row says the answer in full. */
export interface Line {
  id: string;
  /** The id of the answer that the row says in full. */
  alsoAt?: string;
  head: string;
  says: Record<string, string>;
  inFull?: Record<string, string>;
  sources: string[];
  more?: Link | undefined;
}

/** The lines of the table, each once: those that decide, and the rest. */
export function listLines({ answers, rows }: Pick<Comparison, 'answers' | 'rows'>): { deciding: Line[]; rest: Line[] } {
  const lines = [
    ...answers.map(({ id, ask, says, sources = [], decides }) => {
      const row = rows.find(({ inShort }) => inShort === id);
      const short = { id, head: ask, says, sources, decides };
      if (!row) return short;
      const cited = [...new Set([...sources, ...(row.sources ?? [])])];
      return {
        ...short,
        id: row.id,
        alsoAt: id,
        inFull: row.says,
        sources: cited,
        more: row.more,
        decides: decides || row.decides,
      };
    }),
    ...rows
      .filter(({ inShort }) => inShort === undefined)
      .map(({ id, criterion, says, sources = [], more, decides }) => ({
        id,
        head: criterion,
        says,
        sources,
        more,
        decides,
      })),
  ];
  const { deciding = [], rest = [] } = Object.groupBy(lines, ({ decides }) => (decides ? 'deciding' : 'rest'));
  return { deciding, rest };
}
