import { isEmpty } from '../../entry/core/entry.ts';
import type { Shown } from './derive.ts';
import type { JudgedGate } from './judge.ts';

/** Whether there is more to say of a gate than that nobody entered anything for it. */
export function isEntered({ gate, item, told }: JudgedGate, { entries }: Pick<Shown, 'entries'>): boolean {
  const entry = entries[gate.id];
  return !item || told !== undefined || (entry !== undefined && !isEmpty({ ...entry, picked: '' }));
}
