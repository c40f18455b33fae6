import type { ChosenGate, GateEntry, GateItem, GateItems } from '../../../src/entry/core/gate.ts';
import type { Threshold } from '../../../src/threshold/core/model.ts';
import { chooseGate } from '../../../src/threshold/core/model.ts';

/** The day on which all of it is judged. */
export const today = '2026-06-24';

/** A check that says little. Its evidence counts for 90 days. */
export function someGate(id: string, given: Partial<GateItem> = {}): GateItem {
  return {
    ...{ id, title: `Do the thing of ${id}`, gap: 'technical', done: 'A drill showed it.', days: 90, gate: true },
    ...{ applies: ['any'], revision: 1, wording: 1 },
    ...given,
  };
}

/** A condition whose value is 5. */
export const fiveOf = (
  operator: NonNullable<GateItem['condition']>['operator'],
): NonNullable<GateItem['condition']> => ({
  ...{ metric: 'time to stop', operator, value: 5, unit: 'minutes', basis: 'house' },
});

/** A threshold with these checks as its gates. */
export function asking(...items: GateItem[]): { threshold: Threshold; items: GateItems } {
  const gates = items.map(chooseGate);
  return { threshold: withGates(gates), items: new Map(items.map((item) => [item.id, item])) };
}

/** A threshold with these gates. */
export const withGates = (gates: ChosenGate[]): Threshold => ({
  ...{ about: 'Mail desk 0.9', decider: 'Ada', fixed: '2026-05-15', decides: '2026-07-01', gates },
});

/** An entry that meets a gate whose value is 5, whatever the operator but *less than* and *more than*. */
export const met: GateEntry = { state: 'done', evidence: 'report.pdf', checked: today, measured: '5' };

/** A waiver that holds. */
export const waiver = { waived: 'One supplier is late.', approver: 'Gus', until: today, control: 'A clerk looks.' };

/** What may stand in a field, from the worst to the best. What is equally good stands together. */
export type Steps = (string | undefined)[][];

/** All there is to tell apart, field by field. */
export const fields: Record<Exclude<keyof GateEntry, 'measured'>, Steps> = {
  state: [['open', 'not-applicable', 'nonsense'], ['doing'], ['done']],
  evidence: [[undefined], ['report.pdf']],
  // Evidence of 26 March is 90 days old on the day, and that of the 25th is a day older.
  checked: [[undefined, '2026-02-30', '2026-06-25'], ['2026-03-25'], ['2026-03-26'], [today]],
  waived: [[' '], ['One supplier is late.']],
  approver: [[undefined], ['Gus']],
  until: [[undefined, 'soon'], ['2026-06-23'], [today], ['2026-12-31']],
  control: [[undefined], ['A clerk looks.']],
};

/** What may have been measured where 5 is asked for, by operator. */
export const measures: Record<NonNullable<GateItem['condition']>['operator'], Steps> = {
  'at-most': [[undefined, 'soon', '1.500,5'], ['6'], ['5'], ['4.9']],
  'less-than': [[undefined, '5 min'], ['6'], ['5'], ['4.9']],
  'at-least': [[undefined, '-'], ['4.9'], ['5'], ['6']],
  'more-than': [[undefined, '∞'], ['4.9'], ['5'], ['6']],
  exactly: [
    [undefined, '0x5', '4.9', '6'],
    ['5', '5.0'],
  ],
};

/** The entry with these texts; what is not given is left out. */
export const toEntry = (texts: Record<string, string | undefined>): GateEntry =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as unknown as GateEntry;
