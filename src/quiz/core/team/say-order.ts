import type { TeamWays } from '../../../decision/team-ways.ts';

/** What is true of the disagreements that can change the recommendation: what waits for what. */
export function sayOrder(ways: TeamWays): string {
  const { disputes, deciding } = ways;
  const [first, another] = disputes.filter(({ changes }) => changes === 'verdict');
  if (first && another)
    return first.turns.some(({ results }) => new Set(results.map(({ verdict }) => verdict)).size === 1)
      ? 'In this order: what you settle first can make the next one drop out.'
      : 'In this order. You need all of them for the recommendation.';
  if (canRestWait(ways)) return 'Everything else can wait until this is settled.';
  return deciding.length > 0
    ? 'Settle this first. The recommendation may also wait for what there is to find out.'
    : 'Settle this first. The other disagreements still change what you do first.';
}

/** Whether one disagreement is all that stands before the recommendation, its form and the first thing to fix. */
function canRestWait({ disputes, deciding }: TeamWays): boolean {
  const [only, ...others] = disputes.filter(({ changes }) => changes !== 'nothing');
  return only?.changes === 'verdict' && others.length === 0 && deciding.length === 0;
}
