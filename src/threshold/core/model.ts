import type { ChosenGate, GateItem, GateItems } from '../../entry/core/gate.ts';
import { gapWords } from '../../entry/core/item-words.ts';
import type { Item } from '../../schemas/item.ts';

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
  /** In the order of the site. */
  gates: ChosenGate[];
}

type Source = Pick<
  Item,
  'title' | 'gap' | 'done' | 'evidence' | 'condition' | 'gate' | 'last' | 'revision' | 'wording'
>;

/** A check of the site or of its API, as thresholds need it. */
export function toGateItem({ id, evidence, condition, ...item }: Source & { id: string }): GateItem {
  const { title, gap, done, gate, last, revision, wording } = item;
  return {
    ...{ id, title, gap, done, gate, revision, wording, days: evidence.days },
    ...(last && { last }),
    ...(evidence.until !== undefined && { until: evidence.until }),
    ...(condition && { condition }),
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
  ...(threshold.gates.length > 0 ? [] : ['a gate']),
];

/** The gaps for which a threshold asks nothing. */
export function listUnaskedGaps({ gates }: Pick<Threshold, 'gates'>, items: GateItems): Item['gap'][] {
  const asked = new Set(gates.map(({ id }) => items.get(id)?.gap));
  return (Object.keys(gapWords) as Item['gap'][]).filter((gap) => !asked.has(gap));
}
