import type { Entries } from '../../entry/core/entry.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import type { CheckStanding } from '../../entry/core/say-progress.ts';
import { holds } from '../../entry/core/waiver.ts';
import type { Attention } from './find-attention.ts';

type Gated = Pick<PlanItem, 'id' | 'gate'> & { unwaivable?: true };

/** Where the checks of a plan stand, so that what is said of their gates agrees with what blocks the launch. */
export function findStandings<T extends Gated>(
  items: readonly T[],
  entries: Entries,
  attention: readonly Attention<T>[],
  today: string,
): CheckStanding[] {
  const blocks = new Set(attention.find(({ kind }) => kind === 'blocks')?.checks.map(({ item }) => item.id));
  return items.map(({ id, gate, unwaivable }) => {
    const entry = entries[id] ?? { state: 'open' };
    const { state } = entry;
    return { gate, state, waived: !unwaivable && holds(entry, today), doubted: state === 'done' && blocks.has(id) };
  });
}
