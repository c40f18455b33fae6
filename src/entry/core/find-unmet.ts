import type { Entry } from './entry.ts';
import { doubtMeasure, findDoubts } from './find-doubts.ts';
import type { AskedMark } from './heed-threshold.ts';

/** What has to be known of a check to tell whether what was ticked counts as done. */
export interface Claimed {
  id: string;
  gate: boolean;
  /** True where nobody may waive it. */
  unwaivable?: boolean | undefined;
  /** For how many days its evidence counts. */
  days: number;
  /** What is measured, where it has a number, and the value that is asked for. */
  condition?: AskedMark | undefined;
}

/** Whose value counts where nobody fixed another one. */
const whoseOf = (condition?: AskedMark) => condition?.whose ?? 'the check';

/** Why what was measured for a check that is done misses its mark, as a clause; nothing where it does not, or nothing was measured. */
export function findMissed(
  { condition }: Pick<Claimed, 'condition'>,
  { state, measured = '' }: Entry,
): string | undefined {
  const text = measured.trim();
  if (state !== 'done' || !condition || text === '') return undefined;
  return doubtMeasure(condition.value, condition, text, whoseOf(condition))[0];
}

/** What is due and nobody may waive cannot be set aside by another word either. */
const alwaysApplies = 'nobody may waive it, so it cannot be marked as not applicable while it is due';

/** Why a check that was ticked does not count as done, as clauses; none where it does. A gate has to show all that a threshold asks of it. */
export function findUnmet({ id, gate, unwaivable, days, condition }: Claimed, entry: Entry, today: string): string[] {
  if (gate && unwaivable && entry.state === 'not-applicable') return [alwaysApplies];
  if (entry.state !== 'done') return [];
  if (gate) return doubtGate({ id, days, condition }, entry, today);
  return [findMissed({ condition }, entry)].filter((why) => why !== undefined);
}

/** Why a gate is not met by the value that is asked for, as clauses; none where it is. */
export function doubtGate({ id, days, condition }: Omit<Claimed, 'gate'>, entry: Entry, today: string): string[] {
  const version = { revision: 1, wording: 1 };
  const value = condition && { value: condition.value };
  return findDoubts({ id, ...version, ...value }, { days, ...version, condition }, entry, today, whoseOf(condition));
}
