import type { Item } from '../schemas/item.ts';

/** What the profile needs to know of an item. */
export type ProfileItem = Pick<Item, 'title' | 'when' | 'gate'> & { id: string };

/** What it needs to know of an entry for an item. */
export interface ProfileEntry {
  state: string;
  reason?: string;
}

/** The steps of a gap, from the first to the last. */
export const steps = [
  { id: 'before', name: 'Ready to prove', asks: 'all that is due before a proof of concept' },
  { id: 'gates', name: 'Gates met', asks: 'every gate before launch' },
  { id: 'launch', name: 'Ready to launch', asks: 'the rest that is due before launch' },
  { id: 'sustained', name: 'Sustained', asks: 'what is due in the first 30 days and always' },
] as const;

/** The step, counted from 0, in which an item is due. */
export function stepOf({ when, gate }: Pick<ProfileItem, 'when' | 'gate'>): number {
  if (when === 'before-poc') return 0;
  if (gate) return 1;
  return when === 'before-launch' ? 2 : 3;
}

/** Where a gap stands: the steps that are complete from the first on, and what holds it there. */
export interface Standing {
  /** Number of complete steps. */
  floor: number;
  /** The first open item of the next step. */
  held: ProfileItem | undefined;
  /** Number of open items in the next step. */
  open: number;
}

/** The floor of one gap. An item counts as met when it is done, or does not apply for a reason that somebody wrote down. */
export function findStanding(items: ProfileItem[], entries: Record<string, ProfileEntry | undefined>): Standing {
  const open = items.filter(({ id }) => !isMet(entries[id]));
  // Where nothing is asked, nothing is reached.
  const floor = items.length === 0 ? 0 : Math.min(steps.length, ...open.map(stepOf));
  const next = open.filter((item) => stepOf(item) === floor);
  return { floor, held: next[0], open: next.length };
}

const isMet = (entry: ProfileEntry | undefined): boolean =>
  entry?.state === 'done' || (entry?.state === 'not-applicable' && (entry.reason ?? '').trim() !== '');

/** Where it stands, in words. */
export const sayFloor = (floor: number): string => steps[floor - 1]?.name ?? 'Not started';

/** What the next step waits for, in words; nothing where all steps are complete. */
export function sayOpen({ floor, open }: Standing): string | undefined {
  const next = steps[floor];
  return next && `${open} open for “${next.name}”`;
}

/** Where all gaps together stand: on the lowest floor, whatever the others reached. */
export function sayLowest(floors: { name: string; floor: number }[]): string {
  const lowest = Math.min(...floors.map(({ floor }) => floor));
  const low = floors.filter(({ floor }) => floor === lowest).map(({ name }) => name.toLowerCase());
  const names = low.length === 1 ? low[0] : `${low.slice(0, -1).join(', ')} and ${low.at(-1)}`;
  if (lowest === 0) return `No step is complete for: ${names}. So the whole is at the start.`;
  if (low.length === floors.length) return `All gaps stand at “${sayFloor(lowest)}”, so the whole does.`;
  return `The whole stands at “${sayFloor(lowest)}”, held there by: ${names}.`;
}
