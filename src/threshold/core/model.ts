import type { ChosenGate, GateItem, GateItems } from '../../entry/core/gate.ts';
import { isDue } from '../../entry/core/is-due.ts';
import { gapWords } from '../../entry/core/item-words.ts';
import type { SystemRecord } from '../../entry/core/system.ts';
import type { Item } from '../../schemas/item.ts';
import type { OwnGate } from './own-gate.ts';

/** What must be true before a system goes live, fixed by one person before it is measured. */
export interface Threshold {
  /** The system, with its version. */
  about: string;
  /** Exactly one person. */
  decider: string;
  /** The day on which it was fixed, as YYYY-MM-DD, or nothing. */
  fixed: string;
  /** The day of the decision, as YYYY-MM-DD, or nothing. */
  decides: string;
  /**
   * What the system is like. A sheet without it was made before anybody asked: its text, its fingerprint and its rules stay
   * those of version 1, in which every gate can be waived.
   */
  system?: SystemRecord;
  /** In the order of the site. */
  gates: ChosenGate[];
  /** Gates of the leader's own, which no site knows. */
  own?: OwnGate[];
}

type Source = Pick<
  Item,
  | 'title'
  | 'gap'
  | 'done'
  | 'evidence'
  | 'condition'
  | 'gate'
  | 'last'
  | 'waiver'
  | 'applies'
  | 'due'
  | 'revision'
  | 'wording'
  | 'added'
> & { earlier?: readonly string[] | undefined };

/** A check of the site or of its API, as thresholds need it. */
export function toGateItem({ id, evidence, condition, ...item }: Source & { id: string }): GateItem {
  const { title, gap, done, gate, last, waiver, applies, due, revision, wording, earlier, added } = item;
  return {
    ...{ id, title, gap, done, gate, applies, revision, wording, days: evidence.days },
    ...(last && { last }),
    ...(waiver && { unwaivable: true, added }),
    ...(due && { due }),
    ...(evidence.until !== undefined && { until: evidence.until }),
    ...(condition && { condition }),
    ...(earlier && { earlier }),
  };
}

/** A check as a gate of a threshold: in the words of today, with the value of its condition. */
export function chooseGate({ id, revision, wording, condition }: GateItem): ChosenGate {
  return { id, revision, wording, ...(condition && { value: condition.value }) };
}

/** Gates in the order of the site: by gap, then as the checks stand. What the site does not know comes last. */
export function sortGates(gates: readonly ChosenGate[], items: GateItems): ChosenGate[] {
  const gaps = Object.keys(gapWords);
  const ids = [...items.keys()];
  const place = ({ id }: ChosenGate) => {
    const item = items.get(id);
    return item ? gaps.indexOf(item.gap) * ids.length + ids.indexOf(id) : Number.MAX_SAFE_INTEGER;
  };
  return [...gates].sort((a, b) => place(a) - place(b));
}

/** What a threshold lacks to be signed, in words. */
export const listBlanks = (threshold: Threshold): string[] => [
  ...(threshold.about ? [] : ['the system']),
  ...(threshold.decider ? [] : ['who decides']),
  ...(threshold.fixed ? [] : ['the day on which it is fixed']),
  ...(threshold.decides ? [] : ['the day of the decision']),
  ...(threshold.gates.length + (threshold.own?.length ?? 0) > 0 ? [] : ['a gate']),
];

/** The gaps for which a threshold asks nothing. */
export function listUnaskedGaps(
  { gates, own = [] }: Pick<Threshold, 'gates' | 'own'>,
  items: GateItems,
): Item['gap'][] {
  const asked = new Set([...gates.map(({ id }) => items.get(id)?.gap), ...own.map(({ gap }) => gap)]);
  return (Object.keys(gapWords) as Item['gap'][]).filter((gap) => !asked.has(gap));
}

/** Since when the page asks what the system is like. */
export const askedSince = '2026-11-28';

/**
 * Checks that nobody may waive, that are due for the system of a sheet, and that are not on it: to leave one out would be a
 * waiver without a name. What came to the site after the day on which the sheet was fixed is not asked for; no sheet that says
 * what the system is like is older than the question, whatever day stands on it.
 */
export function listOmitted({ system, fixed, gates }: Threshold, items: GateItems): GateItem[] {
  if (!system) return [];
  const chosen = new Set(gates.map(({ id }) => id));
  return [...items.values()].filter(
    (item) =>
      item.unwaivable &&
      item.gate &&
      !chosen.has(item.id) &&
      isDue(item, system) &&
      (fixed === '' || (item.added ?? '') <= (fixed > askedSince ? fixed : askedSince)),
  );
}
