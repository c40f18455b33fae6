import type { Entries } from '../../entry/core/entry.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import { addDays, isDay } from '../../text/day.ts';
import { soon } from './soon.ts';

/** A stretch of the time that a plan covers, or the day of going live itself. */
export type DueKind = 'overdue' | 'soon' | 'later' | 'go-live' | 'after';

/** What is due in a stretch of time, the first day first. On the day of going live itself nothing is listed. */
export interface DueStop<T> {
  kind: DueKind;
  checks: { item: T; due: string }[];
}

/** What is still to be done, along the line of time. */
export interface DueLine<T> {
  /** In their order in time. What comes after going live has a stop only where there is any. */
  stops: DueStop<T>[];
  /** How many checks are still to be done and have no day. */
  undated: number;
}

/** Lays what is still to be done along a line of time: what is overdue, due soon, due later, and due after going live. */
export function layDueLine<T extends Pick<PlanItem, 'id'>>(
  items: readonly T[],
  entries: Entries,
  goLive: string | undefined,
  today: string,
): DueLine<T> {
  const todo = items.filter(({ id }) => isToDo(entries, id));
  const dated = todo
    .flatMap((item) => {
      const { due = '' } = entries[item.id] ?? {};
      return isDay(due) ? [{ item, due }] : [];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
  const kindOf = (due: string): DueKind => {
    if (due < today) return 'overdue';
    if (goLive !== undefined && due > goLive) return 'after';
    return due <= addDays(today, soon.due) ? 'soon' : 'later';
  };
  const stop = (kind: DueKind): DueStop<T> => ({ kind, checks: dated.filter(({ due }) => kindOf(due) === kind) });
  const after = stop('after');
  return {
    stops: [...orderStops(goLive, today).map(stop), ...(after.checks.length > 0 ? [after] : [])],
    undated: todo.length - dated.length,
  };
}

/** Whoever is live already has nothing left to do before it. */
const orderStops = (goLive: string | undefined, today: string): DueKind[] =>
  goLive !== undefined && goLive < today ? ['overdue', 'go-live'] : ['overdue', 'soon', 'later', 'go-live'];

function isToDo(entries: Entries, id: string): boolean {
  const { state = 'open' } = entries[id] ?? {};
  return state === 'open' || state === 'doing';
}
