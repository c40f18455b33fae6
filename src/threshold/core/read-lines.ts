import { type Entries, type Entry, states } from '../../entry/core/entry.ts';
import { stateWords } from '../../entry/core/state-words.ts';
import type { SaidOwn } from './collect.ts';
import { ownLabels, resultLabels, stateLabel } from './sheet-labels.ts';

const results = new Map<string, (typeof resultLabels)[number][0]>(resultLabels.map(([name, label]) => [label, name]));

/** A gate of one's own of which nothing is known but its id. */
export const blankOwn = (id: string): SaidOwn => ({
  ...{ id, gap: '', done: '', days: '' },
  ...{ operator: '', value: '', unit: '' },
});

/** Takes what a line says of a gate of one's own. What stands twice is taken once. */
export function readOwnLine(own: SaidOwn, label: string, value: string): void {
  if (label === ownLabels.done) own.done ||= value;
  else if (label === ownLabels.gap) own.gap ||= value;
  else if (label === ownLabels.days) own.days ||= value;
  else if (label === ownLabels.wanted && own.operator === '') {
    const [operator = '', wanted = '', ...unit] = value.split(' ');
    Object.assign(own, { operator, value: wanted, unit: unit.join(' ') });
  }
}

/** Whether a line says what was entered for a gate. */
export const isResultLine = (label: string): boolean => label === stateLabel || results.has(label);

/** Takes what a line says was entered for a gate, and gives a sentence where it cannot be read. */
export function readResultLine(entries: Entries, id: string, label: string, value: string): string | undefined {
  const entry: Entry = entries[id] ?? { state: 'open' };
  const name = results.get(label);
  if (name) {
    entries[id] = { ...entry, [name]: entry[name] ?? value };
    return undefined;
  }
  const state = states.find((one) => stateWords[one] === value);
  entries[id] = { ...entry, state: state ?? entry.state };
  return state ? undefined : `${id}: its state cannot be read. It counts as open.`;
}
