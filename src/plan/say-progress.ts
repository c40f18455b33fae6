import type { State } from './entry.ts';

/** Where a check of a list stands. */
export interface Standing {
  gate: boolean;
  state: State;
  /** True where a waiver holds. */
  waived?: boolean;
}

/** How far a list is, in words. There is no average: one open gate weighs more than any number of ticks. */
export function sayProgress(standings: Standing[]): string {
  const count = (state: State) => standings.filter((standing) => standing.state === state).length;
  const [done, doing, without] = [count('done'), count('doing'), count('not-applicable')];
  const parts = [
    `${done === 0 ? 'None' : done} of ${standings.length} done`,
    ...(doing > 0 ? [`${doing} under way`] : []),
    ...(without > 0 ? [without === 1 ? '1 does not apply' : `${without} do not apply`] : []),
  ];
  return `${parts.join(', ')}. ${sayGates(standings)}`.trim();
}

function sayGates(standings: Standing[]): string {
  const gates = standings.filter(({ gate }) => gate);
  const open = gates.filter(({ state }) => state === 'open' || state === 'doing');
  const waived = open.filter((standing) => standing.waived).length;
  if (gates.length === 0) return '';
  if (open.length === 0)
    return gates.length === 1 ? 'Its one gate is settled.' : `All ${gates.length} gates are settled.`;
  const but = waived === 0 ? '' : `, ${waived === open.length ? 'but waived' : `${waived} of them waived`}`;
  return `${sayOpen(open.length, gates.length)}${but}.`;
}

function sayOpen(open: number, all: number): string {
  if (open === all) return all === 1 ? 'Its one gate is still open' : `All ${all} gates are still open`;
  return `${open} of ${all} gates ${open === 1 ? 'is' : 'are'} still open`;
}
