import type { Entry } from './entry.ts';
import { type Claimed, findMissed, findUnmet } from './find-unmet.ts';
import type { CheckStanding } from './say-progress.ts';
import { holds } from './waiver.ts';

/** What has to be known of a check to say where it stands. */
export interface StandingCheck extends Claimed {
  /** True where nobody may waive it. */
  unwaivable?: boolean | undefined;
  /** True where it is the decision itself, which is recorded once all else is met. */
  last?: boolean | undefined;
}

/** Where a check of a list or a plan stands, by the rules that a threshold has. The decision itself is no gate before it was made. */
export function findStanding(check: StandingCheck, entry: Entry, today: string): CheckStanding {
  const { gate, unwaivable, last } = check;
  const unmet = findUnmet(check, entry, today);
  return {
    gate: gate && !(last && (entry.state === 'open' || entry.state === 'doing')),
    state: entry.state,
    waived: !unwaivable && holds(entry, today),
    doubted: unmet.length > 0,
    missed: findMissed(check, entry) !== undefined,
  };
}
