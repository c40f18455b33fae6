import type { Comparison } from '../../schemas/comparison.ts';
import type { Link } from '../../schemas/shared.ts';

interface Listed {
  id: string;
  address: string;
  data: Pick<Comparison, 'group' | 'settles' | 'title'>;
}

/** The comparisons to read beside one that names none: those of its group first, in the order in which they are listed. */
export function findNeighbors(of: { id: string; group: Comparison['group'] }, all: Listed[], most = 3): Link[] {
  const others = all.filter(({ id }) => id !== of.id);
  const near = others.filter(({ data }) => data.group === of.group);
  return [...near, ...others.filter((other) => !near.includes(other))]
    .slice(0, most)
    .map(({ address, data }) => ({ to: address, title: data.title, why: data.settles }));
}
