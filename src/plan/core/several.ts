import type { Entry, State } from '../../entry/core/entry.ts';
import { stateWords } from '../../entry/core/state-words.ts';
import { sayDays } from '../../text/day.ts';

/** What can be set for many checks at once. */
export type SeveralChange = { owner: string } | { due: string } | { state: State; reason?: string };

/** What cannot be set for many checks, and what to do about it; nothing where all is well. */
export const doubtSeveral = (change: SeveralChange): string | undefined =>
  'state' in change && change.state === 'not-applicable' && !change.reason
    ? 'Say why they do not apply. Without a reason that state is no answer.'
    : undefined;

/** What to enter for each of these checks. All of them stay in the plan, whatever is taken away. */
export function changeSeveral(ids: readonly string[], change: SeveralChange): Map<string, Partial<Entry>> {
  return new Map(ids.map((id) => [id, { ...change, picked: 'yes' }]));
}

/** What was done to so many checks, in a sentence. */
export function saySeveral(change: SeveralChange, count: number): string {
  const checks = count === 1 ? '1 check' : `${count} checks`;
  if ('state' in change) return `${checks} set to “${stateWords[change.state]}”.`;
  const [name, value] = 'owner' in change ? ['Owner', change.owner] : ['Day', sayDays(change.due)];
  return value === '' ? `${name} taken away from ${checks}.` : `${name} of ${checks}: ${value}.`;
}
