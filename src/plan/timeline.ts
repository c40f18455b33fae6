import { addDays, isDay } from '../readiness/day.ts';
import type { Entries, Entry } from './entry.ts';
import type { PlanItem } from './plan-item.ts';

/** Days that a plan proposes for an item. */
export interface Proposal {
  /** The day it is due; today where that day is past already. */
  due: string;
  /** The last day to begin, by the usual effort. */
  begin: string;
  /** Whether that day is past, so that there is less time than the usual effort takes. */
  short: boolean;
}

type Timed = Pick<PlanItem, 'id' | 'when' | 'gate' | 'effort'>;

// Our own values, in days; `sayTimeline` tells them to readers.
const leads = { proof: 84, gate: 14, launch: 7 };
const after = 30;
const spans: Record<PlanItem['effort'], number> = { hours: 1, days: 7, weeks: 28 };

/** Counts back from the day of going live when each item is due and when to begin. Nothing where that is no day. */
export function proposeDays(items: readonly Timed[], goLive: string, today: string): Map<string, Proposal> {
  if (!isDay(goLive)) return new Map();
  return new Map(
    items.map((item) => {
      const counted = addDays(goLive, offsetOf(item));
      const due = counted < today ? today : counted;
      const begin = beginBy(item, counted);
      return [item.id, { due, begin, short: begin < today }];
    }),
  );
}

/** The last day to begin with an item that is due on a day, by its usual effort. */
export const beginBy = ({ effort }: Pick<PlanItem, 'effort'>, due: string): string => addDays(due, -spans[effort]);

/** What to enter so that each open item has a day: proposals for those that have none. No day that somebody set is changed. */
export function fillDays(proposals: ReadonlyMap<string, Proposal>, entries: Entries): Map<string, Partial<Entry>> {
  const wanted = [...proposals].filter(([id]) => {
    const { state = 'open', due } = entries[id] ?? {};
    return !due && (state === 'open' || state === 'doing');
  });
  return new Map(wanted.map(([id, { due }]) => [id, { due }]));
}

/** How the proposed days come about, in sentences. */
export const sayTimeline: readonly string[] = [
  `A gate is due ${leads.gate} days before you go live, so that there is time to repair what fails and to decide.`,
  `Any other check is due ${leads.launch} days before. What belongs before a proof of concept is due ${leads.proof} days before.`,
  `What belongs in the first days live is due ${after} days after.`,
  `To begin: ${spans.hours} day earlier where a check takes hours, ${spans.days} where it takes days, ${spans.weeks} where it takes weeks.`,
  'A day that is past already becomes today. All these numbers are our own values. Change any day that does not suit you.',
];

/** What became of the proposals, for the reader who asked for them. */
export function sayFilled(filled: ReadonlyMap<string, unknown>, proposals: ReadonlyMap<string, Proposal>): string {
  if (filled.size === 0) return 'Nothing was changed: every open check has a day already.';
  const short = [...filled.keys()].filter((id) => proposals.get(id)?.short).length;
  const said = `${filled.size === 1 ? 'One check has' : `${filled.size} checks have`} a day now.`;
  if (short === 0) return said;
  return `${said} For ${short} of them there is less time than they usually take: begin now, or go live later.`;
}

function offsetOf({ when, gate }: Timed): number {
  if (when === 'first-30-days') return after;
  if (when === 'before-poc') return -leads.proof;
  return gate ? -leads.gate : -leads.launch;
}
