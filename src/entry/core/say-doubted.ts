import type { CheckStanding } from './say-progress.ts';

/** Which gates are not met yet, whether nobody ticked them or nobody can show why they are ticked. */
export function sayDoubted(open: number, doubted: CheckStanding[], all: number, waived: number): string {
  const count = open + doubted.length;
  const missed = doubted.filter((standing) => standing.missed).length;
  const unmet = `${count} of ${all} gates ${count === 1 ? 'is' : 'are'} not met`;
  const parts = [
    ...(open > 0 ? [`${open} open${waived > 0 ? ` (${waived} waived)` : ''}`] : []),
    ...(doubted.length > missed ? [`${doubted.length - missed} unproven`] : []),
    ...(missed > 0 ? [`${missed} measured off the mark`] : []),
  ];
  return `${unmet}: ${parts.join(', ')}.`;
}
