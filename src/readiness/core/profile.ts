import type { Entry } from '../../entry/core/entry.ts';
import { waiverNames } from '../../entry/core/field-lists.ts';
import type { StandingCheck } from '../../entry/core/find-standing.ts';
import { findUnmet } from '../../entry/core/find-unmet.ts';
import { pickMark } from '../../entry/core/pick-mark.ts';
import { findMissing, hasWaiver, isOver, type Waiver } from '../../entry/core/waiver.ts';
import type { Item } from '../../schemas/item.ts';
import { listWords } from '../../text/list-words.ts';

/** What the profile needs to know of an item. */
export type ProfileItem = Pick<Item, 'title' | 'when' | 'gate'> & Omit<StandingCheck, 'gate'>;

/** Picks that of an item of the site. */
export function toProfileItem(item: Item & { id: string }): ProfileItem {
  const { id, title, when, gate, last, evidence, condition } = item;
  return {
    id,
    title,
    when,
    gate,
    days: evidence.days,
    ...(last && { last }),
    ...(condition && { condition: pickMark(condition) }),
  };
}

/** The steps of a gap, from the first to the last. */
export const steps = [
  { id: 'before', name: 'Groundwork done', asks: 'all that is due before a proof of concept' },
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

/** A check that somebody waived and that is not met, with the waiver. */
export interface WaivedItem extends Waiver {
  item: ProfileItem;
}

/** Where a gap stands: the steps that are complete from the first on, and what holds it there. */
export interface GapStanding {
  /** Number of complete steps. */
  floor: number;
  /** Whether somebody began: a check is under way, settled or waived. */
  begun: boolean;
  /** The first open item of the next step. */
  held: ProfileItem | undefined;
  /** Number of open items in the next step. */
  open: number;
  /** Number of all items in the next step. */
  of: number;
  /** Of the items that are gates: how many are met. */
  gates: { met: number; of: number };
  /** What was waived. It stays open. */
  waived: WaivedItem[];
}

/** The floor of one gap on a day. An item counts as met when it is done and nothing speaks against it, or does not apply for a reason that somebody wrote down. A waiver meets nothing. */
export function findGapStanding(
  items: ProfileItem[],
  entries: Record<string, Entry | undefined>,
  today: string,
): GapStanding {
  const open = items.filter((item) => !isMet(item, entries[item.id], today));
  // Where nothing is asked, nothing is reached.
  const floor = items.length === 0 ? 0 : Math.min(steps.length, ...open.map(stepOf));
  const next = open.filter((item) => stepOf(item) === floor);
  const gates = items.filter(({ gate }) => gate);
  return {
    floor,
    begun: items.some(({ id }) => isBegun(entries[id])),
    held: next[0],
    open: next.length,
    of: items.filter((item) => stepOf(item) === floor).length,
    gates: { met: gates.filter((gate) => !open.includes(gate)).length, of: gates.length },
    waived: open.flatMap((item) => {
      const waiver = waiverOf(entries[item.id]);
      return waiver ? [{ item, ...waiver }] : [];
    }),
  };
}

/** Whether a check counts as met: done with nothing against it, or not applicable for a reason that is written down. */
export function isMet(item: ProfileItem, entry: Entry | undefined, today: string): boolean {
  if (entry?.state === 'done') return findUnmet(item, entry, today).length === 0;
  return entry?.state === 'not-applicable' && (entry.reason ?? '').trim() !== '';
}

/** The waiver of an entry, as far as it was entered; nothing where there is none. */
export function waiverOf(entry: Entry | undefined): Waiver | undefined {
  const waiver: Waiver = Object.fromEntries(
    waiverNames.flatMap((name) => (entry?.[name] ? [[name, entry[name]]] : [])),
  );
  return hasWaiver(waiver) ? waiver : undefined;
}

const isBegun = (entry: Entry | undefined): boolean =>
  entry !== undefined && (entry.state !== 'open' || hasWaiver(entry));

/** The name of the last step that is complete. */
export const sayFloor = (floor: number): string => steps[floor - 1]?.name ?? 'Not started';

/** Where it stands, in words. Where no step is complete, work may still be under way. */
export const sayGapStanding = ({ floor, begun }: Pick<GapStanding, 'floor' | 'begun'>): string =>
  floor === 0 && begun ? 'Under way' : sayFloor(floor);

/** How far the next step is, in words; nothing where all steps are complete. */
export function sayNext({ floor, open, of }: Pick<GapStanding, 'floor' | 'open' | 'of'>): string | undefined {
  const next = steps[floor];
  return next && `${of - open} of ${of} for “${next.name}”`;
}

/** How many gates are met, in words. */
export const sayGates = ({ gates: { met, of } }: Pick<GapStanding, 'gates'>): string => `${met} of ${of}`;

/** That a waiver is no tick, and what it says or lacks. */
export function sayWaiver(waiver: Waiver, today: string): string {
  const missing = findMissing(waiver);
  if (missing.length > 0) return `waiver without effect: ${missing.join(', ')} missing`;
  if (isOver(waiver, today)) return `waiver ended on ${waiver.until}`;
  return `waived until ${waiver.until} by ${waiver.approver}, which does not count as met`;
}

/** What the next step waits for, in words; nothing where all steps are complete. */
export function sayOpen({ floor, open }: Pick<GapStanding, 'floor' | 'open'>): string | undefined {
  const next = steps[floor];
  return next && `${open} open for “${next.name}”`;
}

/** Where all gaps together stand: on the lowest floor, whatever the others reached. */
export function sayLowest(floors: { name: string; floor: number }[]): string {
  const lowest = Math.min(...floors.map(({ floor }) => floor));
  const low = floors.filter(({ floor }) => floor === lowest).map(({ name }) => name.toLowerCase());
  const names = listWords(low);
  if (lowest === 0) return `No step is complete for: ${names}. So the whole has not reached “${steps[0].name}” yet.`;
  if (low.length === floors.length) return `All gaps are at “${sayFloor(lowest)}”, so the whole is.`;
  return `The whole is at “${sayFloor(lowest)}”, held there by: ${names}.`;
}
