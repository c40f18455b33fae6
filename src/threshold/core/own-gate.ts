import type { ChosenGate, GateItem } from '../../entry/core/gate.ts';
import { gapWords, operatorWords, sayWanted } from '../../entry/core/item-words.ts';
import type { Item } from '../../schemas/item.ts';

/** A gate that a team asks for beside the checks of the site. */
export interface OwnGate {
  /** An id that never meets one of the site. */
  id: string;
  gap: Item['gap'];
  /** When it is met, in a sentence that two people would judge alike. */
  done: string;
  /** For how many days its evidence counts. */
  days: number;
  /** What must have been measured, where there is a number. */
  condition?: OwnCondition;
}

/** A number that must have been reached or kept. */
export interface OwnCondition {
  operator: NonNullable<Item['condition']>['operator'];
  value: number;
  unit: string;
}

/** The most that may be said of a gate of one's own, in signs and in days. */
export const ownLimits = { sentence: 280, unit: 40, days: 1000 };

/** Whether an id is one of a team's own. Those of the site have four signs. */
export const isOwnId = (id: string): boolean => /^own-[a-z0-9]{4,12}$/.test(id);

/** Whether a text names one of the four gaps. */
export const isGap = (text: string): text is OwnGate['gap'] => Object.hasOwn(gapWords, text);

/** Whether a text says how a number is compared. */
export const isOperator = (text: string): text is OwnCondition['operator'] => Object.hasOwn(operatorWords, text);

/** A gate of one's own as it is chosen: it has one wording, since another one is another gate. */
export const chooseOwn = ({ id, condition }: OwnGate): ChosenGate => ({
  ...{ id, revision: 1, wording: 1 },
  ...(condition && { value: condition.value }),
});

/** A gate of one's own as the judge and the sheet see a check. */
export const toOwnItem = ({ id, gap, done, days, condition }: OwnGate): GateItem => ({
  ...{ id, title: done, gap, done, days, gate: true, applies: ['any'], revision: 1, wording: 1 },
  ...(condition && { condition: { metric: 'measured', ...condition, basis: 'house' as const } }),
});

/** Gates of one's own in the order in which they are shown: by gap, then by id. */
export function sortOwn(own: readonly OwnGate[]): OwnGate[] {
  const gaps = Object.keys(gapWords);
  return [...own].sort((a, b) => gaps.indexOf(a.gap) - gaps.indexOf(b.gap) || (a.id < b.id ? -1 : 1));
}

/** A gate of one's own in a line. */
export function sayOwn({ gap, done, days, condition }: OwnGate): string {
  const wanted = condition ? `; ${sayWanted(condition)} ${condition.unit}`.trimEnd() : '';
  return `${done} (${gapWords[gap]}${wanted}; evidence counts for ${days} days)`;
}
