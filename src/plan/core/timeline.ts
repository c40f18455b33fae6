import { beginBy, toWorkday, usualDays } from '../../entry/core/begin.ts';
import type { Entries, Entry } from '../../entry/core/entry.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import { addDays, isDay } from '../../text/day.ts';

/** Days that a plan proposes for an item. */
export interface Proposal {
  /** The day it is due; today where that day is past already. */
  due: string;
  /** The last day to begin, by the usual effort. */
  begin: string;
  /** Whether that day is past, so that there is less time than the usual effort takes. */
  short: boolean;
}

type Timed = Pick<PlanItem, 'id' | 'when' | 'stage' | 'effort'>;

// Our own values, in days; `sayTimeline` tells them to readers.
const leads: Record<PlanItem['stage'], number> = { fix: 42, build: 28, prove: 14, review: 7, decide: 2 };
const proof = 84;
const after = 30;

/** Counts back from the day of going live when each item is due and when to begin. Nothing where that is no day. */
export function proposeDays(items: readonly Timed[], goLive: string, today: string): Map<string, Proposal> {
  if (!isDay(goLive)) return new Map();
  return new Map(
    items.map((item) => {
      const counted = toWorkday(addDays(goLive, offsetOf(item)));
      const due = counted < today ? today : counted;
      const begin = beginBy(item, counted);
      return [item.id, { due, begin, short: begin < today }];
    }),
  );
}

/** What to enter so that each open item has a day: proposals for those that have none. No day that somebody set is changed. */
export function fillDays(proposals: ReadonlyMap<string, Proposal>, entries: Entries): Map<string, Partial<Entry>> {
  const wanted = [...proposals].filter(([id]) => {
    const { state = 'open', due } = entries[id] ?? {};
    return !due && (state === 'open' || state === 'doing');
  });
  return new Map(wanted.map(([id, { due }]) => [id, { due }]));
}

/** What to enter so that days that were proposed for another day of going live follow the new one. A day that was changed since is left alone. */
export function findMoves(
  proposals: ReadonlyMap<string, Proposal>,
  entries: Entries,
  proposed: Readonly<Record<string, string>>,
): Map<string, Partial<Entry>> {
  const moved = [...proposals].filter(([id, { due }]) => {
    const { state = 'open', due: entered } = entries[id] ?? {};
    return entered && entered === proposed[id] && entered !== due && (state === 'open' || state === 'doing');
  });
  return new Map(moved.map(([id, { due }]) => [id, { due }]));
}

/** The days that were filled in as proposed, by item, from what the browser kept; none where it cannot be read. */
export function readProposed(text: string | undefined): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, day]) => typeof day === 'string' && isDay(day)));
  } catch {
    return {};
  }
}

/** How the proposed days come about, in sentences. */
export const sayTimeline: readonly string[] = [
  `What has to be named, agreed or fixed is due ${leads.fix} days before you go live, and what has to be built ${leads.build} days before.`,
  `Tests and drills follow, due ${leads.prove} days before, then the review, ${leads.review} days before, and last the decision, ${leads.decide} days before.`,
  `What belongs before a proof of concept is due ${proof} days before. What belongs in the first days live is due ${after} days after.`,
  'A day on a weekend becomes the Friday before it. Holidays are not known here.',
  `To begin: ${usualDays.hours} day earlier where a check takes hours, ${usualDays.days} where it takes days, ${usualDays.weeks} where it takes weeks.`,
  'A day that is past already becomes today. This order and all these numbers are our judgment. Change any day that does not suit you.',
];

/** What became of the proposals, for the reader who asked for them. */
export function sayFilled(filled: ReadonlyMap<string, unknown>, proposals: ReadonlyMap<string, Proposal>): string {
  if (filled.size === 0) return 'Nothing was changed: every open check has a day already.';
  const short = [...filled.keys()].filter((id) => proposals.get(id)?.short).length;
  const said = `${filled.size === 1 ? 'One check has' : `${filled.size} checks have`} a day now.`;
  if (short === 0) return said;
  return `${said} For ${short} of them there is less time than they usually take: begin now, or go live later.`;
}

/** What became of days that moved along with the day of going live. */
export const sayMoved = (count: number, goLive: string): string =>
  `${count === 1 ? 'One day follows' : `${count} days follow`} from going live on ${goLive} now.`;

function offsetOf({ when, stage }: Timed): number {
  if (when === 'first-30-days') return after;
  return when === 'before-poc' ? -proof : -leads[stage];
}
