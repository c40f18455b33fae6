import { type GateLists, listDueGates } from '../../entry/core/due-gates.ts';
import type { ChosenGate, GateItem, GateItems } from '../../entry/core/gate.ts';
import { type SystemRecord, unknownSystem } from '../../entry/core/system.ts';
import { chooseGate, type Threshold } from './model.ts';

/** What thresholds are begun with. */
export interface ThresholdStart {
  /** The checks that the page brings. */
  items: readonly GateItem[];
  /** Ids of the gates for any system, and those that are enough for a small one. */
  lists: Omit<GateLists, 'items'>;
}

/** What a system has to do with the gates of a sheet. */
interface Known {
  start: ThresholdStart;
  items: GateItems;
}

/** The gates that are due for a system, as far as the checks are known, and whether the light list was enough. */
export const findDue = (system: SystemRecord, { start, items }: Known) =>
  listDueGates(system, { ...start.lists, items });

/** What a threshold starts with: every gate that is due for the system. */
export function blank(known: Known, system: SystemRecord = unknownSystem): Threshold {
  const gates = findDue(system, known).ids.flatMap((id) => known.items.get(id) ?? []);
  return { ...{ about: '', decider: '', fixed: '', decides: '' }, system, gates: gates.map(chooseGate) };
}

/** How the gates of a sheet differ from those that are due for its system. */
export interface DueGaps {
  /** Due, and not on the sheet. */
  missing: GateItem[];
  /** On the sheet, in a list of the site or for a kind of system, and not due. */
  needless: GateItem[];
  /** Whether the light list was enough. */
  light: boolean;
}

/** Compares a sheet with what is due; nothing where nobody was asked what the system is like. */
export function compareWithDue({ system, gates }: Threshold, known: Known): DueGaps | undefined {
  if (!system) return undefined;
  const { ids, light } = findDue(system, known);
  const chosen = new Set(gates.map(({ id }) => id));
  const due = new Set(ids);
  const listed = new Set([...known.start.lists.full, ...(known.start.lists.light?.ids ?? [])]);
  const find = (some: Iterable<string>) => [...some].flatMap((id) => known.items.get(id) ?? []);
  return {
    ...{ light, missing: find(ids.filter((id) => !chosen.has(id))) },
    // What a leader added from outside of the lists is theirs.
    needless: find([...chosen].filter((id) => listed.has(id) && !due.has(id))),
  };
}

/** The gates of a sheet for another system: where nobody changed which there are, they follow. */
export function followSystem(own: Threshold, system: SystemRecord, known: Known): ChosenGate[] {
  const gaps = compareWithDue(own, known);
  if (!gaps || gaps.missing.length + gaps.needless.length > 0) return own.gates;
  const due = findDue(system, known).ids;
  const kept = new Map(own.gates.map((gate) => [gate.id, gate]));
  const before = new Set(findDue(own.system ?? unknownSystem, known).ids);
  const added = own.gates.filter(({ id }) => !before.has(id));
  const following = due.flatMap(
    (id) => kept.get(id) ?? (known.items.get(id) ? [chooseGate(known.items.get(id) as GateItem)] : []),
  );
  // What somebody wrote for a gate is not lost because a fact changed: it stays, and is named as not due.
  const written = own.gates.filter(
    ({ id, note, value }) =>
      before.has(id) && !due.includes(id) && (note || value !== known.items.get(id)?.condition?.value),
  );
  return [...following, ...written, ...added.filter(({ id }) => !due.includes(id))];
}
