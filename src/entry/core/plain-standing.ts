import type { Entry } from './entry.ts';
import type { CheckStanding } from './say-progress.ts';
import { holds } from './waiver.ts';

/** What has to be known of a check to say where it stands while nobody called it done. */
export interface PlainCheck {
  gate: boolean;
  /** True where nobody may waive it. */
  unwaivable?: boolean | undefined;
  /** True where it is the decision itself, which is recorded once all else is met. */
  last?: boolean | undefined;
}

/** Where a check stands as it was entered. The decision itself is no gate before it was made. */
export const standPlainly = ({ gate, unwaivable, last }: PlainCheck, entry: Entry, today: string): CheckStanding => ({
  gate: gate && !(last && (entry.state === 'open' || entry.state === 'doing')),
  state: entry.state,
  waived: !unwaivable && holds(entry, today),
});
