import type { Choices } from '../../text/choices.ts';
import { kindWords, lawWords, roleWords } from './words.ts';

/** What a reader wants to see of the duties; `when` is `now` for what binds already, and empty is for everything. */
export type DutyFilter = Choices<'role' | 'law' | 'kind' | 'when'>;

/** A duty as far as the filter looks at it. */
export interface FilteredDuty {
  roles: string[];
  law: string;
  kinds: string[];
  from: string;
}

/** What can be chosen, in the order of the address, with the words of each choice. */
export const dutyChoices: { name: keyof DutyFilter; label: string; words: Record<string, string> }[] = [
  { name: 'role', label: 'Role', words: roleWords },
  { name: 'law', label: 'Law', words: lawWords },
  {
    name: 'kind',
    label: 'Kind of system',
    words: Object.fromEntries(Object.entries(kindWords).filter(([kind]) => kind !== 'any')),
  },
  { name: 'when', label: 'When', words: { now: 'Binds now', later: 'Binds later' } },
];

/** Tells whether a duty fits on a day. What is for any system is for each kind of it. */
export function fitDuty({ role, law, kind, when }: DutyFilter, today: string): (duty: FilteredDuty) => boolean {
  return (duty) =>
    (!role || duty.roles.includes(role)) &&
    (!law || duty.law === law) &&
    (!kind || duty.kinds.includes(kind) || duty.kinds.includes('any')) &&
    (!when || (when === 'now') === duty.from <= today);
}

/** How many duties are shown, in a sentence. */
export function sayShownDuties(shown: number, all: number): string {
  if (shown === 0) return `No duty of ${all} fits. That does not mean that none binds you.`;
  return shown === all ? `All ${all} duties.` : `${shown} of ${all} duties.`;
}
