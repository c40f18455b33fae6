import type { State } from './entry.ts';

/** Where a check of a list stands. */
export interface CheckStanding {
  gate: boolean;
  state: State;
  /** True where a waiver holds. */
  waived?: boolean;
  /** True where it is done, and does not count as met: its evidence is missing or does not count, or it missed its mark. */
  doubted?: boolean;
  /** True where it is done, and what was measured misses its mark. It does not count as done then. */
  missed?: boolean;
}

/** Says which gates are not met, where some are ticked and doubted. */
export type SayDoubted = (open: number, doubted: CheckStanding[], all: number, waived: number) => string;

/** How far a list is, in words. There is no average: one open gate weighs more than any number of ticks. Only a judge doubts, and brings the words for it. */
export function sayProgress(standings: CheckStanding[], sayDoubted?: SayDoubted): string {
  const count = (state: State) => standings.filter((standing) => standing.state === state).length;
  const missed = standings.filter((standing) => standing.missed).length;
  const [done, doing, without] = [count('done') - missed, count('doing'), count('not-applicable')];
  const parts = [
    `${done === 0 ? 'None' : done} of ${standings.length} done`,
    ...(missed > 0 ? [`${missed} ticked but measured off the mark`] : []),
    ...(doing > 0 ? [`${doing} under way`] : []),
    ...(without > 0 ? [without === 1 ? '1 does not apply' : `${without} do not apply`] : []),
  ];
  return `${parts.join(', ')}. ${sayGates(standings, sayDoubted)}`.trim();
}

function sayGates(standings: CheckStanding[], sayDoubted: SayDoubted | undefined): string {
  const gates = standings.filter(({ gate }) => gate);
  const open = gates.filter(({ state }) => state === 'open' || state === 'doing');
  const waived = open.filter((standing) => standing.waived).length;
  const doubted = gates.filter((standing) => standing.doubted);
  if (gates.length === 0) return '';
  if (sayDoubted && doubted.length > 0) return sayDoubted(open.length, doubted, gates.length, waived);
  if (open.length === 0)
    return gates.length === 1 ? 'Its one gate is settled.' : `All ${gates.length} gates are settled.`;
  const but = waived === 0 ? '' : `, ${waived === open.length ? 'but waived' : `${waived} of them waived`}`;
  return `${sayOpen(open.length, gates.length)}${but}.`;
}

function sayOpen(open: number, all: number): string {
  if (open === all) return all === 1 ? 'Its one gate is still open' : `All ${all} gates are still open`;
  return `${open} of ${all} gates ${open === 1 ? 'is' : 'are'} still open`;
}
