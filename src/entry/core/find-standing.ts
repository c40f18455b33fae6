import type { Entry } from './entry.ts';
import { type Claimed, findMissed, findUnmet } from './find-unmet.ts';
import { type PlainCheck, standPlainly } from './plain-standing.ts';
import type { CheckStanding } from './say-progress.ts';

export { sayDoubted } from './say-doubted.ts';

/** What has to be known of a check to say where it stands. */
export type StandingCheck = Claimed & PlainCheck;

/** Where a check of a list or a plan stands, by the rules that a threshold has. */
export function findStanding(check: StandingCheck, entry: Entry, today: string): CheckStanding {
  return {
    ...standPlainly(check, entry, today),
    doubted: findUnmet(check, entry, today).length > 0,
    missed: findMissed(check, entry) !== undefined,
  };
}

/** Why a check that was ticked misses its mark, in a sentence; nothing where it does not. */
export function sayMissed(check: StandingCheck, entry: Entry): string | undefined {
  const why = findMissed(check, entry);
  return why && `Done, but ${why}`;
}
