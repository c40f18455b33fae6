/** What is picked by: the page, and its kind. */
interface Kinded {
  id: string;
  kind: string;
}

const mostOfKind = 3;
const mostInAll = 12;

/** The best pages, and no more than a few of one kind, so that no kind hides the others. */
export function pickPages<Hit extends Kinded>(hits: Hit[]): Hit[] {
  const counts: Record<string, number> = {};
  const isAmongFirst = ({ kind }: Hit) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    return counts[kind] <= mostOfKind;
  };
  return hits.filter(isAmongFirst).slice(0, mostInAll);
}
